package no.kommuneblikk.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.unit.DataSize;

/** What the log may take of the disk that the figures lie on, where it is kept in a file. */
class LogFileTest {

  /** Less than a new database takes with its programs. */
  private static final DataSize MOST = DataSize.ofMegabytes(500);

  private static DataSize size(String of) throws IOException {
    var settings =
        new YamlPropertySourceLoader()
            .load("application", new ClassPathResource("application.yaml"))
            .getFirst();
    var value = settings.getProperty("logging.logback.rollingpolicy." + of);
    // Without a number of ours there is no end
    return value == null ? DataSize.ofTerabytes(1) : DataSize.parse(String.valueOf(value));
  }

  @Test
  void allFilesTogetherHaveAnEndAndEachIsASmallPartOfThem() throws IOException {
    var together = size("total-size-cap");
    assertThat(together).isGreaterThan(DataSize.ofBytes(0)).isLessThanOrEqualTo(MOST);
    assertThat(10 * size("max-file-size").toBytes()).isLessThanOrEqualTo(together.toBytes());
  }
}
