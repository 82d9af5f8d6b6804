package no.kommuneblikk.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.sheet.cell.Limits;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to fill the memory are refused before they have taken any of it. */
class SheetHostileTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  private static final long MEGA = 1_000_000;
  private static final String HEADER = "kommunenummer;år;årsverk\n";

  private final Path folder;

  SheetHostileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Limits small() {
    return new Limits(MEGA, MEGA, 2 * MEGA, 200, 10 * MEGA, 1_000, 10, 50, 100);
  }

  private Path written(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("fil"), bytes);
  }

  private static void assertRefused(ThrowingCallable reading, String code, String says) {
    var refused = catchThrowableOfType(Refused.class, reading);
    assertThat(refused.remark().code()).isEqualTo(code);
    assertThat(refused.remark().message(TEXTS)).contains(says).contains("Ingenting er lagret.");
  }

  private static void readAll(SheetFile file) {
    try (var rows = file.rows(null)) {
      while (rows.next() != null) {
        // Every row is read, and none is kept
      }
    }
  }

  /** What the reading takes of memory altogether, whether it gives it back or not. */
  private static long allocated(Runnable reading) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    var before = threads.getCurrentThreadAllocatedBytes();
    reading.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void refusesAWorkbookOf50Megabytes() throws IOException {
    var path = written(Sheets.raw(""));
    try (var file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(50 * MEGA);
    }
    assertRefused(() -> SheetFile.open(path, "stor.xlsx"), "for-stor-arbeidsbok", "25 MB");
  }

  @Test
  void refusesATextBeyondTheLimit() throws IOException {
    var path = written(new byte[(int) MEGA + 1]);
    assertRefused(() -> SheetFile.open(path, "stor.csv", small()), "for-stor-tekst", "1 MB");
  }

  @Test
  void findsABombBeforeAnythingIsParsed() throws IOException {
    var parts = Sheets.parts("");
    parts.put("xl/sharedStrings.xml", " ".repeat(60_000_000).getBytes());
    var path = written(Sheets.packed(parts));
    assertThat(Files.size(path)).isLessThan(100_000);
    var taken =
        allocated(
            () ->
                assertRefused(() -> SheetFile.open(path, "bombe.xlsx"), "zip-bombe", "pakker ut"));
    assertThat(taken).isLessThan(4 * MEGA);
  }

  @Test
  void countsWhatAllPartsUnpackTo() throws IOException {
    var parts = Sheets.parts("");
    for (var i = 0; i < 4; i++) {
      parts.put("xl/media/" + i + ".bin", new byte[700_000]);
    }
    var path = written(Sheets.packed(parts));
    assertRefused(() -> SheetFile.open(path, "mange.xlsx", small()), "zip-bombe", "pakker ut");
  }

  @Test
  void refusesMorePartsThanAWorkbookHas() throws IOException {
    var parts = Sheets.parts("");
    for (var i = 0; i < 6_000; i++) {
      parts.put("xl/media/" + i, new byte[0]);
    }
    var path = written(Sheets.packed(parts));
    assertRefused(() -> SheetFile.open(path, "deler.xlsx"), "zip-bombe", "pakker ut");
  }

  @Test
  void keepsOnlySoMuchSharedText() throws IOException {
    var parts = Sheets.parts("");
    Sheets.put(parts, "xl/sharedStrings.xml", "<sst>" + "<si><t></t></si>".repeat(100) + "</sst>");
    var file = SheetFile.open(written(Sheets.packed(parts)), "tekst.xlsx", small());
    assertRefused(() -> readAll(file), "for-mye-tekst", ".csv");
  }

  @Test
  void refusesASheetOf20000Columns() {
    var header = "kolonne;".repeat(20_000);
    var file = Fixture.text(folder, header + "\n" + "1;".repeat(20_000));
    assertRefused(() -> Fixture.guess(file), "for-mange-kolonner", "000 kolonner");
  }

  @Test
  void countsNoBlankColumns() {
    var file = Fixture.text(folder, HEADER.strip() + ";".repeat(20_000) + "\n0701;2016;5\n");
    assertThat(Fixture.read(file).candidates).hasSize(1);
  }

  @Test
  void refusesMoreRowsThanTheLimit() throws IOException {
    var text = HEADER + "0701;2016;5\n".repeat(50);
    var file = SheetFile.open(written(text.getBytes()), "rader.csv", small());
    assertRefused(() -> readAll(file), "for-mange-rader", "50 rader");
  }

  @Test
  void doesNotTakeInTheRestOfAFileAfterAQuote() throws IOException {
    var text = HEADER + "\"0701;2016;5\n" + "0702;2016;6\n".repeat(1_000_000);
    var file = SheetFile.open(written(text.getBytes()), "sitat.csv");
    var taken =
        allocated(() -> assertRefused(() -> readAll(file), "uten-sluttanforsel", "Celle A2"));
    assertThat(taken).isLessThan(4 * MEGA);
  }

  @Test
  void looksThroughALargeTextWithoutKeepingIt() throws IOException {
    var path = written((HEADER + "0702;2016;6\n".repeat(1_000_000)).getBytes());
    assertThat(allocated(() -> SheetFile.open(path, "stor.csv"))).isLessThan(4 * MEGA);
  }

  @Test
  void neverFollowsAnEntity() throws IOException {
    var secret = Files.writeString(folder.resolve("hemmelig"), "hemmelig");
    var parts = Sheets.parts("");
    Sheets.put(
        parts,
        "xl/sharedStrings.xml",
        "<!DOCTYPE a [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><sst><si><t>&x;</t></si></sst>");
    var path = written(Sheets.packed(parts));
    assertRefused(() -> SheetFile.open(path, "xxe.xlsx"), "xml-enhet", "utenfor seg selv");
  }
}
