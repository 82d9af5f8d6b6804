package no.kommuneblikk.funding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Role;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Years;
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

  private final FreeFunds freeFunds;
  private final FundingRepository funding;

  KeyCheck(FreeFunds freeFunds, FundingRepository funding) {
    this.freeFunds = freeFunds;
    this.funding = funding;
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
    return selection.forCountry().with(draft -> draft.years = Years.PLAN);
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    return freeFunds
        .keys(selection)
        .flatMap(
            keys ->
                read(funding, keys)
                    .map(row -> draw(row, freeFunds.sources(keys), selection, texts)))
        .orElseGet(
            () -> Funding.absent(ID, Kind.BAR, question(texts), "estimate", selection, texts));
  }

  static Optional<KeyCheckRow> read(FundingRepository funding, FreeFunds.Keys keys) {
    return funding.keyCheck(
        keys.population().release().id(), keys.socialAssistance().release().id());
  }

  static Figure draw(
      KeyCheckRow row, List<SourceNote> estimates, Selection selection, Texts texts) {
    return new Figure(
        ID,
        Kind.BAR,
        title(row, texts),
        texts.text(QUESTION),
        Axis.of(texts.text("selection.county"), Format.LABEL),
        Axis.of(texts.text("funding.free.axis", row.period()), Format.MNOK),
        List.of(
            series("funding.key.population", Role.FUNDING, row, row.byPopulation(), texts),
            series(
                "funding.key.socialAssistance",
                Role.FUNDING_SECOND,
                row,
                row.bySocialAssistance(),
                texts),
            Series.of(
                texts.text("funding.check.published"),
                Role.BENCHMARK,
                List.of(Point.category(row.area(), null, row.published(), Quality.REPORTED)))),
        new Basis(
            0,
            Map.of(Quality.ESTIMATED, 2, Quality.REPORTED, 1),
            Stream.concat(Stream.of(SourceNote.of(row.source())), estimates.stream()).toList(),
            false),
        List.of(
            texts.text("funding.check.note.fixed", row.area(), row.period()),
            texts.text("funding.check.note.one"),
            texts.text("funding.note.key")),
        selection,
        null);
  }

  private static Series series(String key, Role role, KeyCheckRow row, double value, Texts texts) {
    return Series.of(
        texts.text(key), role, List.of(Point.category(row.area(), null, value, Quality.ESTIMATED)));
  }

  /** Which key comes nearer to the published sum. */
  private static String title(KeyCheckRow row, Texts texts) {
    var need = Math.abs(row.bySocialAssistance() - row.published());
    var population = Math.abs(row.byPopulation() - row.published());
    return texts.text(
        "funding.check.title",
        row.area(),
        texts.number(row.published(), 0),
        texts.number(need < population ? row.bySocialAssistance() : row.byPopulation(), 1),
        texts.number(need < population ? row.byPopulation() : row.bySocialAssistance(), 1),
        need < population ? 1 : 0);
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
        row.announced() < row.promised() ? 0 : 1);
  }
}
