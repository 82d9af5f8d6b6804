package no.kommuneblikk.intake.sheet.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.sheet.cell.CountingStream;
import no.kommuneblikk.intake.sheet.cell.Limits;
import no.kommuneblikk.intake.sheet.cell.Mojibake;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.cell.SheetCell;
import no.kommuneblikk.intake.sheet.cell.SheetRows;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a comma-separated file. No more than one row is kept, and no cell longer than the
 * limit: a quote that is never closed would otherwise take in the rest of the file.
 */
final class TextRows implements SheetRows {

  private static final String TOO_LONG = "for-lang-celle";
  private static final String UNCLOSED = "uten-sluttanforsel";
  private static final int END = -1;
  private static final int NONE = -2;
  private static final int MOST_ASCII = 0x7F;

  private final CountingStream counting;
  private final Reader reader;
  private final long size;
  private final char separator;
  private final Limits limits;
  private final char[] buffer = new char[1 << 15];
  private final char[] cell;
  private int position;
  private int filled;
  private int pushedBack = NONE;
  private int length;
  private int seen;
  private int columns;
  private long number;

  TextRows(Path path, TextFormat format, Limits limits) throws IOException {
    this.size = Files.size(path);
    this.counting = new CountingStream(Files.newInputStream(path));
    this.reader = format.reader(counting);
    this.separator = format.separator();
    this.limits = limits;
    this.cell = new char[limits.cellLength()];
  }

  @Override
  public @Nullable Row next() {
    try {
      var first = read();
      if (first == END) {
        return null;
      }
      pushedBack = first;
      limits.checkRow(++number);
      var cells = new ArrayList<SheetCell>(columns);
      while (true) {
        var last = readCell(cells.size() + 1);
        if (length > 0) {
          limits.checkColumn(cells.size() + 1);
        }
        if (cells.size() <= limits.columns()) {
          cells.add(cell());
        }
        if (last != separator) {
          columns = cells.size();
          return new Row(number, cells);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one cell into the buffer and returns what ended it. */
  private int readCell(int column) throws IOException {
    length = 0;
    seen = 0;
    var next = read();
    if (next == '"') {
      readQuoted(column);
      next = read();
    }
    while (next != separator && next != '\n' && next != '\r' && next != END) {
      append((char) next, column, TOO_LONG);
      next = read();
    }
    if (next == '\r') {
      pushedBack = read();
      if (pushedBack == '\n') {
        pushedBack = NONE;
      }
      return '\n';
    }
    return next;
  }

  private void readQuoted(int column) throws IOException {
    while (true) {
      var next = read();
      if (next == END) {
        throw refused(UNCLOSED, column);
      }
      if (next == '"') {
        var after = read();
        if (after != '"') {
          pushedBack = after;
          return;
        }
      }
      append((char) next, column, UNCLOSED);
    }
  }

  private void append(char next, int column, String code) {
    if (length == cell.length) {
      throw refused(code, column);
    }
    cell[length++] = next;
    seen |= next;
  }

  private Refused refused(String code, int column) {
    var place = new SourcePlace(number, column);
    return new Refused(
        Remark.error(
            code, place, place.columnLetters() + number, Integer.toString(limits.cellLength())));
  }

  private SheetCell cell() {
    var from = 0;
    var to = length;
    while (from < to && isSpace(cell[from])) {
      from++;
    }
    while (to > from && isSpace(cell[to - 1])) {
      to--;
    }
    if (from == to) {
      return SheetCell.Blank.BLANK;
    }
    return cell[from] == '=' ? formula(from, to) : new SheetCell.Text(text(from, to - from));
  }

  /** Programs write ="0301" so that Excel keeps the leading zero; that is a text, no formula. */
  private SheetCell formula(int from, int to) {
    var quoted = to - from > 2 && cell[from + 1] == '"' && cell[to - 1] == '"';
    if (!quoted) {
      return new SheetCell.Formula(new String(cell, from, to - from));
    }
    var text = text(from + 2, to - from - 3).strip();
    return text.isEmpty() ? SheetCell.Blank.BLANK : new SheetCell.Text(text);
  }

  private String text(int from, int count) {
    var text = new String(cell, from, count);
    return seen > MOST_ASCII ? Mojibake.mended(text) : text;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u202f' || c == '\ufeff';
  }

  private int read() throws IOException {
    if (pushedBack != NONE) {
      var next = pushedBack;
      pushedBack = NONE;
      return next;
    }
    if (position == filled) {
      filled = reader.read(buffer, 0, buffer.length);
      position = 0;
      if (filled <= 0) {
        filled = 0;
        return END;
      }
    }
    return buffer[position++];
  }

  @Override
  public double share() {
    return counting.shareOf(size);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
