package no.kommuneblikk.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a file is said in Norwegian, and nothing gets past it. */
class SheetBrokenTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  private final Path folder;

  SheetBrokenTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Broken> all() {
    return Broken.all();
  }

  @Test
  void isManyFiles() {
    assertThat(all()).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource("all")
  void saysWhatIsWrong(Broken broken) {
    var remarks = new ArrayList<Remark>();
    var refused = false;
    try {
      var file = Fixture.file(folder, "fil", broken.bytes());
      remarks.addAll(Fixture.read(file).remarks);
    } catch (Refused e) {
      refused = true;
      remarks.addFirst(e.remark());
    }
    assertThat(remarks.stream().map(Remark::code)).first().isEqualTo(broken.code());
    var message = remarks.getFirst().message(TEXTS);
    assertThat(message).endsWith(".").doesNotContain("{");
    assertThat(message.contains("Ingenting er lagret.")).isEqualTo(refused);
  }

  /** Also the codes that no file above has. */
  @Test
  void everyCodeHasAMessageAndEveryMessageACode() throws IOException {
    var source = new StringBuilder();
    try (var files = Files.walk(Path.of("src/main/java/no/kommuneblikk/intake/sheet"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        source.append(Files.readString(file));
      }
    }
    var codes =
        Pattern.compile("(?:because|error|warning|ask|remark|word|Wrong)\\(\\s*\"([a-z-]+)\"")
            .matcher(source)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(codes).hasSizeGreaterThan(50);
    assertThat(codes).allMatch(code -> TEXTS.has("intake.remark." + code));
    assertThat(messages()).allSatisfy(code -> assertThat(source).contains("\"" + code + "\""));
  }

  private static List<String> messages() throws IOException {
    var prefix = "intake.remark.";
    return Files.readAllLines(Path.of("src/main/resources/texts/intake-sheet.nb.properties"))
        .stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length(), line.indexOf('=')))
        .toList();
  }
}
