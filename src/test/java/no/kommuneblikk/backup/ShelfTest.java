package no.kommuneblikk.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where copies are put, and how many of them are kept. */
class ShelfTest {

  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

  @TempDir Path folder = Path.of("");

  private Path put(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "");
  }

  @Test
  void aCopyInAFolderIsCalledByItsTime() {
    assertThat(Shelf.of(folder.toString(), null).file(NOW))
        .isEqualTo(folder.resolve("kommuneblikk-20261128T120000Z.zip"));
  }

  @Test
  void aFolderThatIsNamedAsOneIsMade() {
    assertThat(Shelf.of(folder + "/ny/mappe/", null).file(NOW).getParent())
        .isEqualTo(folder.resolve("ny/mappe"))
        .isDirectory();
  }

  @Test
  void aFileKeepsTheNameItWasGiven() {
    assertThat(Shelf.of(folder + "/kopi.zip", null).file(NOW))
        .isEqualTo(folder.resolve("kopi.zip"));
  }

  @Test
  void keepsTheNewestAndTouchesNothingElse() throws IOException {
    put("kommuneblikk-20261125T020000Z.zip");
    put("kommuneblikk-20261127T020000Z.zip");
    put("kommuneblikk-20261126T020000Z.zip");
    put("kommuneblikk-20261128T120000Z.zip");
    put("kommuneblikk-før-oppgradering.zip");
    put("annet.zip");
    assertThat(Shelf.of(folder.toString(), 3).tidy(NOW))
        .containsExactly("kommuneblikk-20261125T020000Z.zip");
    assertThat(folder)
        .isDirectoryNotContaining("glob:**20261125*")
        .isDirectoryContaining("glob:**20261126*")
        .isDirectoryContaining("glob:**20261127*")
        .isDirectoryContaining("glob:**oppgradering.zip")
        .isDirectoryContaining("glob:**annet.zip");
  }

  @Test
  void theCopyThatWasJustMadeIsKeptAlsoWhereTheClockWasAheadBefore() throws IOException {
    var made = put("kommuneblikk-20261128T120000Z.zip");
    put("kommuneblikk-20310101T020000Z.zip");
    put("kommuneblikk-20310102T020000Z.zip");
    assertThat(Shelf.of(folder.toString(), 2).tidy(NOW))
        .containsExactly("kommuneblikk-20310101T020000Z.zip");
    assertThat(made).exists();
  }

  @Test
  void whatWasGivenUpLongAgoIsClearedAwayAndWhatIsBeingWrittenIsNot() throws IOException {
    var old = put("kommuneblikk-20261120T020000Z.zip.part");
    Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofDays(2))));
    var writing = put("kommuneblikk-20261128T115900Z.zip.part");
    Files.setLastModifiedTime(writing, FileTime.from(NOW));
    assertThat(Shelf.of(folder.toString(), 1).tidy(NOW)).isEmpty();
    assertThat(old).doesNotExist();
    assertThat(writing).exists();
  }

  @Test
  void everythingIsKeptWhereNobodySaysHowMany() throws IOException {
    for (var day : List.of("24", "25", "26")) {
      put("kommuneblikk-202611" + day + "T020000Z.zip");
    }
    assertThat(Shelf.of(folder.toString(), null).tidy(NOW)).isEmpty();
  }

  @Test
  void onlyAFolderHasCopiesToKeep() {
    assertThatExceptionOfType(Hindered.class)
        .isThrownBy(() -> Shelf.of(folder + "/kopi.zip", 3))
        .withMessageContaining("--keep");
  }
}
