package no.kommuneblikk.variation;

import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.measure.Coupling;
import no.kommuneblikk.measure.MeasureNotes;
import no.kommuneblikk.measure.Measured;
import no.kommuneblikk.measure.Quantities;
import no.kommuneblikk.measure.Reading;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.statistics.VarianceShares;
import no.kommuneblikk.statistics.VarianceShares.Member;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * How much of the variance of a measure lies between counties, between size groups, and between
 * municipalities of the same county and size, beside what chance would give. Each municipality
 * counts once, whatever its population.
 */
@Component
class Decomposition implements FigureSource {

  static final String ID = "variasjon-andeler";
  private static final String QUESTION = "variation.shares.question";

  private final Quantities quantities;

  Decomposition(Quantities quantities) {
    this.quantities = quantities;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String question(Texts texts) {
    return texts.text(QUESTION);
  }

  @Override
  public Selection relevant(Selection selection) {
    return Variation.ungrouped(Variation.relevant(selection))
        .with(draft -> draft.highlighted = List.of());
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var wanted = List.of(Variation.measure(selection));
    return quantities
        .read(wanted, selection)
        .map(reading -> draw(reading, texts))
        .orElseGet(
            () ->
                MeasureNotes.absent(
                    Figure.asking(ID, Kind.BAR, question(texts), selection),
                    wanted,
                    quantities,
                    texts));
  }

  static Figure draw(Reading reading, Texts texts) {
    var selection = reading.selection();
    var question = texts.text(QUESTION);
    var measured = reading.of(Variation.measure(selection));
    var members =
        measured.values().stream()
            .map(value -> new Member(value.county(), value.size().code(), value.value()))
            .toList();
    var shares = VarianceShares.of(members);
    if (members.size() < VarianceShares.FEWEST || shares.isEmpty()) {
      return Figure.asking(ID, Kind.BAR, question, selection).absent(reason(members, texts));
    }
    var side = Coupling.Side.of(measured);
    var coupling =
        Coupling.withSize(side, measured.values().stream().map(Measured::value).toList());
    if (coupling.isPresent()) {
      return Figure.asking(ID, Kind.BAR, question, selection)
          .absent(coupling.get().words(side, texts));
    }
    var words = new QuantityWords(measured, texts);
    var basis = reading.basis(List.of(measured));
    var found = shares.get();
    return Figure.asking(ID, Kind.BAR, texts.text(QUESTION + ".measure", words.asked()), selection)
        .over(
            Axis.of(texts.text("variation.shares.axis.part"), Format.LABEL),
            Axis.of(
                texts.text("variation.shares.axis", words.whatWithUnit(), words.period()),
                Format.PERCENT))
        .showing(
            List.of(
                bars("variation.shares.observed", SeriesRole.STAFFING, found, texts),
                bars("variation.shares.chance", SeriesRole.CONTEXT, found.byChance(), texts)))
        .basedOn(basis)
        .noting(
            Variation.notes(
                reading,
                List.of(measured),
                basis,
                chance(found, texts),
                method(found, texts),
                texts))
        .finding(title(found, words));
  }

  private static String reason(List<Member> members, Texts texts) {
    if (members.size() < VarianceShares.FEWEST) {
      return texts.text(
          "variation.shares.absent.few",
          texts.number(members.size(), 0),
          members.size(),
          VarianceShares.FEWEST);
    }
    if (members.stream().map(Member::first).distinct().count() < 2) {
      return texts.text("variation.shares.absent.county");
    }
    return texts.text(
        members.stream().map(Member::second).distinct().count() < 2
            ? "variation.shares.absent.size"
            : "variation.shares.absent.equal");
  }

  private static Series bars(String name, SeriesRole role, VarianceShares shares, Texts texts) {
    return Series.of(
        texts.text(name),
        role,
        List.of(
            bar("variation.shares.county", shares.first(), texts),
            bar("variation.shares.size", shares.second(), texts),
            bar("variation.shares.within", shares.within(), texts)));
  }

  private static Point bar(String key, double share, Texts texts) {
    return Point.category(texts.text(key), null, share * 100, Quality.DERIVED);
  }

  private static String title(VarianceShares shares, QuantityWords words) {
    var most = Math.max(shares.within(), Math.max(shares.first(), shares.second()));
    var key = most == shares.within() ? "within" : most == shares.first() ? "county" : "size";
    return words
        .texts()
        .text(
            "variation.shares.title." + key,
            Format.PERCENT.write(most * 100, words.texts()),
            words.whatWithUnit());
  }

  private static List<Note> chance(VarianceShares shares, Texts texts) {
    var chance = shares.byChance();
    var notes = new ArrayList<Note>();
    notes.add(
        Note.caveat(
            texts.text(
                "variation.shares.note.chance",
                percent(chance.first(), texts),
                percent(chance.second(), texts))));
    if (shares.first() <= chance.first()) {
      notes.add(Note.caveat(texts.text("variation.shares.note.county")));
    }
    if (shares.second() <= chance.second()) {
      notes.add(Note.caveat(texts.text("variation.shares.note.size")));
    }
    return notes;
  }

  private static List<Note> method(VarianceShares shares, Texts texts) {
    return List.of(
        Note.method(
            texts.text(
                "variation.shares.note.method",
                texts.number(shares.n(), 0),
                texts.number(shares.firsts(), 0),
                texts.number(shares.seconds(), 0),
                texts.number(shares.cells(), 0))),
        Note.caveat(texts.text("variation.shares.note.outliers")));
  }

  private static String percent(double share, Texts texts) {
    return Format.PERCENT.write(share * 100, texts);
  }
}
