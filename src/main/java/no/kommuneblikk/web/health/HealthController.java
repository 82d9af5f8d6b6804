package no.kommuneblikk.web.health;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whether the product can serve, for everybody: a word and nothing more. What it is that fails is
 * told on the port of whoever runs it. Looked at once a second, however often it is asked.
 */
@RestController
@EnableConfigurationProperties(HealthSettings.class)
class HealthController {

  private static final String ALL = "all";

  private final LoadingCache<String, Status> looked;

  @Autowired
  HealthController(HealthEndpoint health) {
    this(() -> health.health().getStatus(), Ticker.systemTicker());
  }

  HealthController(Supplier<Status> health, Ticker time) {
    looked =
        Caffeine.newBuilder()
            .ticker(time)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build(_ -> health.get());
  }

  @GetMapping("/actuator/health")
  ResponseEntity<Map<String, String>> health() {
    var status = looked.get(ALL);
    return ResponseEntity.status(
            Status.UP.equals(status) ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .cacheControl(CacheControl.noStore())
        // Said by us, or whoever asks for a page only would be refused
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("status", status.getCode()));
  }
}
