package no.kommuneblikk.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file looks like a copy only if all of one is in it. */
class ArchiveTest {

  private static final String SQL = "INSERT INTO `goal` VALUES\n(1,'Å leve');\n".repeat(5_000);

  @TempDir Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("kopi.zip");
  }

  @Test
  void givesBackWhatWasWritten() throws IOException {
    var manifest = Copies.write(file, SQL);
    try (var archive = Archive.open(file)) {
      assertThat(archive.manifest()).isEqualTo(manifest);
      assertThat(archive.sql()).hasContent(SQL);
    }
  }

  @Test
  void belongsToItsOwnerOnly() throws IOException {
    Copies.write(file, SQL);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void hasNoNameOfACopyBeforeItIsWhole() throws IOException {
    try (var writing = Archive.Writing.to(file)) {
      writing.sql().write(SQL.getBytes(UTF_8));
      assertThat(file).doesNotExist();
      assertThat(folder.resolve("kopi.zip.part")).exists();
    }
    assertThat(folder).as("nothing of it is left").isEmptyDirectory();
  }

  @Test
  void neverTakesThePlaceOfAnother() throws IOException {
    Files.writeString(file, "noe annet");
    assertThatExceptionOfType(Hindered.class)
        .isThrownBy(() -> Archive.Writing.to(file))
        .withMessageContaining("blir ikke skrevet over");
    assertThat(file).hasContent("noe annet");
  }

  @Test
  void twoDoNotWriteTheSameFile() throws IOException {
    try (var writing = Archive.Writing.to(file)) {
      assertThatExceptionOfType(Hindered.class)
          .isThrownBy(() -> Archive.Writing.to(file))
          .withMessageContaining("kopi.zip.part");
      writing.sql().write(1);
    }
  }

  @Test
  void isRefusedCutOffAtAnyPlace() throws IOException {
    Copies.write(file, SQL);
    var whole = Files.readAllBytes(file);
    for (var part = 0; part < 20; part++) {
      Files.write(file, Arrays.copyOf(whole, whole.length * part / 20));
      refused();
    }
  }

  @Test
  void isRefusedWithOneByteOfItChanged() throws IOException {
    Copies.write(file, SQL);
    var whole = Files.readAllBytes(file);
    whole[200] ^= 1;
    Files.write(file, whole);
    refused();
  }

  @Test
  void isRefusedWhereTheSqlIsAnotherThanWasWritten() throws IOException {
    Copies.write(file, SQL);
    try (var zip = FileSystems.newFileSystem(file)) {
      Files.writeString(zip.getPath("database.sql"), "DROP TABLE goal;");
    }
    refused();
  }

  @Test
  void isRefusedWhereItIsSomethingElse() throws IOException {
    Files.writeString(file, "Kommune;2016;2020\n");
    refused();
    assertThatExceptionOfType(Hindered.class)
        .isThrownBy(() -> Archive.open(folder.resolve("ingen.zip")))
        .withMessageContaining("Finner ikke");
  }

  private void refused() {
    assertThatExceptionOfType(Hindered.class)
        .isThrownBy(() -> Archive.open(file))
        .withMessageContaining("ikke en hel sikkerhetskopi")
        .withMessageContaining("Ingenting er gjort");
  }
}
