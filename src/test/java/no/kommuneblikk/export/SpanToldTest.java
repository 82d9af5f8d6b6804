package no.kommuneblikk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The growth of five budget years stands beside the change in FTEs over four: whoever takes the
 * figure along as a file is told so there too.
 */
@ProductTest
class SpanToldTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  private static final String NOTE = "Vekst og endring gjelder ikke samme tid";

  @Autowired FigureCatalog catalog;

  @ParameterizedTest
  @ValueSource(strings = {"stillinger-regnskap", "stillinger-midler", "stillinger-kommuner"})
  void theFirstNoteIsInEveryFileThatHasNotes(String id) {
    var figure = catalog.figure(id, Selection.DEFAULT, TEXTS);
    assertThat(figure.notes().getFirst()).startsWith(NOTE);
    assertThat(json(figure).notes().getFirst()).startsWith(NOTE);
    assertThat(FigureSheet.write(figure, "", List.of(), TEXTS))
        .contains(NOTE, "5 budsjettår", "over 4 år");
    assertThat(CsvMetadata.of(figure, id + ".csv", List.of(), TEXTS).toString())
        .contains(NOTE, "5 budsjettår", "over 4 år");
  }

  /** The plain file has no notes, so its labels say it. */
  @ParameterizedTest
  @ValueSource(strings = {"stillinger-regnskap", "stillinger-midler"})
  void thePlainFileSaysItInTheNamesOfTheValues(String id) {
    var figure = catalog.figure(id, Selection.DEFAULT, TEXTS);
    assertThat(FigureCsv.write(figure, TEXTS)).contains("(5 budsjettår)", "(over 4 år)");
  }

  @Test
  void whatIsDividedSaysItOnBothAxes() {
    var figure = json(catalog.figure("stillinger-kommuner", Selection.DEFAULT, TEXTS));
    assertThat(figure.toString()).contains("(5 budsjettår)", "(over 4 år)");
  }

  private static FigureJson json(Figure figure) {
    return FigureJson.of(figure, List.of(), TEXTS);
  }
}
