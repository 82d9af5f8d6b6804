package no.kommuneblikk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** A product that can't serve says so, to whoever asks and however often. */
class HealthTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final HealthEndpoint health = mock(HealthEndpoint.class, RETURNS_DEEP_STUBS);

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
    when(health.health().getStatus()).thenReturn(Status.DOWN);
    var answer = new HealthController(health).health();
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    assertThat(answer.getBody()).isEqualTo(Map.of("status", "DOWN"));
  }

  @Test
  void howeverOftenItIsAskedItLooksOnceASecond() {
    when(health.health().getStatus()).thenReturn(Status.UP);
    var time = new AtomicLong();
    var controller = new HealthController(health, time::get);
    clearInvocations(health);
    for (var asked = 0; asked < 1_000; asked++) {
      controller.health();
    }
    verify(health, times(1)).health();
    time.addAndGet(Duration.ofSeconds(2).toNanos());
    controller.health();
    verify(health, times(2)).health();
  }
}
