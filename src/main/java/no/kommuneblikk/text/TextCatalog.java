package no.kommuneblikk.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All message files of {@code texts/}, one for each feature and language: {@code
 * staffing.nb.properties}. Bokmål is complete; a language that lacks a message falls back to it,
 * and one that has none at all is not spoken. What rows of the database say in bokmål stands in
 * {@code rows.nn.csv}, with the same in the other language beside it.
 */
@Component
@EnableConfigurationProperties(TextSettings.class)
public class TextCatalog {

  /** Bokmål, the language in which every message exists. */
  public static final Locale BOKMAL = Locale.forLanguageTag("nb-NO");

  /** The languages there may be files in, besides, by the code that an address names them by. */
  private static final Map<String, Locale> OTHERS =
      Map.of("nn", Locale.forLanguageTag("nn-NO"), "en", Locale.forLanguageTag("en-GB"));

  private final Map<String, Texts> spoken = new LinkedHashMap<>();
  private final Texts bokmal;

  /** What readers are offered. */
  public TextCatalog() {
    this(new TextSettings(false));
  }

  /** What readers are offered, and for whoever tests what {@link PseudoLanguage} makes of it. */
  @Autowired
  public TextCatalog(TextSettings settings) {
    this(settings, TextCatalog::read, TextCatalog::rows);
  }

  TextCatalog(
      TextSettings settings,
      Function<String, Map<String, String>> files,
      Function<String, Map<String, String>> rows) {
    var messages = files.apply("nb");
    bokmal = new Texts("nb", BOKMAL, messages, words -> words);
    spoken.put(bokmal.language(), bokmal);
    OTHERS.forEach(
        (code, locale) -> {
          var own = files.apply(code);
          if (!own.isEmpty()) {
            var all = new HashMap<>(messages);
            all.putAll(own);
            var told = rows.apply(code);
            spoken.put(
                code, new Texts(code, locale, all, words -> told.getOrDefault(words, words)));
          }
        });
    if (settings.pseudo()) {
      spoken.put(PseudoLanguage.CODE, PseudoLanguage.of(messages));
    }
  }

  /** The texts for a reader who prefers this locale; bokmål where it is not spoken. */
  public Texts texts(Locale preferred) {
    return spoken.values().stream()
        .filter(texts -> texts.locale().equals(preferred))
        .findFirst()
        .orElse(bokmal);
  }

  /** The texts in the language that an address names by this code, if it is spoken. */
  public Optional<Texts> find(String code) {
    return Optional.ofNullable(spoken.get(code));
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

  private static Map<String, String> rows(String language) {
    var rows = new HashMap<String, String>();
    var file = new ClassPathResource("texts/rows." + language + ".csv");
    if (file.exists()) {
      try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
        CSVFormat.DEFAULT.parse(reader).forEach(row -> rows.put(row.get(0), row.get(1)));
      } catch (IOException e) {
        throw new UncheckedIOException("The texts of the rows can't be read", e);
      }
    }
    return rows;
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
