package no.kommuneblikk.web.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when the memory is nearly out: what is answered then takes too long for anybody. */
@Component("memoryHealthIndicator")
class MemoryHealth implements HealthIndicator {

  private final HealthSettings settings;

  MemoryHealth(HealthSettings settings) {
    this.settings = settings;
  }

  @Override
  public Health health() {
    var heap = Heap.now();
    return (heap.isNearlyFull(settings.memory()) ? Health.down() : Health.up())
        .withDetail("used", heap.used())
        .withDetail("needed", heap.needed())
        .withDetail("most", heap.most())
        .build();
  }
}
