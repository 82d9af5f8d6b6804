import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads and writes the only kind of CSV there is here: UTF-8, comma, LF, a header row, no line
 * break in a cell.
 */
final class Csv {

  private Csv() {}

  /**
   * One line of a file, asked by column name, so that a renamed column is reported and not read as
   * empty.
   */
  record Row(Path file, Map<String, String> cells) {

    String text(String column) {
      String cell = cells.get(column);
      Check.that(cell != null, "The file " + file + " has no column " + column + ".");
      return cell;
    }

    int year(String column) {
      return Integer.parseInt(text(column));
    }

    BigDecimal number(String column) {
      return new BigDecimal(text(column));
    }

    boolean has(String column) {
      return !text(column).isEmpty();
    }
  }

  static List<Row> read(Path file) throws IOException {
    Check.that(Files.isRegularFile(file), "The file " + file + " is missing.");
    List<String> lines = Files.readAllLines(file);
    List<String> header = cells(lines.getFirst());
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      Check.equal(
          header.size(),
          cells.size(),
          "The number of cells in " + file + " on the line «" + line + "»");
      Map<String, String> byColumn = new HashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        byColumn.put(header.get(i), cells.get(i));
      }
      rows.add(new Row(file, byColumn));
    }
    return rows;
  }

  /**
   * Writes the rows in the order given; callers sort, because only they know what identifies a row.
   */
  static void write(Path file, String header, List<List<String>> rows) throws IOException {
    StringBuilder text = new StringBuilder(header).append('\n');
    for (List<String> row : rows) {
      text.append(row.stream().map(Csv::quoted).collect(Collectors.joining(","))).append('\n');
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  static List<String> row(Object... cells) {
    return Arrays.stream(cells).map(Csv::plain).toList();
  }

  private static String plain(Object cell) {
    return cell instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : cell.toString();
  }

  private static String quoted(String cell) {
    boolean special = cell.contains(",") || cell.contains("\"");
    return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean inQuotes = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && inQuotes && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(line.charAt(++i));
      } else if (c == '"') {
        inQuotes = !inQuotes;
      } else if (c == ',' && !inQuotes) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
