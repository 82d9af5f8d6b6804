package no.kommuneblikk.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All message files of {@code texts/}, one for each feature and language: {@code
 * staffing.nb.properties}. Bokmål is complete; a language that lacks a message falls back to it.
 */
@Component
public class TextCatalog {

  /** Bokmål, the language in which every message exists. */
  public static final Locale BOKMAL = Locale.forLanguageTag("nb-NO");

  private final Texts bokmal = new Texts(BOKMAL, read("nb"));

  /** The texts for a reader who prefers this locale; today everyone reads bokmål. */
  public Texts texts(Locale preferred) {
    return bokmal;
  }

  private static Map<String, String> read(String language) {
    var messages = new HashMap<String, String>();
    try {
      var files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:texts/*." + language + ".properties");
      for (var file : files) {
        addAll(messages, file);
      }
      return messages;
    } catch (IOException e) {
      throw new UncheckedIOException("The message files can't be read", e);
    }
  }

  private static void addAll(Map<String, String> messages, Resource file) throws IOException {
    var properties = new Properties();
    try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    for (var key : properties.stringPropertyNames()) {
      if (messages.put(key, properties.getProperty(key)) != null) {
        throw new IllegalStateException(
            "The message key %s stands twice, the second time in %s"
                .formatted(key, file.getFilename()));
      }
    }
  }
}
