package no.kommuneblikk.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * The estimate of free funds under both keys beside the only sum that was published for a county:
 * Møre og Romsdal in the plan's years, within the borders of 2020, whatever is selected.
 */
@Component
class KeyCheck implements FigureSource {

  private static final String ID = "midler-kontroll";
  private static final String QUESTION = "funding.check.question";

  /** Møre og Romsdal, the only county with a published sum. */
  private static final String COUNTY = "15";

  private final FreeFunds freeFunds;
  private final FundingRepository funding;
  private final AlternativeReader alternatives;
  private final Geography geography;

  KeyCheck(
      FreeFunds freeFunds,
      FundingRepository funding,
      AlternativeReader alternatives,
      Geography geography) {
    this.freeFunds = freeFunds;
    this.funding = funding;
    this.alternatives = alternatives;
    this.geography = geography;
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
    return selection.forCountryInPlan();
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    return freeFunds
        .keys(selection)
        .flatMap(
            keys ->
                read(funding, keys)
                    .map(
                        row ->
                            draw(
                                row,
                                alternatives
                                    .to(keys.socialAssistance())
                                    .map(known -> single(known, row)),
                                freeFunds.sources(keys),
                                selection,
                                texts)))
        .orElseGet(
            () ->
                Funding.absent(
                    Figure.asking(ID, Kind.BAR, question(texts), selection), "estimate", texts));
  }

  static Optional<KeyCheckRow> read(FundingRepository funding, FreeFunds.Keys keys) {
    return funding.keyCheck(
        keys.population().release().id(), keys.socialAssistance().release().id());
  }

  /**
   * How the county's sum by social assistance moves with the year its key is taken from.
   *
   * @param years the sum by the rates of each fit year alone; million kroner
   * @param coverage of the county's inhabitants, how many live where there is a figure that year;
   *     from 0 to 1
   * @param range over all rules
   */
  record ByYear(
      SortedMap<Integer, Double> years, SortedMap<Integer, Double> coverage, Range range) {}

  private ByYear single(Alternatives known, KeyCheckRow row) {
    var members =
        geography.atlas().municipalities(StructureYear.Y2020.year()).stream()
            .filter(area -> area.county().equals(COUNTY))
            .map(Municipality::number)
            .toList();
    var years = SeriesQueries.every(row.fromYear(), row.toYear());
    var coverage = new TreeMap<Integer, Double>();
    known.fitYears().forEach(year -> coverage.put(year, known.coverage(members, year)));
    return new ByYear(known.singleYears(members, years), coverage, known.range(members, years));
  }

  static Figure draw(
      KeyCheckRow row,
      Optional<ByYear> byYear,
      List<SourceNote> estimates,
      Selection selection,
      Texts texts) {
    var notes = new ArrayList<Note>();
    notes.add(Note.reading(texts.text("funding.check.note.fixed", row.area(), row.period())));
    notes.add(Note.caveat(texts.text("funding.check.note.one")));
    byYear.ifPresent(known -> notes.add(Note.method(coverage(row, known, texts))));
    notes.add(Note.method(texts.text("funding.note.key")));
    var single = byYear.map(known -> singles(row, known, texts)).orElse(List.of());
    return Figure.asking(ID, Kind.BAR, texts.text(QUESTION), selection)
        .over(
            Axis.of(texts.text("selection.county"), Format.LABEL),
            Axis.of(texts.text("funding.free.axis", row.period()), Format.MNOK))
        .showing(
            Stream.of(
                    List.of(
                        series(
                            "funding.key.population",
                            SeriesRole.FUNDING,
                            row,
                            row.byPopulation(),
                            texts),
                        series(
                            "funding.key.socialAssistance",
                            SeriesRole.FUNDING_SECOND,
                            row,
                            row.bySocialAssistance(),
                            texts)),
                    single,
                    List.of(published(row, texts)))
                .flatMap(List::stream)
                .toList())
        .basedOn(
            Basis.ofCountry(
                Map.of(Quality.ESTIMATED, 2 + single.size(), Quality.REPORTED, 1),
                Stream.concat(Stream.of(SourceNote.of(row.source())), estimates.stream()).toList()))
        .noting(notes)
        .finding(title(row, byYear, texts));
  }

  private static Series published(KeyCheckRow row, Texts texts) {
    return Series.of(
        texts.text("funding.check.published"),
        SeriesRole.BENCHMARK,
        List.of(Point.category(row.area(), null, row.published(), Quality.REPORTED)));
  }

  private static Series series(
      String key, SeriesRole role, KeyCheckRow row, double value, Texts texts) {
    return estimate(texts.text(key), role, row, value);
  }

  private static Series estimate(String name, SeriesRole role, KeyCheckRow row, double value) {
    return Series.of(
        name, role, List.of(Point.category(row.area(), null, value, Quality.ESTIMATED)));
  }

  private static List<Series> singles(KeyCheckRow row, ByYear byYear, Texts texts) {
    return byYear.years().entrySet().stream()
        .map(
            entry ->
                estimate(
                    texts.text("funding.check.single", String.valueOf(entry.getKey())),
                    SeriesRole.CONTEXT,
                    row,
                    entry.getValue()))
        .toList();
  }

  private static String coverage(KeyCheckRow row, ByYear byYear, Texts texts) {
    return texts.text(
        "funding.check.note.coverage",
        row.area(),
        texts.list(
            byYear.coverage().entrySet().stream()
                .map(
                    entry ->
                        texts.text(
                            "funding.check.covered",
                            String.valueOf(entry.getKey()),
                            texts.percent(entry.getValue() * 100, 0)))
                .toList()),
        texts.number(byYear.range().lowest(), 1),
        texts.number(byYear.range().highest(), 1));
  }

  /**
   * Both keys beside what was published, the one with holes over every rule it can be read by: one
   * county does not say which is right.
   */
  private static String title(KeyCheckRow row, Optional<ByYear> byYear, Texts texts) {
    return texts.text(
        "funding.check.title",
        row.area(),
        texts.number(row.published(), 0),
        texts.number(row.byPopulation(), 1),
        byYear
            .map(
                known ->
                    texts.text(
                        "funding.check.need.range",
                        texts.number(known.range().lowest(), 1),
                        texts.number(known.range().highest(), 1)))
            .orElseGet(
                () -> texts.text("funding.check.need", texts.number(row.bySocialAssistance(), 1))));
  }

  /** The check as a sentence, for figures that rest on the estimate. */
  static String comparison(KeyCheckRow row, Texts texts) {
    return texts.text(
        "funding.note.check",
        row.area(),
        row.period(),
        texts.number(row.byPopulation(), 1),
        texts.number(row.bySocialAssistance(), 1),
        texts.number(row.published(), 0));
  }

  /** How far the announced growth is from what was promised. */
  static String gap(KeyCheckRow row, Texts texts) {
    return texts.text(
        "funding.note.gap",
        row.period(),
        texts.number(row.announced(), 0),
        texts.number(Math.abs(row.promised() - row.announced()), 0),
        texts.number(row.promised(), 0),
        row.announced() >= row.promised());
  }
}
