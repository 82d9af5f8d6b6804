package no.kommuneblikk.intake.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A disk of its own that can be filled to the last byte, where the machine lets one be mounted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FullDiskIT {

  private static final long DISK = 700L << 20;
  private static final int PIECE = 1 << 20;

  @TempDir static Path place = Path.of("");
  private boolean mounted;

  private static Path disk() {
    return place.resolve("disk");
  }

  private static Product product() {
    return new Product(disk().resolve("data"));
  }

  @BeforeAll
  void mount() throws Exception {
    var image = place.resolve("image");
    try (var file = new RandomAccessFile(image.toFile(), "rw")) {
      file.setLength(DISK);
    }
    Files.createDirectory(disk());
    mounted =
        runs("mkfs.ext4", "-q", "-F", "-m", "0", image.toString())
            && runs("mount", "-o", "loop", image.toString(), disk().toString());
    assumeTrue(mounted, "The machine lets nobody mount a disk");
  }

  @AfterAll
  void unmount() throws Exception {
    if (mounted) {
      assertThat(runs("umount", disk().toString())).isTrue();
    }
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Leaves this much room, and no more. */
  private static Path fill(long left) throws IOException {
    var filler = disk().resolve("filler");
    try (var out = Files.newOutputStream(filler)) {
      while (disk().toFile().getUsableSpace() > left) {
        var room = disk().toFile().getUsableSpace() - left;
        out.write(new byte[(int) Math.min(PIECE, room)]);
      }
    } catch (IOException e) {
      // Not a byte more
    }
    return filler;
  }

  @Test
  void whatDoesNotFitIsSaidAndNothingIsLost() throws Exception {
    var filler = fill(100L << 20);
    assertThat(TerminalOutput.refusal(product().in(Map.of("SERVER_PORT", "0"))))
        .contains("Disken er full", "Rydd plass", "Ingenting er endret.");
    Files.delete(filler);

    var told = new TerminalOutput();
    var json = Map.of("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs");
    try (var running = product().in(json).serve(told)) {
      var before = running.series("arsverk-utvikling");
      filler = fill(0);
      var file = TestSpreadsheet.large(place, 100);
      var refused = publish(file);
      assertThat(refused.code()).isEqualTo(3);
      assertThat(refused.report().get("problem").asString())
          .contains("Disken er full", "ikke rørt", "Rydd plass");
      assertThat(running.series("arsverk-utvikling")).isEqualTo(before);

      Files.delete(filler);
      assertThat(publish(file).code()).isZero();
    }
    assertThat(told.lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(JsonMapper.shared().readTree(line).isObject()).isTrue());
  }

  private static Product.Result publish(Path file) throws Exception {
    return product()
        .command(
            "import",
            "--file",
            file.toString(),
            "--create-measures",
            "households",
            "--accept-warnings",
            "--publish");
  }
}
