package no.kommuneblikk.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.Caveats;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Footing;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.SeriesRepository;
import no.kommuneblikk.measure.Yardstick;
import no.kommuneblikk.selection.Aspect;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Grants to municipal substance-use work (chapter 765 item 62) by size group or county, summed over
 * the chosen years: kroner for each of the average number of inhabitants in them, or million
 * kroner.
 */
@Component
class GrantsByGroup implements FigureSource {

  private static final String ID = "midler-tilskudd";
  private static final String QUESTION = "funding.grants.question";

  private final SeriesRepository series;
  private final SeriesQueries queries;
  private final Geography geography;
  private final MeasuredYears measured;

  GrantsByGroup(
      SeriesRepository series, SeriesQueries queries, Geography geography, MeasuredYears measured) {
    this.series = series;
    this.queries = queries;
    this.geography = geography;
    this.measured = measured;
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
  public boolean isByGroup() {
    return true;
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var measure = queries.release(Funding.GRANTS, selection);
    if (measure.isEmpty()) {
      return Funding.unreleased(
          Figure.asking(ID, Kind.BAR, question(texts), selection), Funding.GRANTS, texts);
    }
    var years = SeriesQueries.every(selection.years().from(), selection.years().to());
    var query = queries.query(selection, years, List.of(measure.get()));
    return measured.explain(
        draw(
            new Rows(
                series.byGroup(query), measure.get(), SourceNote.of(query.population().release())),
            Groups.of(selection, geography.atlas(), texts),
            selection,
            SelectionName.beginning(selection, geography.atlas(), texts),
            texts),
        measure.get(),
        MeasuredYears.any(selection.years()),
        texts);
  }

  /** What the database answered, and what it answered from. */
  record Rows(List<GroupValue> values, Released measure, SourceNote population) {

    /** The years that there are values for. */
    List<Integer> years() {
      return values.stream()
          .filter(row -> row.value() != null)
          .map(GroupValue::year)
          .distinct()
          .sorted()
          .toList();
    }
  }

  static Figure draw(Rows rows, Groups groups, Selection selection, String place, Texts texts) {
    var amounts =
        Funding.ranked(
            GroupAmount.of(rows.values(), rows.measure(), groups),
            amount -> quantity(amount, selection),
            selection);
    if (amounts.isEmpty()) {
      return Funding.absent(
          Figure.asking(ID, Kind.BAR, texts.text(QUESTION), selection), "empty", texts);
    }
    var axis =
        new Yardstick(
                rows.measure().indicator(),
                Aspect.SUM,
                selection.per(),
                new Years(rows.years().getFirst(), rows.years().getLast()))
            .axis(texts);
    var basis =
        BasisEvidence.basis(rows.values(), List.of(rows.measure()), List.of(rows.population()));
    var notes = new ArrayList<>(Caveats.of(selection, basis, rows.years().getLast(), texts));
    notes.add(Note.caveat(texts.text("funding.grants.note")).everywhere());
    if (amounts.stream().anyMatch(amount -> amount.mnok() == 0)) {
      var generated = rows.measure().release().illustration();
      notes.add(
          Note.reading(
              texts.text(
                  generated ? "funding.grants.note.zero.generated" : "funding.grants.note.zero")));
    }
    addCoverage(notes, rows, texts);
    Funding.addPeriodNotes(notes, selection, rows.years(), "funding.grants.note.outside", texts);
    if (axis.format() == Format.NOK) {
      notes.add(Note.method(Funding.denominator(rows.years(), texts)));
    }
    return Figure.asking(ID, Kind.BAR, Groups.question(QUESTION, selection, texts), selection)
        .over(Funding.groupAxis(selection, texts), axis)
        .showing(
            List.of(
                Series.of(
                    texts.text("funding.grants.series"),
                    SeriesRole.THIRD,
                    amounts.stream().map(amount -> point(amount, selection)).toList())))
        .basedOn(basis)
        .noting(notes)
        .finding(title(amounts, axis, selection, place, rows, texts));
  }

  private static Point point(GroupAmount amount, Selection selection) {
    return Point.category(
            amount.group().name(),
            Funding.link(amount.group(), selection),
            quantity(amount, selection),
            amount.quality())
        .resting(amount.footing());
  }

  private static double quantity(GroupAmount amount, Selection selection) {
    return selection.per() == Per.COUNT ? amount.mnok() : amount.kronerEach();
  }

  /**
   * Who got most and least of each inhabitant's; where there is one, what it got. In millions the
   * largest get most, so that the sum is told.
   */
  private static String title(
      List<GroupAmount> amounts,
      Axis axis,
      Selection selection,
      String place,
      Rows rows,
      Texts texts) {
    var unit =
        texts.text(
            axis.format() == Format.MNOK ? "funding.grants.unit.mnok" : "funding.grants.unit.each");
    var period = Funding.period(rows.years());
    if (amounts.size() > 1 && selection.per() == Per.COUNT) {
      return texts.text(
          "funding.grants.title.sum",
          axis.write(amounts.stream().mapToDouble(GroupAmount::mnok).sum(), texts),
          unit,
          period);
    }
    var sorted =
        Footing.firm(amounts, GroupAmount::footing).stream()
            .sorted(
                Comparator.comparingDouble((GroupAmount amount) -> quantity(amount, selection))
                    .reversed())
            .toList();
    var most = sorted.getFirst();
    var least = sorted.getLast();
    var highest = axis.write(quantity(most, selection), texts);
    return sorted.size() == 1
        ? texts.text(
            "funding.grants.title.all",
            amounts.size() == 1 ? place : most.group().name(),
            highest,
            unit,
            period)
        : texts.text(
            "funding.grants.title",
            most.group().name(),
            highest,
            least.group().phrase(texts),
            axis.write(quantity(least, selection), texts),
            unit,
            period,
            Footing.among(amounts, GroupAmount::footing, texts));
  }

  /** A sum over years with fewer municipalities in some of them is too low. */
  private static void addCoverage(List<Note> notes, Rows rows, Texts texts) {
    var counts =
        rows.values().stream()
            .collect(Collectors.groupingBy(GroupValue::year, Collectors.summingInt(GroupValue::n)))
            .values()
            .stream()
            .mapToInt(Integer::intValue)
            .summaryStatistics();
    if (counts.getMin() < counts.getMax()) {
      notes.add(
          Note.caveat(
                  texts.text(
                      "funding.grants.note.uneven",
                      texts.number(counts.getMin(), 0),
                      texts.number(counts.getMax(), 0)))
              .ofThese());
    }
  }
}
