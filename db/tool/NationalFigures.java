import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Published FTEs of the whole country. Adults and children are not known for 2015, so those rows do
 * not exist.
 */
final class NationalFigures {

  private static final Map<String, String> COLUMN_BY_INDICATOR =
      new TreeMap<>(
          Map.of(
              "arsverk", "aarsverk_totalt",
              "arsverk-voksne", "aarsverk_voksne",
              "arsverk-barn-unge", "aarsverk_barn_unge"));

  private NationalFigures() {}

  static void write(Path source, Path reference) throws IOException {
    List<Csv.Row> published = Csv.read(source.resolve("nasjonale_fakta/aarsverk_landet.csv"));
    List<Csv.Row> notes = Csv.read(ToolFolder.file("national_figure_note.csv"));
    List<List<String>> rows = new ArrayList<>();
    for (var indicator : COLUMN_BY_INDICATOR.entrySet()) {
      published.stream()
          .filter(row -> row.has(indicator.getValue()))
          .map(row -> figure(indicator.getKey(), row, indicator.getValue(), notes))
          .forEach(rows::add);
    }
    rows.sort(
        Comparator.comparing((List<String> row) -> row.get(0)).thenComparing(row -> row.get(1)));
    Csv.write(
        reference.resolve("national_figure.csv"),
        "indicator,year,value,quality,carried_forward,source,note",
        rows);
  }

  private static List<String> figure(
      String indicator, Csv.Row row, String column, List<Csv.Row> notes) {
    Csv.Row note =
        notes.stream()
            .filter(candidate -> candidate.year("year") == row.year("aar"))
            .findFirst()
            .orElseThrow(
                () -> new CheckFailed("No note is typed for the FTEs of " + row.year("aar") + "."));
    return Csv.row(
        indicator,
        row.year("aar"),
        row.number(column),
        note.text("quality"),
        note.text("carried_forward"),
        note.text("source"),
        note.text("note"));
  }
}
