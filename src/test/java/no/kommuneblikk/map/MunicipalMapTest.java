package no.kommuneblikk.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import no.kommuneblikk.figure.ChartSpec;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureTable;
import no.kommuneblikk.figure.FigureWords;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.measure.ReadingSample;
import no.kommuneblikk.selection.Classes;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Plotting;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.junit.jupiter.api.Test;

class MunicipalMapTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  private static final Map<String, String> COUNTIES = Map.of("38", "Vestfold", "50", "Trøndelag");

  /** Ten municipalities of 10 000: from 10 to 100 FTEs; one is missing, one suppressed. */
  private static ReadingSample sample() {
    var sample = new ReadingSample().staffing();
    for (var i = 1; i <= 10; i++) {
      var county = i <= 5 ? "38" : "50";
      var number = county + "%02d".formatted(i);
      sample
          .municipality(number, county, SizeGroup.MEDIUM, 10_000)
          .value("arsverk", number, 2016, 50.0)
          .value("arsverk", number, 2020, i * 10.0, i == 5 ? "carried_forward" : "reported");
    }
    return sample
        .municipality("3898", "38", SizeGroup.SMALL, 1_000)
        .municipality("3899", "38", SizeGroup.SMALL, 1_000)
        .value("arsverk", "3899", 2016, 4.0)
        .value("arsverk", "3899", 2020, null, "suppressed");
  }

  private static Figure figure(Consumer<Selection.Draft> change, Quantity quantity) {
    var selection = Selection.DEFAULT.with(change);
    return MunicipalMap.draw(sample().reading(change), quantity, COUNTIES, selection, TEXTS);
  }

  private static Figure level(Consumer<Selection.Draft> change) {
    return figure(change, Quantity.level("arsverk"));
  }

  private static List<String> names(Figure figure) {
    return figure.series().stream().map(Series::name).toList();
  }

  private static Series named(Figure figure, String name) {
    return figure.series().stream()
        .filter(series -> series.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " in " + names(figure)));
  }

  /** A fifth of the way from 10 to 100 is 28. */
  @Test
  void dividesIntoFiveClassesAndKeepsReasonsApart() {
    var figure = level(_ -> {});
    assertThat(names(figure))
        .containsExactly(
            "10,0–28,0",
            "28,1–46,0",
            "46,1–64,0",
            "64,1–82,0",
            "82,1–100,0",
            "Mangler tall",
            "Skjermet");
    assertThat(named(figure, "Mangler tall").role()).isEqualTo(SeriesRole.CLASS_MISSING);
    assertThat(named(figure, "Mangler tall").points())
        .singleElement()
        .satisfies(
            point -> {
              assertThat(point.code()).isEqualTo("3898");
              assertThat(point.y()).isNull();
              assertThat(point.note()).isEqualTo("Vestfold");
            });
    assertThat(figure.basis().n()).isEqualTo(10);
    assertThat(figure.title())
        .isEqualTo(
            "Årsverk per 10 000 innbyggere, 2020: Halvparten av kommunene ligger mellom 32,5 og"
                + " 77,5. Den laveste har 10,0, den høyeste 100,0.");
    assertThat(figure.basis().sources()).anyMatch(source -> source.name().contains("Kartverket"));
    assertThat(figure.notes()).anyMatch(note -> note.startsWith("SINTEF advarer"));
  }

  /** The colours stay those of the country, so that a county is seen against all. */
  @Test
  void aCountyKeepsTheLimitsOfTheCountry() {
    var figure = level(draft -> draft.counties = List.of("50"));
    assertThat(names(figure)).startsWith("10,0–28,0", "28,1–46,0").hasSize(5);
    assertThat(figure.series().getFirst().points()).isEmpty();
    assertThat(figure.basis().n()).isEqualTo(5);
    assertThat(figure.notes()).contains(TEXTS.text("map.note.country"));
  }

  @Test
  void carriedForwardValuesThatAreLeftOutStayOnTheMapWithTheReason() {
    var figure = level(draft -> draft.carriedForward = false);
    assertThat(named(figure, "Utelatt: videreført tall").points())
        .extracting(Point::code)
        .containsExactly("3805");
    assertThat(figure.basis().n()).isEqualTo(9);
  }

  /** 10 to 40 have gone down from 50, 60 to 100 up, and 50 is as it was. */
  @Test
  void aChangeIsDividedAtZeroAndWrittenWithItsSign() {
    var figure = figure(_ -> {}, Quantity.change("arsverk"));
    assertThat(names(figure))
        .startsWith("−40,0 til −25,0", "−24,9 til −10,0", "0,0 til +16,7", "+16,8 til +33,3");
    assertThat(figure.title()).endsWith(": 5 av 10 kommuner gikk opp, 4 gikk ned, 1 er uendret.");
    assertThat(figure.notes()).contains(TEXTS.text("map.note.divided"));
  }

  @Test
  void aPercentageOfTooSmallABaseIsLeftOutForThatReason() {
    var sample = sample().growth("3850", "38", SizeGroup.SMALL, 1_000, 2, 6);
    var selection = Selection.DEFAULT.with(draft -> draft.per = Per.CHANGE);
    var figure =
        MunicipalMap.draw(
            sample.reading(draft -> draft.per = Per.CHANGE),
            Quantity.change("arsverk"),
            COUNTIES,
            selection,
            TEXTS);
    assertThat(named(figure, "Utelatt: for lite tall for prosent").points())
        .extracting(Point::code)
        .containsExactly("3850");
  }

  @Test
  void showsWhoReported() {
    var figure = level(draft -> draft.plotting = Plotting.DEFAULT.withClasses(Classes.REPORTING));
    assertThat(names(figure))
        .containsExactly(
            "Rapporterte ikke: tallet fra året før er videreført",
            "Har eget tall",
            "Mangler tall",
            "Skjermet");
    assertThat(figure.series().getFirst().role()).isEqualTo(SeriesRole.EMPHASIS);
    assertThat(figure.title())
        .isEqualTo(
            "Årsverk per 10 000 innbyggere, 2020: én av 12 kommuner har et videreført tall, 2"
                + " mangler tall.");
  }

  /** The colours say who reported, so the sentence does, and not who lies highest. */
  @Test
  void ofWhoReportedTheWordsTellHowManyAndNobodysGrowth() {
    var figure = level(draft -> draft.plotting = Plotting.DEFAULT.withClasses(Classes.REPORTING));
    assertThat(FigureWords.of(figure, TEXTS))
        .contains(
            "Antall kommuner: Rapporterte ikke: tallet fra året før er videreført (1), Har eget"
                + " tall (9), Mangler tall (1) og Skjermet (1).")
        .noneMatch(sentence -> sentence.contains("høyest"));
    assertThat(ChartSpec.of(figure, "", TEXTS).words())
        .containsEntry("map_list_reporting", "Kommunene, de som ikke rapporterte først");
  }

  /** Nobody was silent where the values are generated. */
  @Test
  void generatedValuesAreNeverSaidToBeUnreported() {
    var sample =
        new ReadingSample()
            .measure("arsverk", "fte", Indicator.Kind.COUNT, true)
            .growth("3801", "38", SizeGroup.MEDIUM, 10_000, 40, 42)
            .municipality("3802", "38", SizeGroup.MEDIUM, 10_000)
            .value("arsverk", "3802", 2020, 20.0, "carried_forward");
    Consumer<Selection.Draft> reporting =
        draft -> draft.plotting = Plotting.DEFAULT.withClasses(Classes.REPORTING);
    var figure =
        MunicipalMap.draw(
            sample.reading(reporting),
            Quantity.level("arsverk"),
            COUNTIES,
            Selection.DEFAULT.with(reporting),
            TEXTS);
    assertThat(ChartSpec.of(figure, "", TEXTS).words())
        .containsEntry("map_list_reporting", "Kommunene, simulert uten eget tall først");
    assertThat(FigureWords.of(figure, TEXTS).toString())
        .contains("Simulert: uten eget tall, videreført fra året før (1)")
        .doesNotContain("apporterte");
  }

  @Test
  void theTableIsSortedByValueAndSaysWhyThereIsNone() {
    var table = FigureTable.of(level(_ -> {}), TEXTS);
    assertThat(table.rows()).hasSize(12);
    assertThat(table.rows().getFirst())
        .extracting(FigureTable.Cell::text)
        .containsExactly("K5010", "82,1–100,0", "100,0");
    assertThat(table.rows().getFirst().getFirst().area()).isEqualTo("5010");
    assertThat(table.rows().getLast())
        .extracting(FigureTable.Cell::text)
        .containsExactly("K3899", "Skjermet", "");
  }

  @Test
  void theWordsNameTheEndsAndTheHighlighted() {
    var words = FigureWords.of(level(draft -> draft.highlighted = List.of("3803", "3898")), TEXTS);
    assertThat(words)
        .contains(
            "Blant kommunene: høyest K5010 (100,0, det er 100,0 stillinger), lavest K3801 (10,0, det"
                + " er 10,0 stillinger).",
            "K3803 har 30,0, det er 30,0 stillinger; klasse: 28,1–46,0.",
            "K3898 har ikke noe tall her: Mangler tall.");
  }

  /** The producer warns against comparing levels, so that is never what a plain address shows. */
  @Test
  void showsOwnChangeUntilALevelIsAskedFor() {
    assertThat(Plotting.DEFAULT.measureOr(Quantity.STANDARD)).isEqualTo(Quantity.change("arsverk"));
    assertThat(figure(_ -> {}, Quantity.STANDARD).title())
        .startsWith("Endring i årsverk per 10 000 innbyggere, 2016–2020: ");
  }

  /** Leka: 571 inhabitants, and 1.5 posts more are 26.3 per 10 000. */
  @Test
  void theExtremesOfARateAreToldWithPostsAndAreNotOfFew() {
    var sample = new ReadingSample().staffing();
    for (var i = 0; i < 4; i++) {
      sample.growth("380" + i, "38", SizeGroup.MEDIUM, 10_000, 40, 42 + i);
    }
    sample.growth("5052", "50", SizeGroup.SMALL, 571, 3, 4.5);
    var figure =
        MunicipalMap.draw(sample.reading(), Quantity.STANDARD, COUNTIES, Selection.DEFAULT, TEXTS);
    assertThat(FigureWords.of(figure, TEXTS))
        .contains(
            "Blant kommunene: høyest K3803 (+5,0, i antall +5,0 årsverk), av de 3 som endret seg med"
                + " minst tre stillinger samme vei.");
    assertThat(figure.title()).doesNotContain("K5052");
    assertThat(noteOf(figure, "5052"))
        .as("beside the highest value of list, tooltip and files")
        .isEqualTo("Trøndelag · i antall +1,5 årsverk");
    assertThat(FigureTable.of(figure, TEXTS).rows().getFirst().getFirst().remark())
        .isEqualTo("Trøndelag · i antall +1,5 årsverk");
  }

  @Test
  void aLevelIsSaidInPostsAndACountIsNotSaidTwice() {
    assertThat(noteOf(level(_ -> {}), "3801")).isEqualTo("Vestfold · det er 10,0 stillinger");
    assertThat(noteOf(level(draft -> draft.per = Per.COUNT), "3801")).isEqualTo("Vestfold");
  }

  private static String noteOf(Figure figure, String number) {
    return figure.series().stream()
        .flatMap(series -> series.points().stream())
        .filter(point -> number.equals(point.code()))
        .map(point -> Objects.requireNonNull(point.note()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void fewMunicipalitiesHaveNoPercentiles() {
    var figure = level(draft -> draft.counties = List.of("50"));
    assertThat(figure.title())
        .isEqualTo("Årsverk per 10 000 innbyggere, 2020: 5 kommuner, fra 60,0 til 100,0.");
  }
}
