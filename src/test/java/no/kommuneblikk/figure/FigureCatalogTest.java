package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.junit.jupiter.api.Test;

class FigureCatalogTest {

  private static final int POINTS = 1_000;
  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  private int drawings;
  private final FigureCatalog catalog =
      new FigureCatalog(List.of(new Large()), mock(Geography.class), new SimpleMeterRegistry());

  private final class Large implements FigureSource {

    @Override
    public String id() {
      return "stor";
    }

    @Override
    public String question(Texts texts) {
      return "Hvor mange?";
    }

    @Override
    public Figure figure(Selection selection, Texts texts) {
      drawings++;
      var point = Point.category("Horten", "3801", 1.0, Quality.REPORTED);
      return Figure.asking(id(), Kind.BAR, question(texts), selection)
          .over(Axis.of("", Format.LABEL), Axis.of("", Format.LABEL))
          .showing(
              List.of(Series.of("alle", SeriesRole.CONTEXT, Collections.nCopies(POINTS, point))))
          .basedOn(Basis.nothing())
          .finding("Mange");
    }
  }

  private static Selection made(int up) {
    return Selection.DEFAULT.with(draft -> draft.years = new Years(2015, 2016 + up));
  }

  @Test
  void whatSomebodyHasSeenIsNotDrawnAgain() {
    assertThat(catalog.isDrawn("stor", made(0), TEXTS)).isFalse();
    catalog.figure("stor", made(0), TEXTS);
    catalog.figure("stor", made(0), TEXTS);
    assertThat(drawings).isEqualTo(1);
    assertThat(catalog.isDrawn("stor", made(0), TEXTS)).isTrue();
    assertThat(catalog.isDrawn("ukjent", made(0), TEXTS)).isFalse();
  }

  @Test
  void selectionsThatSomebodyMakesUpCanNotFillTheMemory() {
    var tries = 500;
    IntStream.range(0, tries).forEach(up -> catalog.figure("stor", made(up), TEXTS));
    assertThat(IntStream.range(0, tries).filter(up -> catalog.isDrawn("stor", made(up), TEXTS)))
        .hasSizeBetween(50, 150);
  }
}
