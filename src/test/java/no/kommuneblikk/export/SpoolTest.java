package no.kommuneblikk.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import no.kommuneblikk.Slow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.util.unit.DataSize;

class SpoolTest {

  private static final int READERS = 100;
  private static final Spool.Key KEY = new Spool.Key("1", "folketall");

  private final Path folder;
  private final AtomicInteger made = new AtomicInteger();
  private Spool spool;

  SpoolTest(@TempDir Path folder) {
    this.folder = folder;
    this.spool = new Spool(settings(DataSize.ofMegabytes(1), DataSize.ofBytes(0)), folder);
  }

  private static SpoolSettings settings(DataSize disk, DataSize spared) {
    return new SpoolSettings(disk, spared, 10, READERS, Duration.ofSeconds(30));
  }

  private void begin(DataSize disk, DataSize spared) {
    spool = new Spool(settings(disk, spared), folder);
  }

  private DataFile.Content content(int bytes) {
    return output -> {
      made.incrementAndGet();
      output.write("x".repeat(bytes).getBytes(StandardCharsets.UTF_8));
    };
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @AfterEach
  void end() throws IOException {
    spool.remove();
  }

  @Test
  void aHundredReadersShareOneFileThatIsMadeOnce() throws Exception {
    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = new ArrayList<Future<Spooled>>();
      for (var i = 0; i < READERS; i++) {
        all.add(readers.submit(() -> spool.make(KEY, content(100))));
      }
      for (var each : all) {
        assertThat(each.get()).isSameAs(all.getFirst().get());
      }
    }
    assertThat(made).hasValue(1);
  }

  @Test
  void bothFormsAreTheSameFileAndTellTheirHash() throws Exception {
    var file = spool.make(KEY, content(50_000));
    var plain = Files.readAllBytes(file.plain().path());
    assertThat(plain).hasSize(50_000);
    try (var unpacked = new GZIPInputStream(Files.newInputStream(file.compressed().path()))) {
      assertThat(unpacked.readAllBytes()).isEqualTo(plain);
    }
    for (var form : List.of(file.plain(), file.compressed())) {
      var bytes = Files.readAllBytes(form.path());
      var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertThat(form.length()).isEqualTo(bytes.length);
      assertThat(form.digest())
          .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":");
    }
  }

  @Test
  void anotherEditionIsMadeAnewAndTheOldOneTakesNoRoom() throws Exception {
    var old = spool.make(KEY, content(100));
    var next = spool.make(new Spool.Key("2", "folketall"), content(200));
    assertThat(next.plain().length()).isEqualTo(200);
    assertThat(files()).hasSize(2).doesNotContain(old.plain().path(), old.compressed().path());
    assertThat(spool.find(KEY)).isEmpty();
  }

  @Test
  void theFileAskedForLongestAgoGivesWayWhereThereIsNoMoreRoom() {
    begin(DataSize.ofBytes(40_000), DataSize.ofBytes(0));
    var second = new Spool.Key("1", "arsverk");
    for (var key : List.of(KEY, second)) {
      spool.make(key, content(9_500));
    }
    assertThat(spool.find(KEY)).isPresent();
    for (var other : List.of("a", "b")) {
      spool.make(new Spool.Key("1", other), content(9_500));
      assertThat(spool.find(KEY)).isPresent();
    }
    assertThat(spool.find(second)).isEmpty();
  }

  @Test
  void aFileThatThereIsNoRoomForIsToldAndLeavesNothing() throws Exception {
    begin(DataSize.ofBytes(40_000), DataSize.ofBytes(0));
    assertThatThrownBy(() -> spool.make(KEY, content(30_000))).isInstanceOf(NoRoom.class);
    assertThat(files()).isEmpty();
    assertThat(spool.make(KEY, content(100)).plain().length()).isEqualTo(100);
  }

  @Test
  void whatIsSparedOnTheDiskIsLeftToTheDatabase() throws Exception {
    begin(DataSize.ofMegabytes(1), DataSize.ofTerabytes(1_000_000));
    assertThatThrownBy(() -> spool.make(KEY, content(1))).isInstanceOf(NoRoom.class);
    assertThat(files()).isEmpty();
    assertThat(made).hasValue(0);
  }

  @Test
  void aFileThatSomebodyHasRemovedIsMadeAnew() throws Exception {
    Files.delete(spool.make(KEY, content(100)).plain().path());
    assertThat(Files.size(spool.make(KEY, content(100)).plain().path())).isEqualTo(100);
    assertThat(made).hasValue(2);
  }

  @Test
  void aFileThatBreaksOffInTheMiddleIsNoFile() throws Exception {
    var silence = new DataAccessResourceFailureException("Ingen forbindelse");
    assertThatThrownBy(
            () ->
                spool.make(
                    KEY,
                    output -> {
                      content(100).to(output);
                      throw silence;
                    }))
        .isSameAs(silence);
    assertThat(files()).isEmpty();
    assertThat(spool.find(KEY)).isEmpty();
  }

  @Test
  @Slow
  void whatAKilledProductLeftIsRemovedAndThatOfOneThatRunsIsNot() throws Exception {
    var ended = new ProcessBuilder(java(), "-version").start();
    ended.waitFor();
    var left = Files.createDirectories(folder.resolve("nedlasting/" + ended.pid() + "-1"));
    Files.writeString(left.resolve("1.data"), "rest");
    var other =
        Files.createDirectories(
            folder.resolve("nedlasting/" + ProcessHandle.current().pid() + "-1"));
    spool.make(KEY, content(1));
    assertThat(left).doesNotExist();
    assertThat(other).exists();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
