package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Classes;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever leaves the product of a generated value says that it is one, in every figure. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedValuesTest {

  private static final String EXAMPLE = "Eksempel: ";
  private static final String PARTLY = "Delvis eksempeltall: ";

  /** Years, «indeks (2018 = 100)» and what a rate is per. */
  private static final Pattern TIME_OR_UNIT =
      Pattern.compile(
          "\\b(?:19|20)\\d\\d(?:–(?:19|20)\\d\\d| = 100)?\\b|per 1(?:0|00)? ?000 innbyggere");

  private static final Pattern RANK =
      Pattern.compile(
          "(?iu)\\b(?:mest|minst|størst\\w*|høyest\\w*|lavest\\w*|flest|færrest|best|dårligst|først|sist|nr|plass)\\b");

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}-]+(?: (?:og|i) \\p{Lu}[\\p{L}-]+)?");

  private final Set<String> municipalities = new HashSet<>();

  @Autowired FigureCatalog catalog;
  @Autowired Geography geography;

  @BeforeAll
  void nameEverybody() {
    Stream.of(StructureYear.Y2019, StructureYear.Y2020)
        .flatMap(structure -> geography.atlas().municipalities(structure.year()).stream())
        .map(Municipality::displayName)
        .forEach(municipalities::add);
    assertThat(municipalities).contains("Horten", "Nome", "Nore og Uvdal");
  }

  Stream<Arguments> everyFigureForEverySelection() {
    return catalog.all().stream()
        .flatMap(
            source -> FiveSelections.ALL.stream().map(each -> Arguments.of(source.id(), each)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyFigureForEverySelection")
  void isMarkedInItsTitleInEverySentenceAndInEveryValue(String id, Selection selection) {
    var figure = catalog.figure(id, selection, Sample.TEXTS);
    var sentences = FigureWords.of(figure, Sample.TEXTS);
    switch (figure.generated()) {
      case NONE ->
          assertThat(Stream.concat(Stream.of(figure.title()), sentences.stream()))
              .noneMatch(told -> told.startsWith(EXAMPLE) || told.startsWith(PARTLY));
      case SOME -> {
        assertThat(figure.title()).startsWith(PARTLY);
        assertThat(sentences)
            .filteredOn(told -> told.contains("eksempeltall"))
            .allMatch(told -> told.startsWith(EXAMPLE) || told.startsWith(PARTLY));
        assertThat(figure.kind()).isIn(Kind.TABLE, Kind.BAR);
      }
      case ALL ->
          assertThat(Stream.concat(Stream.of(figure.title()), sentences.stream()))
              .allMatch(told -> told.startsWith(EXAMPLE));
    }
    if (figure.basis().isOfGeneratedOnly()) {
      assertThat(figure.series())
          .allSatisfy(
              series ->
                  assertThat(series.points())
                      .filteredOn(point -> point.y() != null)
                      .as(series.name())
                      .allMatch(point -> point.quality().isGenerated()));
    }
  }

  /** People quote titles, so a title is a finding only where every value is real. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("everyFigureForEverySelection")
  void isNoFindingInATitleButOneInTheSentences(String id, Selection selection) {
    var figure = catalog.figure(id, selection, Sample.TEXTS);
    var finding = figure.finding().sentence();
    var told =
        FigureWords.of(figure, Sample.TEXTS).stream().filter(it -> it.contains(finding)).count();
    if (figure.generated() == Generated.NONE) {
      assertThat(figure.title()).isIn(finding, "Anslag: " + finding);
      assertThat(told).isZero();
    } else {
      assertThat(figure.title()).isIn(EXAMPLE + figure.question(), PARTLY + figure.question());
      assertThat(told).isEqualTo(1);
    }
  }

  /** Any question may come to be a title: it is of at most one municipality, and only asks. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("everyFigureForEverySelection")
  void isAskedOfWithoutNumbersRanksOrNames(String id, Selection selection) {
    for (var chosen : withOtherMeasures(selection)) {
      var figure = catalog.figure(id, chosen, Sample.TEXTS);
      var asked = TIME_OR_UNIT.matcher(figure.question().replace('\u00a0', ' ')).replaceAll("");
      assertThat(asked).endsWith("?").doesNotContainPattern("\\d").doesNotContainPattern(RANK);
      assertThat(NAME.matcher(asked).results().map(MatchResult::group))
          .as(asked)
          .allMatch(
              name -> !municipalities.contains(name) || name.equals(subject(figure.selection())));
    }
  }

  private static List<Selection> withOtherMeasures(Selection selection) {
    return Stream.concat(
            Stream.of(selection),
            Stream.of(
                    Quantity.level("netto-243"),
                    Quantity.sum("tilskudd-765-62"),
                    Quantity.change("medianinntekt"))
                .map(
                    measure ->
                        selection.with(
                            draft ->
                                draft.plotting =
                                    draft
                                        .plotting
                                        .withMeasure(measure)
                                        .withAxes(measure, Quantity.change("arsverk"))
                                        .withClasses(Classes.REPORTING))))
        .toList();
  }

  /** The municipality that a figure is of, as its question names it. */
  private String subject(Selection selection) {
    var number = selection.municipality();
    return number == null
        ? ""
        : geography
            .municipality(selection.structure(), number)
            .map(Municipality::displayName)
            .orElse("");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyFigureForEverySelection")
  void isNowhereWhenItIsHidden(String id, Selection selection) {
    var figure =
        catalog.figure(id, selection.with(draft -> draft.illustration = false), Sample.TEXTS);
    assertThat(figure.basis().illustration()).isFalse();
    assertThat(figure.series().stream().flatMap(series -> series.points().stream()))
        .noneMatch(point -> point.quality().isGenerated());
    assertThat(figure.title()).doesNotStartWith(EXAMPLE).doesNotStartWith(PARTLY);
  }

  @Test
  void oneGeneratedPartMakesASumGeneratedAndNeverHidesThatItIsCarriedForward() {
    assertThat(Quality.REPORTED.weakest(Quality.ILLUSTRATION)).isEqualTo(Quality.ILLUSTRATION);
    assertThat(Quality.CARRIED_FORWARD.weakest(Quality.ILLUSTRATION))
        .isEqualTo(Quality.ILLUSTRATION_CARRIED_FORWARD);
    assertThat(Quality.ILLUSTRATION_CARRIED_FORWARD.weakest(Quality.ESTIMATED))
        .isEqualTo(Quality.ILLUSTRATION_CARRIED_FORWARD);
    assertThat(Quality.ILLUSTRATION_CARRIED_FORWARD.code()).isEqualTo("illustration");
  }
}
