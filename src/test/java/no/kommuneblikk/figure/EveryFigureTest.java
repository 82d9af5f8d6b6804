package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.geography.SizeScheme;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.ComparisonGroup;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Years;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for every figure of the product, whatever is selected. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFigureTest {

  private static final int SELECTIONS = 12;
  private static final long SEED = 356;

  @Autowired FigureCatalog catalog;

  Stream<String> ids() {
    return catalog.all().stream().map(FigureSource::id);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void canBeDrawnReadAndListedForAnySelection(String id) {
    var random = new Random(SEED);
    IntStream.range(0, SELECTIONS)
        .mapToObj(_ -> any(random))
        .forEach(selection -> assertSound(catalog.figure(id, selection, Sample.TEXTS)));
  }

  private static Selection any(Random random) {
    var from = 2015 + random.nextInt(5);
    var structure = one(random, StructureYear.values());
    return Selection.DEFAULT.with(
        draft -> {
          draft.years = new Years(from, from + 1 + random.nextInt(2020 - from));
          draft.structure = structure;
          draft.counties =
              structure == StructureYear.Y2020 && random.nextBoolean() ? List.of("38") : List.of();
          draft.scheme = one(random, SizeScheme.values());
          draft.size = random.nextBoolean() ? null : one(random, SizeGroup.values());
          draft.groupBy = one(random, GroupBy.values());
          draft.against = one(random, ComparisonGroup.values());
          draft.per = one(random, Per.values());
          draft.carriedForward = random.nextBoolean();
          draft.illustration = random.nextInt(4) > 0;
          draft.highlighted =
              structure == StructureYear.Y2020 ? List.of("3801", "3816") : List.of();
          draft.municipality = structure == StructureYear.Y2020 ? "3801" : null;
        });
  }

  private static <T> T one(Random random, T[] all) {
    return all[random.nextInt(all.length)];
  }

  private static void assertSound(Figure figure) {
    var where = figure.id() + " for " + figure.selection();
    assertThat(figure.question()).as(where).endsWith("?");
    for (var text :
        Stream.concat(
                Stream.of(figure.title(), FigureDescription.alternative(figure, Sample.TEXTS)),
                figure.notes().stream())
            .toList()) {
      assertThat(text).as(where).isNotBlank().doesNotContain("NaN", "∞", "null", "{0}", "\ufffd");
    }
    assertThat(figure.isEmpty()).as(where).isEqualTo(figure.series().isEmpty());
    assertThat(figure.isEmpty() || !figure.basis().sources().isEmpty()).as(where).isTrue();
    for (var series : ChartSpec.of(figure, "", Sample.TEXTS).series()) {
      for (var point : series.points()) {
        for (var value : new Double[] {point.x(), point.from(), point.y()}) {
          assertThat(value == null || Double.isFinite(value)).as(where + ": " + point).isTrue();
        }
      }
    }
    for (var series : figure.series()) {
      for (var point : series.points()) {
        assertThat(point.quality().code().equals("missing") && point.y() != null)
            .as("missing and yet with a value: %s in %s", point, where)
            .isFalse();
        assertThat(figure.basis().illustration() || !point.quality().code().equals("illustration"))
            .as("a generated value in a real figure: %s in %s", point, where)
            .isTrue();
      }
      assertThat(series.spread() == null || series.points().size() >= Spread.FEWEST)
          .as(where)
          .isTrue();
    }
    var table = FigureTable.of(figure, Sample.TEXTS);
    assertThat(table.rows()).as(where).allMatch(row -> row.size() == table.columns().size());
  }
}
