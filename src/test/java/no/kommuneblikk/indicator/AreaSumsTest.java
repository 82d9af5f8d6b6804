package no.kommuneblikk.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Areas that somebody puts together are summed as the product's own groups are. */
@ProductTest
class AreaSumsTest {

  private static final List<Integer> YEARS = SeriesQueries.every(2015, 2020);

  /** Counts, rates with a denominator, and a median that has none; with gaps in all but one. */
  private static final List<String> MEASURES =
      List.of("arsverk", "sosialhjelpsmottakere", "ruslovbrudd", "medianinntekt");

  @Autowired SeriesRepository series;
  @Autowired SeriesQueries queries;
  @Autowired Geography geography;

  private SeriesQuery query(List<String> codes, Consumer<Selection.Draft> change) {
    var selection = Selection.DEFAULT.with(change);
    return queries.query(
        selection,
        YEARS,
        codes.stream().map(code -> queries.release(code, selection).orElseThrow()).toList());
  }

  private List<AreaMember> members(SeriesQuery query) {
    var atlas = geography.atlas();
    return atlas.municipalities(query.structure()).stream()
        .map(it -> new AreaMember(key(query, it), it.number()))
        .toList();
  }

  private String key(SeriesQuery query, Municipality municipality) {
    return switch (query.groupBy()) {
      case "kommune" -> municipality.number();
      case "fylke" -> municipality.county();
      default -> geography.atlas().sizeGroup(Selection.DEFAULT.scheme(), municipality).code();
    };
  }

  private static void same(List<GroupValue> found, List<GroupValue> wanted) {
    assertThat(found)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("value", "population")
        .containsExactlyInAnyOrderElementsOf(wanted);
    for (var row : wanted) {
      var other =
          found.stream()
              .filter(it -> it.indicator().equals(row.indicator()) && it.year() == row.year())
              .filter(it -> it.group().equals(row.group()))
              .findFirst()
              .orElseThrow();
      assertThat(other.population()).isCloseTo(row.population(), within(0.001));
      if (row.value() == null) {
        assertThat(other.value()).isNull();
      } else {
        assertThat(other.value()).isCloseTo(row.value(), within(0.000_1));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(StructureYear.class)
  void countiesAndSizesPutTogetherByHandAreTheProductsOwn(StructureYear structure) {
    for (var grouping : GroupBy.offered()) {
      var query =
          query(
              MEASURES,
              draft -> {
                draft.structure = structure;
                draft.groupBy = grouping;
              });
      same(series.byArea(query, members(query)), series.byGroup(query));
    }
  }

  @Test
  void countsAloneAreReadTheSame() {
    var query = query(List.of("arsverk", "sosialhjelpsmottakere"), _ -> {});
    same(series.byArea(query, members(query)), series.byGroup(query));
  }

  @Test
  void followsTheSelectionLikeGroupsDo() {
    var query =
        query(
                MEASURES,
                draft -> {
                  draft.carriedForward = false;
                  draft.counties = List.of("38", "11");
                })
            .balancedOver(YEARS);
    same(series.byArea(query, members(query)), series.byGroup(query));
  }

  @Test
  void aMunicipalityMayBeInSeveralAreasAndCountsOnceInEach() {
    var query = query(List.of("folketall"), _ -> {});
    var areas =
        Stream.of(
                AreaMember.of("eget-2", List.of("3801", "3816", "3801")),
                AreaMember.of("eget-1", List.of("3801")),
                AreaMember.of("fylke-38", List.of("3816", "3801")))
            .flatMap(area -> area)
            .toList();
    var rows = series.byArea(query, areas).stream().filter(row -> row.year() == 2020).toList();
    assertThat(rows)
        .extracting(GroupValue::group)
        .as("in the order they first appear")
        .containsExactly("eget-2", "eget-1", "fylke-38");
    assertThat(rows).extracting(GroupValue::n).containsExactly(2, 1, 2);
    assertThat(rows)
        .extracting(GroupValue::value)
        .containsExactly(27_351.0 + 6_515, 27_351.0, 27_351.0 + 6_515);
  }

  @Test
  void keysAreNotMixedUpByTheOrderOfTheAlphabet() {
    var query = query(List.of("folketall"), _ -> {});
    var rows =
        series.byArea(
            query,
            List.of(
                new AreaMember("aa", "3801"),
                new AreaMember("\u00e5", "3816"),
                new AreaMember("\"AA\"", "0301")));
    assertThat(rows.stream().map(GroupValue::group).distinct())
        .containsExactly("aa", "\u00e5", "\"AA\"");
  }

  @Test
  void theOrderOfTheMembersChangesNothing() {
    var query = query(MEASURES, _ -> {});
    var members = new ArrayList<>(members(query));
    Collections.shuffle(members, new Random(765));
    same(series.byArea(query, members), series.byGroup(query));
  }

  @Test
  void anUnknownNumberIsInNoArea() {
    var query = query(List.of("folketall"), _ -> {});
    assertThat(series.byArea(query, List.of(new AreaMember("eget-1", "0701")))).isEmpty();
    assertThat(series.byArea(query, List.of())).isEmpty();
  }

  @Test
  void aRateIsRecomputedFromTheMembersThatHaveOne() {
    var query = query(List.of("ruslovbrudd", "folketall"), _ -> {});
    var numbers = List.of("3801", "4204");
    var rows = series.byArea(query, AreaMember.of("to", numbers).toList());
    var single =
        series.byMunicipality(query.about(List.of(), null, numbers)).stream()
            .filter(row -> row.year() == 2016)
            .toList();
    var offences = single.stream().filter(row -> row.indicator().equals("ruslovbrudd")).toList();
    var people = 0.0;
    var weighted = 0.0;
    for (var row : offences) {
      var inhabitants =
          single.stream()
              .filter(it -> it.indicator().equals("folketall") && it.number().equals(row.number()))
              .mapToDouble(it -> Objects.requireNonNull(it.value()))
              .sum();
      people += inhabitants;
      weighted += Objects.requireNonNull(row.value()) * inhabitants;
    }
    assertThat(rows)
        .filteredOn(row -> row.indicator().equals("ruslovbrudd") && row.year() == 2016)
        .singleElement()
        .satisfies(row -> assertThat(row.n()).isEqualTo(2))
        .extracting(GroupValue::value)
        .asInstanceOf(InstanceOfAssertFactories.DOUBLE)
        .isCloseTo(weighted / people, within(0.000_1));
  }
}
