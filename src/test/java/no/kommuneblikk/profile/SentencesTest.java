package no.kommuneblikk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.figure.FigureWords;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What is said in words of twelve municipalities, held word for word: large and small, merged and
 * split, carried forward, alone in their group, with a base too small for percentages. After a
 * change that is meant, copy what the test wrote below {@code target} and read it.
 */
@ProductTest
class SentencesTest {

  private static final Path KEPT = Path.of("src/test/resources/golden/setninger.txt");
  private static final Path WRITTEN = Path.of("target/setninger.txt");

  private static final List<String> MUNICIPALITIES =
      List.of(
          "0301", "3801", "3816", "4204", "4601", "1151", "1835", "1806", "1875", "5430", "5055",
          "1507");
  private static final List<String> FIGURES =
      List.of("kommune-arsverk", "kommune-plass", "kommune-tilskudd", "kommune-folketall");

  @Autowired Summary summary;
  @Autowired FigureCatalog figures;
  @Autowired Geography geography;

  @Test
  void twelveMunicipalitiesAreToldAsTheyWereRead() throws IOException {
    var texts = new TextCatalog().texts(TextCatalog.BOKMAL);
    var lines = new ArrayList<String>();
    for (var number : MUNICIPALITIES) {
      lines.addAll(told(number, Selection.DEFAULT, texts));
    }
    for (var number : List.of("3801", "1835")) {
      lines.addAll(
          told(number, Selection.DEFAULT.with(draft -> draft.carriedForward = false), texts));
      lines.addAll(
          told(number, Selection.DEFAULT.with(draft -> draft.illustration = false), texts));
    }
    Files.write(WRITTEN, lines);
    assertThat(lines).isEqualTo(Files.readAllLines(KEPT));
  }

  private List<String> told(String number, Selection choice, Texts texts) {
    var selection = choice.with(draft -> draft.municipality = number);
    var municipality = geography.municipality(StructureYear.Y2020, number).orElseThrow();
    var lines = new ArrayList<String>();
    lines.add("# " + municipality.displayName());
    summary.of(municipality, selection, texts).stream()
        .map(SentencesTest::plain)
        .forEach(lines::add);
    for (var id : FIGURES) {
      lines.add("## " + id);
      FigureWords.of(figures.figure(id, selection, texts), texts).stream()
          .map(SentencesTest::plain)
          .forEach(lines::add);
    }
    return lines;
  }

  /** With a plain space for the no-break space of numbers, so that the file can be read. */
  private static String plain(String sentence) {
    return sentence.replace('\u00a0', ' ');
  }
}
