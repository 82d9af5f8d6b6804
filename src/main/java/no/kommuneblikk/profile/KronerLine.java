package no.kommuneblikk.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.comparison.Peers;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.measure.Yardstick;
import no.kommuneblikk.selection.Aspect;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Kroner per inhabitant over the years, for one municipality and for its comparison group (summed
 * kroner over summed inhabitants on 1 January). Current kroner, not adjusted for prices.
 */
final class KronerLine implements FigureSource {

  private final String id;
  private final String measure;
  private final String key;
  private final ProfileScope subjects;

  /**
   * A line of one measure.
   *
   * @param key of its texts; {@code profile.net} has a question, a title, an absence and a note
   */
  KronerLine(String id, String measure, String key, ProfileScope subjects) {
    this.id = id;
    this.measure = measure;
    this.key = key;
    this.subjects = subjects;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String question(Texts texts) {
    return Profile.question(key, texts);
  }

  @Override
  public Selection relevant(Selection selection) {
    return Peers.relevant(selection);
  }

  @Override
  public Optional<SeriesRole> ownRole() {
    return Optional.of(SeriesRole.FUNDING);
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var municipality = subjects.municipality(selection);
    if (municipality.isEmpty()) {
      return Profile.withoutMunicipality(
          Figure.asking(id, Kind.LINE, question(texts), selection), texts);
    }
    var measures = subjects.measures(selection, List.of(measure));
    if (measures.isEmpty()) {
      return Profile.absent(
          asked(municipality.get(), selection, texts),
          Profile.unreleased(key + ".unreleased", selection),
          municipality.get(),
          texts,
          measure);
    }
    var peers = subjects.peers(selection, municipality.get(), texts);
    var years = SeriesQueries.every(selection.years().from(), selection.years().to());
    return draw(
        subjects.withPeers(selection, municipality.get(), peers, years, measures),
        peers,
        municipality.get(),
        selection,
        texts);
  }

  private Figure asked(Municipality municipality, Selection selection, Texts texts) {
    return Figure.asking(id, Kind.LINE, Profile.question(key, municipality, texts), selection);
  }

  Figure draw(
      ProfileScope.Values values,
      Peers peers,
      Municipality municipality,
      Selection selection,
      Texts texts) {
    var released = values.measures().getFirst();
    var own =
        Series.of(
            municipality.displayName(),
            SeriesRole.FUNDING,
            values.own().stream()
                .map(
                    row ->
                        Point.year(
                            row.year(),
                            perInhabitant(released, row.value(), row.population()),
                            MunicipalRows.quality(row, values.measures())))
                .toList());
    if (own.points().stream().allMatch(point -> point.y() == null)) {
      return Profile.absent(
          asked(municipality, selection, texts), "profile.kroner.empty", municipality, texts);
    }
    var lines = new ArrayList<>(List.of(own));
    var others = values.peers().stream().filter(row -> row.n() > 1).toList();
    if (!others.isEmpty()) {
      lines.add(
          Series.of(
              peers.name(),
              SeriesRole.BENCHMARK,
              others.stream()
                  .map(
                      row ->
                          Point.year(
                              row.year(),
                              perInhabitant(released, row.value(), row.population()),
                              BasisEvidence.quality(released, row)))
                  .toList()));
    }
    var basis =
        BasisEvidence.basis(values.peers(), values.measures(), List.of(values.population()));
    var notes =
        new ArrayList<>(Profile.ownCaveats(selection, basis, selection.years().to(), texts));
    Profile.alwaysPerInhabitant(selection, texts).map(Note::choice).ifPresent(notes::add);
    notes.addAll(notes(values.peers(), peers, others.isEmpty(), texts));
    return asked(municipality, selection, texts)
        .over(
            Axis.of(texts.text("profile.axis.year"), Format.LABEL),
            new Yardstick(released.indicator(), Aspect.LEVEL, Per.INHABITANTS, selection.years())
                .overTime(texts))
        .showing(lines)
        .basedOn(basis)
        .noting(notes)
        .finding(title(own, lines, peers, municipality, texts));
  }

  private List<Note> notes(List<GroupValue> rows, Peers peers, boolean alone, Texts texts) {
    var notes = new ArrayList<>(Note.ofGroup(peers.notes()));
    if (alone) {
      notes.add(Note.caveat(texts.text("profile.note.alone", peers.among())).ofThese());
    }
    var counts = rows.stream().mapToInt(GroupValue::n).summaryStatistics();
    if (counts.getMin() < counts.getMax()) {
      notes.add(
          Note.caveat(
                  texts.text(
                      "profile.note.varies",
                      texts.number(counts.getMin(), 0),
                      texts.number(counts.getMax(), 0)))
              .ofThese());
    }
    notes.add(Note.caveat(texts.text(key + ".note")));
    notes.add(Note.method(texts.text("profile.note.nominal")).everywhere());
    return notes;
  }

  /** The last year with a value, beside the group's the same year. */
  private String title(
      Series own, List<Series> lines, Peers peers, Municipality municipality, Texts texts) {
    var last = own.points().stream().filter(point -> point.y() != null).reduce((_, next) -> next);
    var year = last.map(Point::label).orElse("");
    var value = last.map(Point::y).map(y -> Format.NOK.write(y, texts)).orElse("");
    var beside =
        lines.stream()
            .skip(1)
            .flatMap(line -> line.points().stream())
            .filter(point -> point.label().equals(year))
            .flatMap(point -> Optional.ofNullable(point.y()).stream())
            .map(y -> Format.NOK.write(y, texts))
            .findFirst();
    var zero = value.equals(Format.NOK.write(0, texts));
    var nothing = zero && texts.has(key + ".title.zero");
    var alone = beside.isEmpty() || (zero && beside.get().equals(value));
    return texts.text(
        key + (nothing ? ".title.zero" : ".title") + (alone ? ".alone" : ""),
        municipality.displayName(),
        value,
        year,
        beside.orElse(""),
        peers.among());
  }

  private static @Nullable Double perInhabitant(
      Released released, @Nullable Double value, double population) {
    return value == null || population <= 0 ? null : Profile.kroner(released, value) / population;
  }
}
