package no.kommuneblikk.intake.sheet.xlsx;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.ZipFile;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.sheet.cell.CountingStream;
import no.kommuneblikk.intake.sheet.cell.Limits;
import no.kommuneblikk.intake.sheet.cell.Merge;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.cell.SheetCell;
import no.kommuneblikk.intake.sheet.cell.SheetRows;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet of a workbook. Our own reading of the format rather than a library's,
 * because a cell may claim to stand in any column: a reader that makes room for it first has lost.
 */
final class WorkbookRows implements SheetRows {

  private static final int MOST_MERGES = 100_000;

  private final ZipFile zip;
  private final CountingStream counting;
  private final Xml xml;
  private final long size;
  private final Limits limits;
  private final WorkbookCells cells;
  private final BitSet hidden = new BitSet();
  private long number;
  private boolean ended;

  private WorkbookRows(
      ZipFile zip, CountingStream counting, long size, WorkbookCells cells, Limits limits) {
    this.zip = zip;
    this.counting = counting;
    this.xml = Xml.open(counting);
    this.size = size;
    this.cells = cells;
    this.limits = limits;
    readColumns();
  }

  static WorkbookRows open(Path path, WorkbookFormat format, @Nullable String name, Limits limits)
      throws IOException {
    var sheet = choose(format, name);
    var zip = new ZipFile(path.toFile());
    try {
      var entry = zip.getEntry(sheet.part());
      var cells =
          new WorkbookCells(
              RunText.shared(zip, limits), NumberFormats.read(zip), format.from1904(), limits);
      var counting = new CountingStream(zip.getInputStream(entry));
      return new WorkbookRows(zip, counting, entry.getSize(), cells, limits);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  static List<Merge> merges(Path path, WorkbookFormat format, @Nullable String name)
      throws IOException {
    var sheet = choose(format, name);
    try (var zip = new ZipFile(path.toFile());
        var xml = Xml.open(zip, zip.getEntry(sheet.part()))) {
      return merges(xml);
    }
  }

  /** All of a sheet; they stand after its rows. */
  private static List<Merge> merges(Xml xml) {
    var merges = new ArrayList<Merge>();
    for (var event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
      if (event == START_ELEMENT && xml.name().equals("mergeCell")) {
        if (merges.size() == MOST_MERGES) {
          throw Refused.because("odelagt");
        }
        merges.add(merge(xml.attribute("ref", "")));
      }
    }
    return merges;
  }

  private static Merge merge(String reference) {
    var ends = reference.split(":", -1);
    if (ends.length != 2) {
      throw Refused.because("odelagt");
    }
    return new Merge(
        CellReference.column(ends[0], 0), row(ends[0]),
        CellReference.column(ends[1], 0), row(ends[1]));
  }

  private static long row(String end) {
    return CellReference.number(end.replaceFirst("^[A-Z]+", ""));
  }

  /** The only sheet is the right one, whatever it is called this year. */
  private static WorkbookFormat.Sheet choose(WorkbookFormat format, @Nullable String name) {
    if (name == null || format.sheets().size() == 1) {
      return format.sheets().getFirst();
    }
    return format.sheets().stream()
        .filter(sheet -> sheet.name().strip().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(() -> Refused.because("mangler-ark", name, String.join(", ", format.names())));
  }

  /** What is told of the columns stands before the rows. */
  private void readColumns() {
    for (var event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
      if (event == START_ELEMENT && xml.name().equals("sheetData")) {
        return;
      }
      if (event == START_ELEMENT && xml.name().equals("col") && isHidden()) {
        var last = Math.min(CellReference.number(xml.attribute("max", "0")), limits.columns());
        var first = CellReference.number(xml.attribute("min", "1"));
        if (first > 0 && first <= last) {
          hidden.set(first - 1, last);
        }
      }
    }
    ended = true;
  }

  private boolean isHidden() {
    var told = xml.attribute("hidden", "0");
    return told.equals("1") || told.equals("true");
  }

  @Override
  public boolean isHidden(int column) {
    return hidden.get(column);
  }

  @Override
  public @Nullable Row next() {
    while (!ended) {
      var event = xml.next();
      if (event == START_ELEMENT && xml.name().equals("row")) {
        return row();
      }
      ended = event == END_DOCUMENT || (event == END_ELEMENT && xml.name().equals("sheetData"));
    }
    return null;
  }

  private Row row() {
    number = rowNumber();
    limits.checkRow(number);
    var isHidden = isHidden();
    var row = new ArrayList<SheetCell>();
    var column = 0;
    for (var event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
      if (event == START_ELEMENT && xml.name().equals("c")) {
        column = CellReference.column(xml.attribute("r"), column + 1);
        var cell = cells.read(xml, number, column);
        if (!cell.isBlank()) {
          limits.checkColumn(column);
          put(row, column, cell);
        }
      } else if (event == END_ELEMENT && xml.name().equals("row")) {
        break;
      }
    }
    return new Row(number, row, isHidden);
  }

  /** Rows that are not in their order are not what a spreadsheet writes. */
  private long rowNumber() {
    var text = xml.attribute("r");
    if (text == null) {
      return number + 1;
    }
    var told = CellReference.number(text);
    if (told <= number) {
      throw Refused.because("odelagt");
    }
    return told;
  }

  private static void put(ArrayList<SheetCell> row, int column, SheetCell cell) {
    while (row.size() < column) {
      row.add(SheetCell.Blank.BLANK);
    }
    row.set(column - 1, cell);
  }

  @Override
  public double share() {
    return counting.shareOf(size);
  }

  @Override
  public void close() {
    try (zip) {
      xml.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
