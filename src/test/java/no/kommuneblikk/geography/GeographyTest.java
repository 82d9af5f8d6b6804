package no.kommuneblikk.geography;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.kommuneblikk.ProductTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class GeographyTest {

  @Autowired Geography geography;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({"2015,428", "2017,426", "2018,422", "2019,422", "2020,356", "2024,357"})
  void hasEveryMunicipalityOfEveryDivision(int structure, int municipalities) {
    assertThat(geography.atlas().municipalities(structure)).hasSize(municipalities);
  }

  @ParameterizedTest
  @CsvSource({"2019,18", "2020,11", "2024,15"})
  void hasTheCountiesOfTheDivisionsThatFiguresAreShownIn(int structure, int counties) {
    assertThat(geography.atlas().counties(structure)).hasSize(counties);
  }

  @ParameterizedTest
  @CsvSource({"SSB,174,120,62", "KORUS,243,94,19"})
  void callsMunicipalitiesSmallMediumAndLargeByTheSchemeChosen(
      SizeScheme scheme, long small, long medium, long large) {
    var atlas = geography.atlas();
    assertThat(
            atlas.municipalities(2020).stream()
                .collect(groupingBy(it -> atlas.sizeGroup(scheme, it), counting())))
        .isEqualTo(
            Map.of(SizeGroup.SMALL, small, SizeGroup.MEDIUM, medium, SizeGroup.LARGE, large));
  }

  @Test
  void callsHortenAndNomeWhatEachSchemeCallsThem() {
    var atlas = geography.atlas();
    var horten = atlas.municipality(2020, "3801").orElseThrow();
    var nome = atlas.municipality(2020, "3816").orElseThrow();
    assertThat(atlas.sizeGroup(SizeScheme.SSB, horten)).isEqualTo(SizeGroup.LARGE);
    assertThat(atlas.sizeGroup(SizeScheme.SSB, nome)).isEqualTo(SizeGroup.MEDIUM);
    assertThat(atlas.sizeGroup(SizeScheme.KORUS, horten)).isEqualTo(SizeGroup.MEDIUM);
    assertThat(atlas.sizeGroup(SizeScheme.KORUS, nome)).isEqualTo(SizeGroup.SMALL);
  }

  @ParameterizedTest
  @EnumSource(StructureYear.class)
  void countsTheSameNationIn2020InEveryDivision(StructureYear structure) {
    assertThat(
            jdbc.sql(
                    """
                    SELECT ROUND(SUM(v.value)) FROM structured_observation v
                    JOIN indicator i ON i.id = v.indicator_id AND i.code = 'folketall'
                    JOIN release_indicator ri ON ri.indicator_id = i.id
                      AND ri.release_id = v.release_id AND ri.in_force
                    WHERE v.year = 2020 AND v.structure = ?
                    """)
                .param(structure.year())
                .query(Long.class)
                .single())
        .isEqualTo(5_367_580);
  }

  @Test
  void sharesOutEveryMunicipalityWhollyAndOnlyOnce() {
    assertThat(
            jdbc.sql(
                    """
                    SELECT CONCAT(from_structure, ' ', from_number, ' → ', to_structure)
                    FROM lineage GROUP BY to_structure, from_structure, from_number
                    HAVING ABS(SUM(weight) - 1) > 0.00001
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0701,3801,Horten",
    "0819,3816,Nome",
    "1017,4204,Kristiansand",
    "1018,4204,Kristiansand",
    "3801,3801,Horten"
  })
  void followsAnOldNumberToTheMunicipalityOf2020(String old, String number, String name) {
    assertThat(geography.atlas().within(StructureYear.Y2020, old))
        .first()
        .returns(number, Municipality::number)
        .returns(name, Municipality::name);
  }

  @Test
  void namesBothHeirsOfASplitMunicipality() {
    assertThat(geography.atlas().within(StructureYear.Y2020, "1850"))
        .as("Tysfjord became part of Narvik and Hamarøy")
        .extracting(Municipality::name)
        .containsExactlyInAnyOrder("Narvik", "Hamarøy");
  }

  @Test
  void tellsWhatKristiansandWasMergedOf() {
    assertThat(geography.atlas().lineageOf("4204"))
        .filteredOn(change -> change.effectiveYear() == 2020)
        .extracting(BoundaryChange::fromNumber)
        .containsExactlyInAnyOrder("1001", "1017", "1018");
  }

  @Test
  void knowsNoMunicipalityByANumberThatNeverWas() {
    assertThat(geography.atlas().isKnown("9999")).isFalse();
    assertThat(geography.atlas().within(StructureYear.Y2020, "9999")).isEmpty();
    assertThat(geography.atlas().lineageOf("9999")).isEmpty();
  }
}
