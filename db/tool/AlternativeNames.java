import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Gives every number a municipality has had its Sámi and Kven names, so that people find it by any
 * of them.
 */
final class AlternativeNames {

  private AlternativeNames() {}

  static void write(Path reference, Geography geography) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Csv.Row typed : Csv.read(ToolFolder.file("alternative_name.csv"))) {
      TreeSet<String> numbers = numbersOf(typed.text("municipality"), geography);
      Check.that(
          !numbers.isEmpty(),
          "The alternative name " + typed.text("name") + " belongs to no known municipality.");
      numbers.forEach(
          number -> rows.add(Csv.row(number, typed.text("name"), typed.text("language"))));
    }
    rows.sort(
        Comparator.comparing((List<String> row) -> row.get(0))
            .thenComparing(row -> row.get(2))
            .thenComparing(row -> row.get(1)));
    Csv.write(reference.resolve("municipality_name.csv"), "number,name,language", rows);
  }

  private static TreeSet<String> numbersOf(String name, Geography geography) {
    TreeSet<String> numbers = new TreeSet<>();
    for (int structure : Geography.STRUCTURES) {
      geography.in(structure).values().stream()
          .filter(municipality -> municipality.name().equals(name))
          .forEach(municipality -> numbers.add(municipality.number()));
    }
    return numbers;
  }
}
