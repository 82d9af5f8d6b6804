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
import no.kommuneblikk.selection.FundingKey;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Years;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for every figure of the product, whatever is selected. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFigureTest {

  private static final int SELECTIONS = 12;
  private static final long SEED = 356;

  /** Counts, kroner, rates and what there may be no figures of. */
  private static final Quantity[] QUANTITIES = {
    Quantity.change("arsverk"),
    Quantity.level("arsverk-voksne"),
    Quantity.sum("tilskudd-765-62"),
    Quantity.level("netto-243"),
    Quantity.level("ruslovbrudd"),
    Quantity.change("medianinntekt"),
    Quantity.change("brutto-243")
  };

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

  /** What the product knows of a break is said by the figures that go over it, and once. */
  @ParameterizedTest
  @CsvSource({
    "arsverk-utvikling, 2016, 2020, 2020 er et brudd i serien, 1",
    "arsverk-utvikling, 2016, 2019, 2020 er et brudd i serien, 0",
    "arsverk-vekst, 2016, 2020, 2020 er et brudd i serien, 1",
    "arsverk-spredning, 2016, 2020, 2020 er et brudd i serien, 1",
    "kommune-arsverk, 2016, 2020, 2020 er et brudd i serien, 1",
    "landet-arsverk, 2016, 2020, 66 kommuner rapporterte ikke, 1",
    "midler-netto, 2016, 2020, SSB-tabell 12228, 1",
    "midler-netto, 2016, 2019, SSB-tabell 12228, 0",
    "folketall, 2016, 2020, 422 kommuner til 356, 1",
    "folketall, 2016, 2019, 422 kommuner til 356, 0"
  })
  void saysOnceWhichBreaksItGoesOver(String id, int from, int to, String words, int times) {
    var selection =
        Selection.DEFAULT.with(
            draft -> {
              draft.years = new Years(from, to);
              draft.municipality = "3801";
            });
    assertThat(catalog.figure(id, selection, Sample.TEXTS).notes())
        .filteredOn(note -> note.contains(words))
        .hasSize(times);
  }

  /**
   * Where nothing but estimates of free funds went into a figure, its title says so: the figure's
   * own words or the beginning that all have, and not both.
   */
  @ParameterizedTest
  @MethodSource("ids")
  void isSaidToBeAnEstimateOnceInItsTitle(String id) {
    for (var selection : FiveSelections.ALL) {
      for (var key : FundingKey.values()) {
        for (var quantity : List.of(Quantity.sum(key.measure()), Quantity.level(key.measure()))) {
          var figure =
              catalog.figure(
                  id,
                  selection.with(
                      draft -> {
                        draft.illustration = false;
                        draft.key = key;
                        draft.plotting =
                            draft.plotting.withMeasure(quantity).withAxes(quantity, quantity);
                      }),
                  Sample.TEXTS);
          var title = figure.title().toLowerCase(Sample.TEXTS.locale());
          if (!figure.isEmpty() && figure.basis().isOfEstimatesOnly()) {
            assertThat(title).contains("anslag").doesNotMatch("anslag: .*anslag.*");
          }
        }
      }
    }
  }

  /** So that nobody has to look for it in the sentences. */
  @ParameterizedTest
  @MethodSource("ids")
  void saysNothingTwiceAndByTheKindOfANoteThatValuesAreGenerated(String id) {
    for (var selection : FiveSelections.ALL) {
      var figure = catalog.figure(id, selection, Sample.TEXTS);
      assertThat(figure.remarks()).doesNotHaveDuplicates();
      assertThat(figure.remarks().stream().anyMatch(Note::isExample))
          .isEqualTo(figure.basis().illustration());
    }
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
          draft.groupBy = GroupBy.offered().get(random.nextInt(GroupBy.offered().size()));
          draft.against = one(random, ComparisonGroup.values());
          draft.per = one(random, Per.values());
          draft.carriedForward = random.nextBoolean();
          draft.illustration = random.nextInt(4) > 0;
          draft.highlighted =
              structure == StructureYear.Y2020 ? List.of("3801", "3816") : List.of();
          draft.plotting =
              draft
                  .plotting
                  .withMeasure(one(random, QUANTITIES))
                  .withAxes(one(random, QUANTITIES), one(random, QUANTITIES));
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
      // Zero is «null» in Norwegian, where a preposition stands before it
      assertThat(text.replaceAll("(ved|som|over|under) null", ""))
          .as(where)
          .isNotBlank()
          .doesNotContain("NaN", "∞", "null", "{0}", "\ufffd");
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
