package no.kommuneblikk.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The database and nothing else of the product, so that it stays empty until it is filled. */
@ComponentScan(
    basePackages = "no.kommuneblikk.database",
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
final class EmptyPlace {

  private static final String STEPS = "classpath*:db/migration/V*__*.sql";

  private EmptyPlace() {}

  /** Starts it; a database that another product runs on is not joined. */
  static ConfigurableApplicationContext start(Map<String, Object> settings) {
    var own = new HashMap<>(settings);
    own.put("kommuneblikk.join", "false");
    own.put("spring.main.lazy-initialization", "true");
    return start(EmptyPlace.class, own);
  }

  /** Starts something without pages; these settings go before all others. */
  static ConfigurableApplicationContext start(Class<?> source, Map<String, Object> settings) {
    var application = new SpringApplication(source);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLogStartupInfo(false);
    return application.run(
        settings.entrySet().stream()
            .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
            .toArray(String[]::new));
  }

  /** The last step of the schema that this edition of the product knows. */
  static MigrationVersion newestSchema() {
    try {
      return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(STEPS))
          .map(step -> String.valueOf(step.getFilename()))
          .map(name -> MigrationVersion.fromVersion(name.substring(1, name.indexOf("__"))))
          .max(MigrationVersion::compareTo)
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
