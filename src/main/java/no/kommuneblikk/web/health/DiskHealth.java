package no.kommuneblikk.web.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Down when the disk with the data is full: the embedded database waits then until there is room,
 * and no file can be received.
 */
@Component("diskHealthIndicator")
class DiskHealth implements HealthIndicator {

  private final Path folder;
  private final HealthSettings settings;

  DiskHealth(@Qualifier("dataFolder") Path folder, HealthSettings settings, MeterRegistry meters) {
    this.folder = folder;
    this.settings = settings;
    Gauge.builder("kommuneblikk.disk.free", this, DiskHealth::free)
        .baseUnit(BaseUnits.BYTES)
        .register(meters);
  }

  private long free() {
    return existing(folder).toFile().getUsableSpace();
  }

  @Override
  public Health health() {
    var free = free();
    var needed = settings.disk().toBytes();
    return (free < needed ? Health.down() : Health.up())
        .withDetail("free", free)
        .withDetail("needed", needed)
        .build();
  }

  /** The folder is not there before something is kept in it. */
  private static Path existing(Path folder) {
    for (var path = folder; path != null; path = path.getParent()) {
      if (Files.exists(path)) {
        return path;
      }
    }
    return folder;
  }
}
