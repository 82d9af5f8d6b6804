package no.kommuneblikk.intake.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import no.kommuneblikk.web.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product in a process of its own that is told to stop while somebody reads slowly. */
class StopIT {

  private static final int ROOM = 8 * 1024;
  private static final int TOLD_TO_STOP = 128 + 15;
  private static final int PATIENCE_SECONDS = 120;
  private static final Pattern LENGTH = Pattern.compile("Content-Length: (\\d+)");

  @TempDir Path folder = Path.of("");

  @Test
  void aSlowDownloadDoesNotKeepTheProductFromStoppingAndDoesNotLookWhole() throws Exception {
    var product =
        Product.startedBeforeIn(folder)
            .in(Map.of("SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE", "2s"));
    try (var running = product.serve();
        var slow = Raw.to(running.port(), ROOM)) {
      slow.say("GET /data/alt.csv HTTP/1.1", "Host: localhost", "");
      var length = LENGTH.matcher(slow.head());
      assertThat(length.find()).isTrue();
      running.process().destroy();
      assertThat(running.process().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(running.process().exitValue()).isEqualTo(TOLD_TO_STOP);
      assertThat(slow.received()).isLessThan(Integer.parseInt(length.group(1)));
    }
  }
}
