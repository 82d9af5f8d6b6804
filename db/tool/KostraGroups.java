import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Statistics Norway's groups of comparable municipalities, in the two editions that cover the
 * plan's years.
 */
final class KostraGroups {

  private static final Comparator<List<String>> BY_VINTAGE_AND_NUMBER =
      Comparator.comparing((List<String> row) -> row.get(0))
          .thenComparing(row -> Integer.valueOf(row.get(1)));

  private KostraGroups() {}

  static void write(Path source, Path reference) throws IOException {
    List<List<String>> memberships = memberships(source);
    Csv.write(
        reference.resolve("kostra_membership.csv"),
        "vintage,municipality,group_number",
        memberships);

    List<List<String>> groups = new ArrayList<>();
    for (Csv.Row row : Csv.read(ToolFolder.file("kostra_group_2015.csv"))) {
      groups.add(
          group(
              2015,
              row.text("group_number"),
              row.text("population"),
              level(row.text("bound_costs")),
              level(row.text("free_income")),
              memberships));
    }
    for (Csv.Row row : Csv.read(source.resolve("kommuner/kostragrupper_2020_definisjon.csv"))) {
      List<String> group =
          group(
              2020,
              row.text("kostragruppe"),
              row.text("folkemengde").replace(" - ", "–"),
              level(row.text("bundne_kostnader")),
              level(row.text("frie_disponible_inntekter")),
              memberships);
      Check.equal(
          row.text("antall_kommuner"),
          group.getLast(),
          "The number of municipalities in KOSTRA group " + row.text("kostragruppe") + " of 2020");
      groups.add(group);
    }
    groups.sort(BY_VINTAGE_AND_NUMBER);
    Csv.write(
        reference.resolve("kostra_group.csv"),
        "vintage,group_number,population,bound_costs,free_income,municipalities",
        groups);
  }

  /** «Lave eller middels» as «low-medium»: words are for the texts of each language. */
  private static String level(String words) {
    List<String> levels = new ArrayList<>();
    String small = words.toLowerCase(Locale.ROOT);
    if (small.contains("lav")) {
      levels.add("low");
    }
    if (small.contains("middels")) {
      levels.add("medium");
    }
    if (small.contains("høy")) {
      levels.add("high");
    }
    return String.join("-", levels);
  }

  private static List<List<String>> memberships(Path source) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Csv.Row row : Csv.read(source.resolve("kommuner/kostragrupper_2015.csv"))) {
      rows.add(Csv.row(2015, row.text("kommunenummer"), row.text("kostragruppe_ny")));
    }
    for (Csv.Row row : Csv.read(source.resolve("kommuner/kommuner_2020.csv"))) {
      rows.add(Csv.row(2020, row.text("kommunenummer"), row.text("kostragruppe_2020")));
    }
    rows.sort(
        Comparator.comparing((List<String> row) -> row.get(0)).thenComparing(row -> row.get(1)));
    return rows;
  }

  private static List<String> group(
      int vintage,
      String number,
      String population,
      String boundCosts,
      String freeIncome,
      List<List<String>> memberships) {
    long members =
        memberships.stream()
            .filter(row -> row.get(0).equals(String.valueOf(vintage)) && row.get(2).equals(number))
            .count();
    return Csv.row(vintage, number, population, boundCosts, freeIncome, members);
  }
}
