package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Selection;
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

  @Autowired FigureCatalog catalog;

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
            .allMatch(told -> told.startsWith(EXAMPLE));
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
