package no.kommuneblikk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TextsTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  private static final TreeMap<String, String> MESSAGES = messages();
  private static final String SOURCE = source();

  /** Every text literal of the product's code. */
  private static final Set<String> LITERALS =
      found("\"((?:[^\"\\\\\\n]|\\\\.)*)\"").map(match -> match.group(1)).collect(toTreeSet());

  private static Collector<String, ?, Set<String>> toTreeSet() {
    return Collectors.toCollection(TreeSet::new);
  }

  private static Stream<MatchResult> found(String pattern) {
    return Pattern.compile(pattern).matcher(SOURCE).results();
  }

  private static TreeMap<String, String> messages() {
    var all = new TreeMap<String, String>();
    try {
      for (var file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:texts/*.nb.properties")) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
        properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String source() {
    // The generator says nothing to readers; its parameters only look like keys
    var silent = Path.of("src/main/java/no/kommuneblikk/illustration");
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var text = new StringBuilder();
      for (var file :
          files.filter(it -> it.toString().endsWith(".java") && !it.startsWith(silent)).toList()) {
        text.append(Files.readString(file)).append('\n');
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Nested
  class Messages {

    @Test
    void allParse() {
      assertThat(MESSAGES).hasSizeGreaterThan(100);
      MESSAGES.forEach(
          (key, pattern) ->
              assertThatCode(() -> new Message(pattern, TextCatalog.BOKMAL))
                  .as(key)
                  .doesNotThrowAnyException());
    }

    /** Only {@code plural} follows the rules of each language; {@code choice} knows ranges. */
    @Test
    void haveNoChoiceOfRanges() {
      MESSAGES.forEach(
          (key, pattern) -> assertThat(pattern).as(key).doesNotContainPattern(",\\s*choice"));
    }

    /** A single apostrophe would silently swallow the arguments that follow it. */
    @Test
    void useTheTypographicApostropheInSentences() {
      MESSAGES.forEach(
          (key, pattern) ->
              assertThat(pattern.replaceAll("'\\{[^']*\\}'", "")).as(key).doesNotContain("'"));
    }

    @Test
    void existForEveryKeyThatTheCodeNames() {
      var named =
          found(
                  "\\b(?:text|when)\\(\\s*(?:[^\"()]*,\\s*)?\"([a-z][\\w.-]*\\.[\\w.-]*\\w)\"\\s*[,)]")
              .map(match -> match.group(1))
              .collect(toTreeSet());
      assertThat(named).hasSizeGreaterThan(80);
      assertThat(MESSAGES.keySet()).containsAll(named);
    }

    /** Also keys that wait in a table or a record before they are looked up. */
    @Test
    void existForEveryLiteralThatLooksLikeAKey() {
      var features =
          MESSAGES.keySet().stream()
              .map(key -> key.substring(0, key.indexOf('.')))
              .distinct()
              .collect(Collectors.joining("|", "(", ")"));
      var unknown =
          LITERALS.stream()
              .filter(literal -> literal.matches(features + "(\\.[a-z][\\w-]*)+"))
              .filter(literal -> !MESSAGES.containsKey(literal))
              .filter(
                  stem -> MESSAGES.keySet().stream().noneMatch(key -> isOneStepBelow(key, stem)))
              .toList();
      assertThat(unknown).isEmpty();
    }

    /** Whether the code may look up the key by adding an end to the stem. */
    private boolean isOneStepBelow(String key, String stem) {
      return key.startsWith(stem)
          && LITERALS.stream()
              .filter(end -> end.startsWith("."))
              .anyMatch(end -> key.startsWith(stem + end));
    }

    @Test
    void areAllUsed() {
      var prefixes = LITERALS.stream().filter(it -> it.endsWith(".")).toList();
      var suffixes = LITERALS.stream().filter(it -> it.startsWith(".")).toList();
      var unused =
          MESSAGES.keySet().stream()
              // Paragraphs are numbered, and counted where they are shown
              .filter(key -> !LITERALS.contains(key.replaceFirst("\\.\\d+$", "")))
              .filter(key -> !LITERALS.contains(key))
              .filter(key -> prefixes.stream().noneMatch(prefix -> isBegun(key, prefix, suffixes)))
              .filter(key -> suffixes.stream().noneMatch(suffix -> isStem(key, suffix)))
              .toList();
      assertThat(unused).isEmpty();
    }

    /** True if the code makes the key of this beginning, one word of its own, and maybe an end. */
    private boolean isBegun(String key, String prefix, List<String> suffixes) {
      if (!key.startsWith(prefix)) {
        return false;
      }
      var rest = key.substring(prefix.length());
      return !rest.contains(".")
          || suffixes.stream()
              .anyMatch(
                  end -> rest.endsWith(end) && rest.indexOf('.') == rest.length() - end.length());
    }

    /** True if the code makes the key of a literal and one end or more. */
    private boolean isStem(String key, String suffix) {
      if (!key.endsWith(suffix)) {
        return false;
      }
      var stem = key.substring(0, key.length() - suffix.length());
      return LITERALS.contains(stem)
          || LITERALS.stream().anyMatch(end -> end.startsWith(".") && isStem(stem, end));
    }

    @Test
    void endNeitherInASpaceNorInTwoStops() {
      MESSAGES.forEach(
          (key, pattern) -> assertThat(pattern).as(key).doesNotContain("..").doesNotContain("  "));
    }

    @Test
    void aMissingKeyIsAProgrammingError() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TEXTS.text("no.such.key"))
          .withMessageContaining("no.such.key");
    }
  }

  /** In these a plain space stands for the no-break space that numbers are written with. */
  @Nested
  class Numbers {

    private String plain(String text) {
      return text.replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "1234.5;1;1 234,5",
          "-3;1;−3,0",
          "0;0;0",
          "-0.04;1;0,0",
          "0.05;1;0,1",
          "207.45;1;207,5",
          "1883.2499999999998;1;1 883,3",
          "1883.24;1;1 883,2",
          "2.5;0;3",
          "5367580;0;5 367 580",
          "-1234567.891;2;−1 234 567,89"
        })
    void areWrittenTheNorwegianWay(double value, int decimals, String written) {
      assertThat(plain(TEXTS.number(value, decimals))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {"2633;0;+2 633", "-3;1;−3,0", "0;1;0,0", "-0.01;1;0,0", "0.04;1;0,0"})
    void carryTheSignOfAChangeAndZeroHasNone(double value, int decimals, String written) {
      assertThat(plain(TEXTS.signed(value, decimals))).isEqualTo(written);
    }

    @Test
    void haveASpaceBeforeThePercentSign() {
      assertThat(plain(TEXTS.signedPercent(18.9, 1))).isEqualTo("+18,9 %");
      assertThat(plain(TEXTS.percent(18.893, 1))).isEqualTo("18,9 %");
      assertThat(plain(TEXTS.signedPercent(-4.42, 1))).isEqualTo("−4,4 %");
    }

    @Test
    void areNeverBrokenOverLines() {
      assertThat(TEXTS.signedPercent(1234.5, 1)).doesNotContain(" ").contains("\u00a0");
    }
  }

  @Nested
  class Forms {

    private static String said(String pattern, Object... arguments) {
      return new Message(pattern, TextCatalog.BOKMAL).with(arguments).replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource({
      "0,ingen kommuner",
      "1,én kommune",
      "2,2 kommuner",
      "356,356 kommuner",
      "1234,1 234 kommuner"
    })
    void followTheCount(int count, String said) {
      assertThat(
              said("{0, plural, =0 {ingen kommuner} one {én kommune} other {{0} kommuner}}", count))
          .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0.9,stillinger", "1.0,stilling", "1.1,stillinger"})
    void ofFractionsAreSingularForOneOnly(double count, String said) {
      assertThat(said("{0, plural, one {stilling} other {stillinger}}", count)).isEqualTo(said);
    }

    @Test
    void followACondition() {
      assertThat(said("{0, select, true {mer} other {mindre}}", true)).isEqualTo("mer");
      assertThat(said("{0, select, true {mer} other {mindre}}", false)).isEqualTo("mindre");
    }

    @Test
    void haveAnOrderOfTheirOwn() {
      assertThat(said("{0, selectordinal, other {{0}.}}", 3)).isEqualTo("3.");
    }

    @Test
    void leaveTextThatIsGivenAsItIs() {
      assertThat(said("Filen «{0}»", "{1, plural} 'a' # 12345"))
          .isEqualTo("Filen «{1, plural} 'a' # 12345»");
    }
  }

  @Test
  void writesDatesTheNorwegianWay() {
    assertThat(TEXTS.date(LocalDate.of(2026, 11, 22))).isEqualTo("22. november 2026");
    assertThat(TEXTS.date(LocalDate.of(2020, 1, 1))).isEqualTo("1. januar 2020");
  }

  @Test
  void writesListsTheNorwegianWay() {
    assertThat(TEXTS.list(List.of())).isEmpty();
    assertThat(TEXTS.list(List.of("Horten"))).isEqualTo("Horten");
    assertThat(TEXTS.list(List.of("Horten", "Nome"))).isEqualTo("Horten og Nome");
    assertThat(TEXTS.list(List.of("Horten", "Nome", "Skien"))).isEqualTo("Horten, Nome og Skien");
  }
}
