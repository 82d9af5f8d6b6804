import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What must be true of municipalities, population and lineage before anyone may build on them. */
final class GeographyChecks {

  /** Statistics Norway's population of the country on 1 January, the reason to trust the sums. */
  private static final Map<Integer, Integer> NATIONAL_POPULATION =
      Map.of(
          2015, 5165802, 2016, 5213985, 2017, 5258317, 2018, 5295619, 2019, 5328212, 2020, 5367580,
          2021, 5391369);

  /** Municipalities of 2020 in each size group, smallest first. */
  private static final Map<String, List<Long>> SIZE_COUNTS =
      Map.of(
          "ssb", List.of(174L, 120L, 62L),
          "korus", List.of(243L, 94L, 19L));

  private final Path source;
  private final Path reference;
  private final Geography geography;
  private final Population population;
  private final Lineage lineage;

  GeographyChecks(
      Path source, Path reference, Geography geography, Population population, Lineage lineage) {
    this.source = source;
    this.reference = reference;
    this.geography = geography;
    this.population = population;
    this.lineage = lineage;
  }

  void run() throws IOException {
    checkStructures();
    checkUniqueDisplayNames();
    checkCounties();
    checkPopulation();
    checkLineageSums();
    checkAgainstPublishedLineage();
    checkKristiansand();
    checkSizeCounts();
    checkOutlines();
  }

  private void checkStructures() throws IOException {
    for (Csv.Row row : Csv.read(reference.resolve("structure.csv"))) {
      int structure = row.year("structure");
      Check.equal(
          row.year("municipalities"),
          geography.in(structure).size(),
          "The number of municipalities in the structure of " + structure);
    }
    population
        .byYear()
        .forEach(
            (year, byNumber) ->
                Check.equal(
                    geography.in(Geography.structureOf(year)).keySet(),
                    byNumber.keySet(),
                    "The set of municipalities with a population in " + year));
  }

  private void checkUniqueDisplayNames() throws IOException {
    HashSet<String> seen = new HashSet<>();
    for (Csv.Row row : Csv.read(reference.resolve("municipality.csv"))) {
      Check.that(
          seen.add(row.text("structure") + row.text("display_name")),
          "The display name "
              + row.text("display_name")
              + " is used twice in the structure of "
              + row.text("structure")
              + ".");
    }
  }

  private void checkCounties() throws IOException {
    HashSet<String> counties = new HashSet<>();
    for (Csv.Row row : Csv.read(reference.resolve("county.csv"))) {
      counties.add(row.text("structure") + row.text("number") + row.text("name"));
    }
    for (int structure : Geography.STRUCTURES) {
      geography
          .in(structure)
          .values()
          .forEach(
              m ->
                  Check.that(
                      counties.contains(structure + m.county() + m.countyName())
                          && m.number().startsWith(m.county()),
                      "The municipality "
                          + m.number()
                          + " has no proper county in "
                          + structure
                          + "."));
    }
  }

  private void checkPopulation() {
    NATIONAL_POPULATION.forEach(
        (year, expected) ->
            Check.equal(
                BigDecimal.valueOf(expected),
                population.total(year),
                "The population of the country on 1 January " + year));
  }

  private void checkLineageSums() throws IOException {
    Map<String, BigDecimal> sums = new HashMap<>();
    for (Csv.Row row : Csv.read(reference.resolve("lineage.csv"))) {
      Check.that(
          geography.in(row.year("to_structure")).containsKey(row.text("to_number")),
          "The lineage leads to the unknown municipality " + row.text("to_number") + ".");
      sums.merge(
          row.text("from_structure")
              + " "
              + row.text("from_number")
              + " to "
              + row.text("to_structure"),
          row.number("weight"),
          BigDecimal::add);
    }
    int origins =
        Geography.STRUCTURES.stream().mapToInt(structure -> geography.in(structure).size()).sum();
    Check.equal(
        origins * Lineage.TARGETS.size(),
        sums.size(),
        "The number of origins and targets in the lineage");
    sums.forEach(
        (origin, sum) ->
            Check.that(
                sum.compareTo(BigDecimal.ONE) == 0,
                "The weights from " + origin + " sum to " + sum + " and not to 1."));
  }

  /**
   * The published table to 2020 is made independently of the changes the lineage is composed of.
   */
  private void checkAgainstPublishedLineage() throws IOException {
    for (Csv.Row row : Csv.read(source.resolve("kommuner/kommune_til_2020_grenser.csv"))) {
      String number = row.text("kommunenummer");
      String successor = row.text("kommunenummer_2020");
      Shares shares = lineage.trace(Geography.structureOf(row.year("aar")), number, 2020);
      Check.that(
          row.number("vekt").compareTo(shares.weight(successor)) == 0,
          "The weight from "
              + number
              + " to "
              + successor
              + " differs from the published table of "
              + row.year("aar")
              + ".");
    }
  }

  private void checkKristiansand() {
    BigDecimal parts =
        List.of("1001", "1017", "1018").stream()
            .map(number -> population.of(2016, number))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal moved =
        geography.in(2015).keySet().stream()
            .map(
                number ->
                    population
                        .of(2016, number)
                        .multiply(lineage.trace(2015, number, 2020).weight("4204")))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Check.that(
        parts.compareTo(moved) == 0,
        "Kristiansand of 2020 should have "
            + parts
            + " inhabitants in 2016 but has "
            + moved
            + ".");
  }

  private void checkSizeCounts() throws IOException {
    for (Csv.Row group : Csv.read(reference.resolve("size_scheme.csv"))) {
      BigDecimal lower = group.number("lower");
      long size =
          population.byYear().get(2020).values().stream()
              .filter(people -> people.compareTo(lower) >= 0)
              .filter(people -> !group.has("upper") || people.compareTo(group.number("upper")) <= 0)
              .count();
      int position = List.of("liten", "mellomstor", "stor").indexOf(group.text("group_code"));
      Check.equal(
          SIZE_COUNTS.get(group.text("scheme")).get(position),
          size,
          "The number of municipalities in "
              + group.text("scheme")
              + " "
              + group.text("group_code"));
    }
  }

  private void checkOutlines() throws IOException {
    long municipalities =
        Files.readAllLines(reference.resolve("outline-2020.geojson")).stream()
            .filter(
                line ->
                    geography.in(2020).keySet().stream()
                        .anyMatch(n -> line.contains("\"id\":\"" + n + "\"")))
            .count();
    Check.equal(356L, municipalities, "The number of municipalities with an outline");
    long counties =
        Files.readAllLines(reference.resolve("outline-county-2020.geojson")).stream()
            .filter(line -> line.contains("\"type\":\"Feature\","))
            .count();
    Check.equal(11L, counties, "The number of counties with an outline");
  }
}
