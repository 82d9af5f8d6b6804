package no.kommuneblikk.intake.sheet;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import no.kommuneblikk.intake.feed.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file has become, it is read or refused; it never breaks the reading. */
class SheetFuzzTest {

  private static final int TIMES = 300;
  private static final String TEXT =
      """
      Årsverk i kommunene
      kommunenummer;kommune;år;årsverk;tilskudd (kr)
      0701;"Horten; ved fjorden";2016;1 031,5;"5"
      0819;Nome;2017;..;=A1
      Hele landet;;2017;5;6
      """;

  private final Path folder;

  SheetFuzzTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void survives(byte[] original, UnaryOperator<byte[]> packing) {
    var random = new Random(2016);
    for (var i = 0; i < TIMES; i++) {
      var changed = packing.apply(changed(original, random));
      assertThatCode(() -> read(changed))
          .as(() -> HexFormat.of().formatHex(changed))
          .doesNotThrowAnyException();
    }
  }

  private void read(byte[] bytes) {
    try {
      Fixture.read(Fixture.file(folder, "fil", bytes));
    } catch (Refused e) {
      // One of the two things that may happen
    }
  }

  /** A few bytes become others, such as mean something in a spreadsheet, or the end is lost. */
  private static byte[] changed(byte[] original, Random random) {
    var changed = original.clone();
    var meaningful = ";,\"\n\r\t=-<>/&'0 \u0000\u00ff".getBytes(StandardCharsets.ISO_8859_1);
    for (var times = random.nextInt(1, 6); times > 0; times--) {
      changed[random.nextInt(changed.length)] =
          random.nextBoolean()
              ? meaningful[random.nextInt(meaningful.length)]
              : (byte) random.nextInt(256);
    }
    return random.nextInt(5) == 0
        ? Arrays.copyOf(changed, random.nextInt(changed.length))
        : changed;
  }

  @Test
  void survivesChangedText() {
    survives(TEXT.getBytes(StandardCharsets.UTF_8), bytes -> bytes);
    survives(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE), bytes -> bytes);
  }

  @Test
  void survivesChangedPackages() {
    survives(Sheets.raw(Sheets.row(1, "kommune", "år", "årsverk")), bytes -> bytes);
  }

  @Test
  void survivesChangedMarkup() {
    var sheet =
        Sheets.row(1, "kommune", "år", "årsverk")
            + "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2' s='1'><v>2016</v></c>"
            + "<c r='C2'><f>1+1</f><v>2</v></c></row>";
    var parts = Sheets.parts(sheet);
    Sheets.put(parts, "xl/sharedStrings.xml", "<sst><si><t>0701</t></si></sst>");
    Sheets.put(
        parts,
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd.mm.yyyy'/></numFmts>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs></styleSheet>");
    for (var name : parts.keySet()) {
      survives(parts.get(name), bytes -> repacked(parts, name, bytes));
    }
  }

  private static byte[] repacked(Map<String, byte[]> parts, String name, byte[] bytes) {
    var copy = new LinkedHashMap<>(parts);
    copy.put(name, bytes);
    return Sheets.packed(copy);
  }
}
