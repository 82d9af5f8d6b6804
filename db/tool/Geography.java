import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The municipalities and counties of every structure, that is, of every division of the country
 * since 2015.
 */
final class Geography {

  /** Each structure is named by its first year; a structure is valid until the next one begins. */
  static final List<Integer> STRUCTURES = List.of(2015, 2017, 2018, 2019, 2020, 2024);

  private final NavigableMap<Integer, NavigableMap<String, Municipality>> byStructure =
      new TreeMap<>();
  private final List<Csv.Row> countyPeriods;

  private Geography(List<Csv.Row> countyPeriods) {
    this.countyPeriods = countyPeriods;
  }

  static Geography read(Path source) throws IOException {
    Geography geography = new Geography(Csv.read(source.resolve("kommuner/fylker_2015_2024.csv")));
    geography.addBefore2020(
        Csv.read(source.resolve("kommuner/folketall_opprinnelige_grenser_2015_2021.csv")));
    geography.add2020(Csv.read(source.resolve("kommuner/kommuner_2020.csv")));
    geography.add2024(Csv.read(source.resolve("kommuner/kommune_2020_til_2024.csv")));
    return geography;
  }

  static int structureOf(int year) {
    return STRUCTURES.stream()
        .filter(first -> first <= year)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  NavigableMap<String, Municipality> in(int structure) {
    return byStructure.get(structure);
  }

  void write(Path reference) throws IOException {
    writeCounties(reference.resolve("county.csv"));
    writeMunicipalities(reference.resolve("municipality.csv"));
  }

  private void add(int structure, Municipality municipality) {
    byStructure
        .computeIfAbsent(structure, first -> new TreeMap<>())
        .put(municipality.number(), municipality);
  }

  private void addBefore2020(List<Csv.Row> populationRows) {
    for (Csv.Row row : populationRows) {
      int year = row.year("aar");
      if (year < 2020 && STRUCTURES.contains(year)) {
        String name = withoutCounty(row.text("kommunenavn"));
        add(
            year,
            new Municipality(
                row.text("kommunenummer"),
                name,
                row.text("fylkesnummer"),
                row.text("fylkesnavn"),
                ""));
      }
    }
  }

  private void add2020(List<Csv.Row> masterRows) {
    for (Csv.Row row : masterRows) {
      add(
          2020,
          new Municipality(
              row.text("kommunenummer"),
              row.text("navn"),
              row.text("fylkesnummer"),
              row.text("fylkesnavn"),
              row.text("sentralitetsklasse_2024")));
    }
  }

  /**
   * Only a divided municipality gets its name from the 2024 list, which mixes Norwegian, Sámi and
   * Kven names.
   */
  private void add2024(List<Csv.Row> successorRows) {
    for (Csv.Row row : successorRows) {
      Municipality before = in(2020).get(row.text("kommunenummer_2020"));
      boolean divided = !row.text("vekt").equals("1");
      add(
          2024,
          new Municipality(
              row.text("kommunenummer_2024"),
              divided ? row.text("kommunenavn_2024") : before.name(),
              row.text("fylkesnummer_2024"),
              row.text("fylkesnavn_2024"),
              divided ? "" : before.centrality()));
    }
  }

  private static String withoutCounty(String name) {
    return name.replaceFirst(" \\(.*\\)$", "");
  }

  private void writeMunicipalities(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    byStructure.forEach(
        (structure, municipalities) -> {
          var bearersOfName =
              municipalities.values().stream()
                  .collect(Collectors.groupingBy(Municipality::name, Collectors.counting()));
          for (Municipality m : municipalities.values()) {
            boolean shared = bearersOfName.get(m.name()) > 1;
            String displayName = shared ? m.name() + " (" + m.countyName() + ")" : m.name();
            rows.add(
                Csv.row(structure, m.number(), m.name(), displayName, m.county(), m.centrality()));
          }
        });
    Csv.write(file, "structure,number,name,display_name,county,centrality", rows);
  }

  private void writeCounties(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int structure : STRUCTURES) {
      countyPeriods.stream()
          .filter(row -> row.year("gyldig_fra") <= structure)
          .filter(row -> !row.has("gyldig_til") || row.year("gyldig_til") >= structure)
          .map(row -> Csv.row(structure, row.text("fylkesnummer"), row.text("fylkesnavn")))
          .sorted((a, b) -> a.get(1).compareTo(b.get(1)))
          .forEach(rows::add);
    }
    Csv.write(file, "structure,number,name", rows);
  }
}
