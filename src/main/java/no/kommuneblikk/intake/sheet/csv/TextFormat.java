package no.kommuneblikk.intake.sheet.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.sheet.cell.Limits;
import no.kommuneblikk.intake.sheet.cell.RowWriter;
import no.kommuneblikk.intake.sheet.cell.SheetFormat;
import no.kommuneblikk.intake.sheet.cell.SheetRows;
import org.jspecify.annotations.Nullable;

/**
 * How a comma-separated file is written.
 *
 * @param mark length of the byte order mark
 * @param separatorLine whether a first line names the separator, for Excel
 */
public record TextFormat(Charset charset, int mark, char separator, boolean separatorLine)
    implements SheetFormat {

  /** In the order they are preferred where two fit equally well. */
  private static final char[] KNOWN = {';', '\t', ','};

  private static final int LINES = 60;
  private static final String NAMING = "sep=";

  private static final int BEGINNING = 1 << 16;

  /** The keywords that tables of PxWeb begin with, such as {@code CHARSET="ANSI";}. */
  private static final Pattern PX =
      Pattern.compile("(CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGES?|MATRIX|SUBJECT-AREA)\\s*=\\s*\"");

  private static final Pattern JSON = Pattern.compile("\\{\\s*\"|\\[\\s*[\\[{]");

  public static TextFormat of(Path path, Limits limits) throws IOException {
    if (Files.size(path) > limits.textBytes()) {
      throw Refused.because("for-stor-tekst", Limits.megabytes(limits.textBytes()));
    }
    var encoding = Encoding.of(path);
    var unknown = new TextFormat(encoding.charset(), encoding.mark(), ';', false);
    var beginning = new char[BEGINNING];
    int length;
    try (var reader = unknown.reader(Files.newInputStream(path))) {
      length = fill(reader, beginning);
    }
    var text = new String(beginning, 0, length);
    checkProse(text.stripLeading());
    var named = namedSeparator(text);
    return named == 0
        ? new TextFormat(encoding.charset(), encoding.mark(), guessedSeparator(text), false)
        : new TextFormat(encoding.charset(), encoding.mark(), named, true);
  }

  private static int fill(Reader reader, char[] buffer) throws IOException {
    var length = 0;
    for (var read = 0; read >= 0 && length < buffer.length; length += Math.max(read, 0)) {
      read = reader.read(buffer, length, buffer.length - length);
    }
    return length;
  }

  /** Some systems hand out something else under the name of a spreadsheet. */
  private static void checkProse(String start) {
    if (start.startsWith("<")) {
      throw Refused.because("ikke-regneark", start.startsWith("<?xml") ? "XML" : "HTML");
    }
    if (PX.matcher(start).lookingAt()) {
      throw Refused.because("px-fil");
    }
    if (JSON.matcher(start).lookingAt()) {
      throw start.contains("\"dimension\"")
          ? Refused.because("json-stat")
          : Refused.because("ikke-regneark", "JSON");
    }
  }

  /** Reads the text after the byte order mark. */
  Reader reader(InputStream in) throws IOException {
    in.skipNBytes(mark);
    var reader = new BufferedReader(new InputStreamReader(in, charset));
    if (separatorLine) {
      reader.readLine();
    }
    return reader;
  }

  @Override
  public boolean isWorkbook() {
    return false;
  }

  @Override
  public SheetRows rows(Path path, @Nullable String sheet, Limits limits) throws IOException {
    return new TextRows(path, this, limits);
  }

  @Override
  public RowWriter writer(OutputStream out, @Nullable String sheet) throws IOException {
    return new TextWriter(out, this);
  }

  /** The separator that a first line names for Excel; 0 where there is no such line. */
  private static char namedSeparator(String text) {
    var end = text.indexOf('\n');
    var line = (end < 0 ? text : text.substring(0, end)).strip();
    // Stripping takes the tab as well
    if (end > 0 && line.equals(NAMING)) {
      return '\t';
    }
    return line.length() == NAMING.length() + 1 && line.regionMatches(true, 0, NAMING, 0, 4)
        ? line.charAt(NAMING.length())
        : 0;
  }

  /** The separator that gives most of the first lines the same number of cells. */
  private static char guessedSeparator(String text) {
    var best = KNOWN[0];
    var most = 0.0;
    for (var separator : KNOWN) {
      var score = score(counts(text, separator));
      if (score > most) {
        most = score;
        best = separator;
      }
    }
    return best;
  }

  /** How many separators each line has outside quotes. */
  private static List<Integer> counts(String text, char separator) {
    var counts = new ArrayList<Integer>();
    var count = 0;
    var quoted = false;
    var starting = true;
    var filled = false;
    for (var i = 0; i < text.length() && counts.size() < LINES; i++) {
      var c = text.charAt(i);
      if (c == '"' && (quoted || starting)) {
        quoted = !quoted;
        starting = !quoted;
      } else if (c == separator && !quoted) {
        count++;
        starting = true;
      } else if ((c == '\n' || c == '\r') && !quoted) {
        if (filled) {
          counts.add(count);
        }
        count = 0;
        starting = true;
        filled = false;
      } else {
        starting = false;
        filled = true;
      }
    }
    if (filled) {
      counts.add(count);
    }
    return counts;
  }

  /** Many cells in each line, alike in most lines. */
  private static double score(List<Integer> counts) {
    var lines = new HashMap<Integer, Integer>();
    counts.forEach(count -> lines.merge(count, 1, Integer::sum));
    return lines.entrySet().stream()
        .mapToDouble(entry -> (double) entry.getKey() * entry.getValue() / counts.size())
        .max()
        .orElse(0);
  }
}
