package no.kommuneblikk.about;

import java.util.List;

/**
 * A table to be read, not computed with: its first column names the row.
 *
 * @param caption what the table holds
 */
public record ReferenceTable(String caption, List<Column> columns, List<List<Cell>> rows) {

  /** A column and whether it holds quantities. */
  public record Column(String title, boolean numeric) {}

  /**
   * A cell.
   *
   * @param url where the text leads; empty if nowhere
   */
  public record Cell(String text, String url) {}

  public ReferenceTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static Column words(String title) {
    return new Column(title, false);
  }

  static Column numbers(String title) {
    return new Column(title, true);
  }

  static Cell cell(String text) {
    return new Cell(text, "");
  }

  /** A publisher and title, leading to the source where it has an address. */
  static Cell source(String publisher, String title, String url) {
    return new Cell(publisher + ": " + title, url.startsWith("http") ? url : "");
  }
}
