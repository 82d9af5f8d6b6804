package no.kommuneblikk.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

class LogTimeTest {

  private static final Pattern TIME = Pattern.compile("%d\\{([^}]+)}.*", Pattern.DOTALL);

  private static final OffsetDateTime WHEN =
      OffsetDateTime.of(2026, 11, 28, 13, 52, 1, 0, ZoneOffset.ofHours(1));

  private static String pattern(String of) throws IOException {
    var settings =
        new YamlPropertySourceLoader()
            .load("application", new ClassPathResource("application.yaml"))
            .getFirst();
    return String.valueOf(settings.getProperty("logging.pattern." + of));
  }

  @ParameterizedTest
  @ValueSource(strings = {"console", "file"})
  void everyLineBeginsWithWhenToTheSecondAndInWhichZone(String of) throws IOException {
    var time = TIME.matcher(pattern(of));
    assertThat(time.matches()).isTrue();
    assertThat(DateTimeFormatter.ofPattern(time.group(1)).format(WHEN))
        .matches("2026-11-28[T ]13:52:01(\\.000)?\\+01:00");
  }
}
