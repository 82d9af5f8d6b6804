package no.kommuneblikk.intake.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import no.kommuneblikk.intake.feed.Refused;

/**
 * How a comma-separated file is written.
 *
 * @param mark length of the byte order mark
 * @param separatorLine whether a first line names the separator, for Excel
 */
record TextFormat(Charset charset, int mark, char separator, boolean separatorLine)
    implements SheetFile.Format {

  private static final int BEGINNING = 1 << 16;

  /** The keywords that tables of PxWeb begin with, such as {@code CHARSET="ANSI";}. */
  private static final Pattern PX =
      Pattern.compile("(CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGES?|MATRIX|SUBJECT-AREA)\\s*=\\s*\"");

  private static final Pattern JSON = Pattern.compile("\\{\\s*\"|\\[\\s*[\\[{]");

  static TextFormat of(Path path, Limits limits) throws IOException {
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
    var named = Separator.named(text);
    return named == 0
        ? new TextFormat(encoding.charset(), encoding.mark(), Separator.guess(text), false)
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
}
