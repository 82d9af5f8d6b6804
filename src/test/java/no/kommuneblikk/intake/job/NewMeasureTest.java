package no.kommuneblikk.intake.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.about.AboutRepository;
import no.kommuneblikk.about.Holdings;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.figure.FigureDescription;
import no.kommuneblikk.figure.FigureWords;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.indicator.SeriesRepository;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.intake.check.Examination;
import no.kommuneblikk.intake.check.Rules;
import no.kommuneblikk.intake.feed.Candidate;
import no.kommuneblikk.intake.feed.Feed;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.page.MeasureNames;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.selection.Unit;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A measure that a data steward has made, as it is seen before it is published. Every test takes
 * its draft away again, and the measure with it.
 */
@ProductTest
class NewMeasureTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  private static final String CODE = "andel-med-plan";
  private static final String NAME = "Andel brukere med individuell plan";

  /** Kristiansand, Songdalen and Søgne, which became Kristiansand in 2020, and Horten. */
  private static final Map<String, Double> SHARES =
      Map.of("1001", 20.0, "1017", 10.0, "1018", 30.0, "0701", 50.0);

  @Autowired Pipeline pipeline;
  @Autowired Releases releases;
  @Autowired SeriesRepository series;
  @Autowired SeriesQueries queries;
  @Autowired FigureCatalog catalog;
  @Autowired AboutRepository about;
  @Autowired MeasureNames measures;

  private @Nullable Draft draft;

  @AfterEach
  void takeAway() {
    if (draft != null) {
      pipeline.discard(draft.id());
    }
    assertThat(releases.find(CODE)).isEmpty();
  }

  private Selection stored(@Nullable String whole) {
    Feed feed =
        receiver ->
            SHARES.forEach(
                (number, share) -> {
                  receiver.take(value(number, 2016, share));
                  receiver.take(value(number, 2018, share + 1));
                });
    var added = List.of(new NewMeasure(CODE, NAME, "percent", whole));
    var outcome =
        pipeline.examine(
            feed, new Rules(null, Rules.Scope.YEARS, false, null, 2026), added, new Deaf());
    assertThat(outcome.isBlocked()).as(() -> outcome.remarks().kept().toString()).isFalse();
    var stored =
        pipeline.store(
            outcome,
            new Provenance(
                new Source("fil-prove", "Prøveutgiver", "prove.csv", "", "", ""),
                "Prøve",
                null,
                "prove.csv",
                "0".repeat(64),
                ""),
            added,
            _ -> {});
    draft = stored;
    return Selection.DEFAULT.with(
        it -> {
          it.release = stored.code();
          it.years = new Years(2016, 2018);
        });
  }

  private static final class Deaf implements Examination.Progress {
    @Override
    public void at(long done, double share) {}

    @Override
    public void waiting(long seconds) {}
  }

  private static Candidate.Value value(String number, int year, double share) {
    return new Candidate.Value(
        SourcePlace.WHOLE, Candidate.Area.of(number), CODE, year, share, Quality.REPORTED, null);
  }

  private @Nullable Double of(String number, Selection selection) {
    return series
        .byMunicipality(
            queries.query(
                selection, List.of(2016), List.of(queries.release(CODE, selection).orElseThrow())))
        .stream()
        .filter(row -> row.number().equals(number))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private @Nullable Double ofTheCountry(Selection selection) {
    return series
        .byGroup(
            queries.query(
                selection, List.of(2016), List.of(queries.release(CODE, selection).orElseThrow())))
        .getFirst()
        .value();
  }

  @Test
  void aShareOfUsersIsWeightedByUsersAndNotByInhabitants() {
    var value = of("4204", stored("sosialhjelpsmottakere"));
    assertThat(value).isCloseTo((20 * 2_250 + 10 * 140 + 30 * 302) / 2_692.0, within(0.000_001));
  }

  @Test
  void aShareOfNothingKnownIsMissingWhereBordersAreCrossedAndKeptWhereTheyAreNot() {
    var selection = stored(null);
    assertThat(of("4204", selection)).isNull();
    assertThat(of("3801", selection)).isEqualTo(50);
    assertThat(ofTheCountry(selection)).isNull();
  }

  /** There are only generated FTEs of municipalities, and the share is real. */
  @Test
  void aRealShareIsNeverWeightedByGeneratedValues() {
    assertThat(of("4204", stored("arsverk"))).isNull();
  }

  @Test
  void aShareOfNothingKnownIsToldBelowItsFigures() {
    var selection =
        stored(null).with(it -> it.plotting = it.plotting.withMeasure(Quantity.level(CODE)));
    assertThat(catalog.figure("variasjon-spredning", selection, TEXTS).notes())
        .anySatisfy(note -> assertThat(note).startsWith(NAME + " kan ikke legges sammen"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kart",
        "sammenlign",
        "sammenlign-utvikling",
        "variasjon-spredning",
        "variasjon-folketall",
        "variasjon-bevegelser",
        "variasjon-videreforte",
        "variasjon-sammenheng"
      })
  void isCalledByItsNameWhereverItIsShown(String id) {
    var selection =
        stored("folketall")
            .with(
                it -> {
                  it.plotting =
                      it.plotting
                          .withMeasure(Quantity.change(CODE))
                          .withAxes(Quantity.level(CODE), Quantity.change("folketall"));
                  it.comparing =
                      it.comparing.withUnits(
                          List.of(Unit.municipality("3801"), Unit.municipality("4204")));
                });
    var figure = catalog.figure(id, selection, TEXTS);
    assertThat(said(figure)).noneMatch(text -> text.contains(CODE));
    assertThat(said(figure))
        .anyMatch(
            text -> text.toLowerCase(TEXTS.locale()).contains(NAME.toLowerCase(TEXTS.locale())));
  }

  private static List<String> said(Figure figure) {
    return Stream.of(
            Stream.of(
                figure.title(),
                figure.question(),
                figure.horizontal().title(),
                figure.vertical().title()),
            figure.notes().stream(),
            figure.series().stream().map(line -> line.name()),
            figure.series().stream()
                .flatMap(line -> line.points().stream())
                .map(point -> point.label()),
            FigureWords.of(figure, TEXTS).stream(),
            Stream.of(FigureDescription.alternative(figure, TEXTS)))
        .flatMap(texts -> texts)
        .toList();
  }

  @Test
  void isCalledByItsNameInTheListsOfFigures() {
    stored("folketall");
    assertThat(Holdings.measures(about.measures(), releases.catalog(), TEXTS).rows())
        .anySatisfy(row -> assertThat(row.getFirst().text()).isEqualTo(NAME));
    assertThat(measures.names().of(CODE)).isEqualTo(NAME);
    assertThat(measures.offered()).containsEntry(CODE, NAME);
    assertThat(measures.wholes()).doesNotContainKey(CODE).containsKey("sosialhjelpsmottakere");
    assertThat(measures.isRate(CODE)).isTrue();
  }
}
