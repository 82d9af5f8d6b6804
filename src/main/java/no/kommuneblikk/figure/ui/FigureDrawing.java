package no.kommuneblikk.figure.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import no.kommuneblikk.figure.ChartSpec;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.text.Texts;

/** What is drawn of a figure: by the chart library, as a matrix, or as a map. */
class FigureDrawing extends Div {

  private final Chart chart = new Chart();
  private final RatingMatrix matrix = new RatingMatrix();
  private final MunicipalityMap map = new MunicipalityMap();
  private Kind kind = Kind.TABLE;

  /**
   * A drawing.
   *
   * @param opened is told the number of the area that the reader has opened in it
   */
  FigureDrawing(Consumer<String> opened) {
    addClassName("kb-drawing");
    chart.addAreaSelectedListener(event -> opened.accept(event.code()));
    map.addAreaSelectedListener(event -> opened.accept(event.code()));
    add(chart, matrix, map);
  }

  /**
   * Draws a figure in place of the one that is shown; a table is none.
   *
   * @param selected what is selected, in words
   */
  void show(Figure figure, String selected, Texts texts) {
    kind = figure.kind();
    setVisible(!figure.isEmpty() && kind != Kind.TABLE);
    matrix.setVisible(kind == Kind.MATRIX);
    map.setVisible(kind == Kind.MAP);
    chart.setVisible(kind != Kind.MATRIX && kind != Kind.MAP);
    switch (kind) {
      case MATRIX -> matrix.show(figure, selected, texts);
      case MAP -> map.show(figure, selected, texts);
      case TABLE -> {}
      default -> chart.draw(ChartSpec.of(figure, selected, texts));
    }
  }

  /** Saves the drawing as a file in the reader's browser. */
  void download(String type, String fileName) {
    switch (kind) {
      case MATRIX -> matrix.download(type, fileName);
      case MAP -> map.download(type, fileName);
      default -> chart.download(type, fileName);
    }
  }
}
