package no.kommuneblikk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A setting that is named wrongly is a setting that nobody notices is not in force. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettingNamesTest {

  /** A whole name, or the end of one that follows another like it: {@code `A_B_C`, `_D`}. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\"\\w])((?:KOMMUNEBLIKK|SPRING|SERVER|LOGGING|MANAGEMENT)(?:_[A-Z0-9]+)+)\\b"
              + "|`(_[A-Z0-9_]+)`");

  private Set<String> known = Set.of();

  @BeforeAll
  void learn() throws Exception {
    known = KnownSettings.all();
  }

  private static List<String> namedIn(Path file) throws Exception {
    var names = new ArrayList<String>();
    var found = NAME.matcher(Files.readString(file));
    while (found.find()) {
      var whole = found.group(1);
      if (whole == null) {
        var last = names.getLast();
        whole = last.substring(0, last.lastIndexOf('_')) + found.group(2);
      }
      names.add(whole);
    }
    return names;
  }

  static Stream<Path> texts() throws Exception {
    var files = new ArrayList<>(List.of(Path.of("README.md")));
    for (var folder : List.of("docs", "deploy", "src/main/java", "src/main/resources/texts")) {
      try (var walk = Files.walk(Path.of(folder))) {
        walk.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    var naming = new ArrayList<Path>();
    for (var file : files) {
      if (!namedIn(file).isEmpty()) {
        naming.add(file);
      }
    }
    return naming.stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatIsToldOfIsASettingOfTheProductInTheFormThatBinds(Path file) throws Exception {
    assertThat(known).as(file.toString()).containsAll(namedIn(file));
  }

  @Test
  void everySettingOfTheProductIsInTheReadme() throws Exception {
    assertThat(namedIn(Path.of("README.md")))
        .containsAll(
            known.stream()
                .filter(name -> name.startsWith("KOMMUNEBLIKK_"))
                // Where the data directory is, by the name it is told under
                .filter(name -> !name.equals("KOMMUNEBLIKK_DATADIR"))
                // Said by one product to another on the same data
                .filter(name -> !name.equals("KOMMUNEBLIKK_JOIN"))
                .toList());
  }
}
