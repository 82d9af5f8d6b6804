package no.kommuneblikk.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import no.kommuneblikk.intake.feed.Candidate.Value;
import no.kommuneblikk.intake.sheet.cell.Mojibake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The letters of a text are those that were written, in whatever encoding. */
class SheetEncodingTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Path folder;

  SheetEncodingTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<String> places(byte[] bytes) {
    return Fixture.read(Fixture.file(folder, "a.csv", bytes)).values().stream()
        .map(Value::area)
        .map(area -> area.text())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM850", "IBM865", "x-MacRoman", "windows-1252", "UTF-8", "UTF-16"})
  void readsTheNorwegianLettersOfEveryEncodingThatNorwegianFilesHave(String charset) {
    var text = "Kommune;Årsverk 2020\nVærøy;2,0\nHå;31,5\nØrsta;8,0\n";
    assertThat(places(text.getBytes(Charset.forName(charset))))
        .containsExactly("Værøy", "Hå", "Ørsta");
  }

  @Test
  void theSignsOfWindowsAreNoLettersOfDos() {
    var text = "Kommune;Årsverk 2020\nHorten†;2,0\n«Rock’n»;1,0\n";
    assertThat(places(text.getBytes(WINDOWS))).containsExactly("Horten†", "«Rock’n»");
    assertThat(places("Kommune;arsverk 2020\nHorten†;2,0\n".getBytes(WINDOWS)))
        .containsExactly("Horten†");
  }

  @Test
  void aLineInUtf8AmongThoseOfWindowsIsReadAsItWasWritten() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("Kommune;Årsverk 2020\nHå;31,5\n".getBytes(WINDOWS));
    bytes.writeBytes("Bømlo;18,0\n".getBytes(StandardCharsets.UTF_8));
    assertThat(places(bytes.toByteArray())).containsExactly("Hå", "Bømlo");
  }

  @Test
  void textThatWasReadWrongBeforeItWasSavedIsMended() {
    var text = "Kommune;Ã…rsverk 2020\nBÃ¸mlo;18,0\nÃ…s;2\nVågå;3\n";
    assertThat(places(text.getBytes(StandardCharsets.UTF_8)))
        .containsExactly("Bømlo", "Ås", "Vågå");
  }

  @Test
  void textOfAWorkbookIsMendedToo() {
    var bytes = Sheets.of(List.of(List.of("Kommune", "Årsverk 2020"), List.of("BÃ¸mlo", 18)));
    assertThat(Fixture.read(Fixture.file(folder, "a.xlsx", bytes)).values())
        .extracting(value -> value.area().text())
        .containsExactly("Bømlo");
  }

  /** What only looks like it, such as names in capital letters, stays as it stands. */
  @ParameterizedTest
  @ValueSource(strings = {"HÅØ", "Ãé", "Âge", "Ärø", "SÂÃ"})
  void otherWordsStayAsTheyStand(String word) {
    assertThat(Mojibake.mended(word)).isEqualTo(word);
  }
}
