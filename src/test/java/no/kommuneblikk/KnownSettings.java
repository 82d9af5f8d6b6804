package no.kommuneblikk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.json.JsonMapper;

/** Every setting that the product listens to, as the environment has to name it. */
final class KnownSettings {

  private static final Path SOURCES = Path.of("src/main/java");

  /** A setting that is asked for by its name. */
  private static final Pattern ASKED =
      Pattern.compile("(?:getProperty\\(\"|= \"|\"\\$\\{)(kommuneblikk(?:\\.[a-z0-9-]+)+)");

  /** A name of the environment that has been given to a setting. */
  private static final Pattern GIVEN = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+):");

  private KnownSettings() {}

  static Set<String> all() throws Exception {
    var names = new TreeSet<String>();
    Stream.of(records(), asked(), frameworks())
        .flatMap(it -> it)
        .map(KnownSettings::inTheEnvironment)
        .forEach(names::add);
    GIVEN
        .matcher(Files.readString(Path.of("src/main/resources/application.yaml")))
        .results()
        .forEach(found -> names.add(found.group(1)));
    return names;
  }

  /** Dashes are left out and dots become underscores: the one form that always binds. */
  private static String inTheEnvironment(String setting) {
    return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
  }

  private static Stream<String> records() throws ClassNotFoundException {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    var names = Stream.<String>builder();
    for (var found : scanner.findCandidateComponents("no.kommuneblikk")) {
      var type =
          ClassUtils.forName(
              Objects.requireNonNull(found.getBeanClassName()),
              KnownSettings.class.getClassLoader());
      var prefix =
          Objects.requireNonNull(type.getAnnotation(ConfigurationProperties.class)).value();
      of(type, prefix).forEach(names);
    }
    return names.build();
  }

  private static Stream<String> of(Class<?> type, String prefix) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(component -> of(component, prefix + "." + component.getName()));
  }

  private static Stream<String> of(RecordComponent component, String name) {
    return component.getType().isRecord() ? of(component.getType(), name) : Stream.of(name);
  }

  private static Stream<String> asked() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
          .flatMap(file -> ASKED.matcher(text(file)).results())
          .map(found -> found.group(1));
    }
  }

  private static Stream<String> frameworks() throws IOException {
    var names = Stream.<String>builder();
    var described =
        KnownSettings.class
            .getClassLoader()
            .getResources("META-INF/spring-configuration-metadata.json");
    for (var file : Collections.list(described)) {
      try (var in = file.openStream()) {
        JsonMapper.shared()
            .readTree(in)
            .get("properties")
            .forEach(property -> names.add(property.get("name").asString()));
      }
    }
    return names.build();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
