package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.selection.FundingKey;
import no.kommuneblikk.selection.Plotting;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Nobody knows which key for free funds is right: what is shown by one of them has the other's
 * value beside it, and nothing is said by one alone as if it were by both.
 */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BothKeysTest {

  private static final Quantity BY_NEED = Quantity.sum(FundingKey.SOCIAL_ASSISTANCE.measure());
  private static final Quantity LEVEL = Quantity.level(FundingKey.SOCIAL_ASSISTANCE.measure());

  /** Free funds chosen where a figure has them not by itself. */
  private static final Map<String, Consumer<Selection.Draft>> CHOICES = new LinkedHashMap<>();

  static {
    CHOICES.put("ingenting", _ -> {});
    CHOICES.put("Horten", draft -> draft.municipality = "3801");
    CHOICES.put("et fylke", draft -> draft.counties = List.of("38"));
    CHOICES.put("uten eksempeltall", draft -> draft.illustration = false);
    CHOICES.put("uthevet", draft -> draft.highlighted = List.of("3816", "3801"));
    CHOICES.put("sum", draft -> draft.plotting = draft.plotting.withMeasure(BY_NEED));
    CHOICES.put("nivå", BothKeysTest::levels);
    CHOICES.put("loddrett", draft -> draft.plotting = vertical(draft));
  }

  private static void levels(Selection.Draft draft) {
    draft.plotting = draft.plotting.withMeasure(LEVEL);
    draft.municipality = "3801";
    draft.comparing =
        draft.comparing.withUnits(
            List.of(new Unit(Unit.Kind.MUNICIPALITY, "3801"), new Unit(Unit.Kind.COUNTY, "38")));
  }

  private static Plotting vertical(Selection.Draft draft) {
    return draft.plotting.withAxes(Quantity.level("folketall"), BY_NEED);
  }

  @Autowired FigureCatalog catalog;

  Stream<Arguments> everyFigureThatFollowsAKey() {
    return CHOICES.keySet().stream()
        .flatMap(
            choice ->
                catalog.all().stream()
                    .filter(source -> follows(source, selection(choice)))
                    .filter(source -> !source.tellsOtherKey())
                    .map(source -> Arguments.of(source.id(), choice)));
  }

  private static Selection selection(String choice) {
    return Selection.DEFAULT.with(Objects.requireNonNull(CHOICES.get(choice)));
  }

  private static boolean follows(FigureSource source, Selection selection) {
    var relevant = source.relevant(selection);
    return !source.relevant(relevant.byOtherKey()).equals(relevant);
  }

  /** Whoever makes a figure of free funds sees here that it is told by both keys. */
  @Test
  void theseFollowAKeyByThemselves() {
    assertThat(catalog.all().stream().filter(it -> follows(it, Selection.DEFAULT)))
        .extracting(FigureSource::id)
        .containsExactlyInAnyOrder(
            "midler-arsverk",
            "midler-frie-lopende",
            "midler-frie-tilskudd",
            "stillinger-kommuner",
            "stillinger-midler",
            "stillinger-regnskap",
            "stillinger-scenario",
            "stillinger-varighet",
            "variasjon-par",
            "variasjon-sammenheng");
  }

  @Test
  void whereFreeFundsAreChosenTheyAreToldByBothToo() {
    assertThat(everyFigureThatFollowsAKey().map(it -> List.of(it.get())))
        .contains(
            List.of("kart", "sum"),
            List.of("variasjon-spredning", "sum"),
            List.of("sammenlign-utvikling", "nivå"),
            List.of("variasjon-sammenheng", "loddrett"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("everyFigureThatFollowsAKey")
  void everyValueHasThatOfTheOtherKeyBesideIt(String id, String choice) {
    var figure = figure(id, selection(choice));
    var other = figure(id, selection(choice).byOtherKey());
    if (figure.isEmpty() || other.isEmpty()) {
      return;
    }
    var lacking = new ArrayList<String>();
    var values = other.dots().stream().flatMap(series -> series.points().stream()).toList();
    for (var series : figure.dots()) {
      for (var point : series.points()) {
        var its = values.stream().filter(it -> isSame(figure, series, point, other, it)).toList();
        if (its.size() == 1
            && !(beside(point, its.getFirst(), figure) && beside(its.getFirst(), point, other))) {
          lacking.add(series.name() + " " + point.label() + ": " + point.note());
        }
      }
    }
    assertThat(lacking).isEmpty();
    assertThat(figure.notes()).anyMatch(it -> it.contains("Hvilken nøkkel som er riktig, er ikke"));
  }

  /** The same place in another figure; on a map in whichever class. */
  private static boolean isSame(
      Figure figure, Series series, Point point, Figure other, Point candidate) {
    var place = figure.dots().indexOf(series);
    return candidate.label().equals(point.label())
        && Objects.equals(candidate.code(), point.code())
        && (figure.kind() == Kind.MAP
            || place < other.dots().size() && other.dots().get(place).points().contains(candidate));
  }

  /** What reads the same need not be said twice. */
  private static boolean beside(Point point, Point its, Figure figure) {
    return told(point, point.x(), its.x(), figure.horizontal())
        && told(point, point.y(), its.y(), point.axis(figure));
  }

  private static boolean told(Point point, @Nullable Double own, @Nullable Double its, Axis axis) {
    if (own == null || its == null || axis.format() == Format.LABEL) {
      return true;
    }
    var written = axis.write(its, Sample.TEXTS);
    return written.equals(axis.write(own, Sample.TEXTS))
        || String.valueOf(point.note()).contains(written);
  }

  /** In the table and in the sentences as on the figure. */
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("everyFigureThatFollowsAKey")
  void theTableHasWhatStandsBesideAValue(String id, String choice) {
    var figure = figure(id, selection(choice));
    var cells =
        FigureTable.of(figure, Sample.TEXTS).rows().stream()
            .flatMap(List::stream)
            .map(FigureTable.Cell::remark)
            .toList();
    assertThat(
            figure.dots().stream()
                .flatMap(series -> series.points().stream())
                .filter(point -> point.note() != null)
                .filter(point -> cells.stream().noneMatch(it -> it.contains(said(point)))))
        .isEmpty();
  }

  private static String said(Point point) {
    return Objects.requireNonNull(point.note());
  }

  /** A title is the same by both keys, or says which it is by. */
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("everyFigureThatFollowsAKey")
  void noTitleStandsOnOneKeyUnsaid(String id, String choice) {
    var title = figure(id, selection(choice)).title();
    var other = figure(id, selection(choice).byOtherKey()).title();
    if (!title.equals(other)) {
      assertThat(title.toLowerCase(Sample.TEXTS.locale())).contains("sosialhjelp");
      assertThat(other.toLowerCase(Sample.TEXTS.locale())).contains("folketall");
    }
  }

  /**
   * One that is not the same by both has the other's value in it, is unranked, or names its key.
   */
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("everyFigureThatFollowsAKey")
  void noSentenceStandsOnOneKeyUnsaid(String id, String choice) {
    var figure = figure(id, selection(choice));
    var other = figure(id, selection(choice).byOtherKey());
    assertThat(FigureWords.of(figure, Sample.TEXTS))
        .filteredOn(it -> !FigureWords.of(other, Sample.TEXTS).contains(it))
        .filteredOn(it -> !it.endsWith(" er anslag."))
        .allMatch(
            it ->
                it.contains("folketall")
                    || it.contains("sosialhjelp")
                    || it.contains("ikke rangert"));
  }

  @Test
  void aMapSaysInHowManyMunicipalitiesTheKeysAreFarApart() {
    var figure = figure("kart", selection("sum"));
    var other = figure("kart", selection("sum").byOtherKey());
    var far =
        figure.dots().stream()
            .flatMap(series -> series.points().stream())
            .filter(point -> isFar(point, other))
            .count();
    assertThat(figure.notes())
        .contains(
            "I %d av 356 kommuner skiller de to nøklene seg med mer enn 25\u00a0%%."
                .formatted(far));
    assertThat(far).isBetween(1L, 355L);
  }

  private static boolean isFar(Point point, Figure other) {
    var own = Objects.requireNonNull(point.y());
    var its =
        other.dots().stream()
            .flatMap(series -> series.points().stream())
            .filter(it -> Objects.equals(it.code(), point.code()))
            .map(it -> Objects.requireNonNull(it.y()))
            .findFirst()
            .orElseThrow();
    return Math.max(own, its) > 1.25 * Math.min(own, its);
  }

  private Figure figure(String id, Selection selection) {
    return catalog.figure(id, selection, Sample.TEXTS);
  }
}
