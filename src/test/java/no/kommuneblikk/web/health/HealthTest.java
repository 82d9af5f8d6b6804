package no.kommuneblikk.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** A product that can't serve says so, to whoever asks and however often. */
class HealthTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  private DiskHealth disk(Path folder, DataSize needed) {
    return new DiskHealth(folder, new HealthSettings(needed, 92), meters);
  }

  @Test
  void aFullDiskIsDown(@TempDir Path folder) {
    var more = DataSize.ofBytes(Long.MAX_VALUE);
    assertThat(disk(folder, more).health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(disk(folder, DataSize.ofBytes(1)).health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void aFolderThatIsNotThereYetHasTheDiskItWillLieOn(@TempDir Path folder) {
    var later = folder.resolve("data").resolve("mariadb");
    assertThat(disk(later, DataSize.ofBytes(1)).health().getStatus()).isEqualTo(Status.UP);
    assertThat(meters.get("kommuneblikk.disk.free").gauge().value()).isPositive();
  }

  @Test
  void memoryThatIsNeededToTheLastIsDown() {
    assertThat(new MemoryHealth(new HealthSettings(DataSize.ofBytes(1), 0)).health().getStatus())
        .isEqualTo(Status.DOWN);
    assertThat(new MemoryHealth(new HealthSettings(DataSize.ofBytes(1), 92)).health().getStatus())
        .isEqualTo(Status.UP);
  }

  @Test
  void whoAsksFromOutsideIsToldTheWordAndNothingMore() {
    var answer = new HealthController(() -> Status.DOWN, Ticker.disabledTicker()).health();
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    assertThat(answer.getBody()).isEqualTo(Map.of("status", "DOWN"));
  }

  @Test
  void howeverOftenItIsAskedItLooksOnceASecond() {
    var looked = new AtomicInteger();
    var time = new AtomicLong();
    var controller =
        new HealthController(
            () -> {
              looked.incrementAndGet();
              return Status.UP;
            },
            time::get);
    for (var asked = 0; asked < 1_000; asked++) {
      controller.health();
    }
    assertThat(looked).hasValue(1);
    time.addAndGet(Duration.ofSeconds(2).toNanos());
    controller.health();
    assertThat(looked).hasValue(2);
  }
}
