package no.kommuneblikk.figure.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.kommuneblikk.figure.ChartSpec;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureDescription;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.text.Texts;

/**
 * A figure to be looked at beside another, on the same scale: without files and links, as it may be
 * made of a draft that nobody else is shown.
 */
public class FigurePreview extends Article {

  /**
   * A figure beside another.
   *
   * @param caption what sets the two apart
   * @param other the one that stands beside it
   */
  public FigurePreview(String id, String caption, Figure figure, Figure other, Texts texts) {
    setId(id);
    addClassName("kb-figure");
    getElement().setAttribute("data-illustration", figure.basis().illustration());
    var word = new Paragraph(caption);
    word.addClassName("kb-question");
    var badge = new Span(texts.text("figure.illustration"));
    badge.addClassName("kb-illustration-badge");
    badge.setVisible(figure.basis().illustration());
    var top = new Div(word, badge);
    top.addClassName("kb-figure-top");
    var title = new H3(figure.title());
    title.addClassName("kb-title");
    add(top, title);
    if (figure.isEmpty()) {
      return;
    }
    if (figure.kind() == Kind.MATRIX) {
      var matrix = new RatingMatrix();
      matrix.show(figure, "", texts);
      add(matrix);
    } else {
      var chart = new Chart();
      chart.draw(ChartSpec.of(figure, "", texts).reaching(values(figure, other)));
      add(chart);
    }
    var basis = new Paragraph(String.join(" · ", FigureDescription.basis(figure, texts)));
    basis.addClassName("kb-basis");
    add(basis);
  }

  /** The lowest and the highest value of both figures. */
  private static List<Double> values(Figure... figures) {
    var values =
        Stream.of(figures)
            .flatMap(figure -> figure.series().stream())
            .flatMap(series -> series.points().stream())
            .map(point -> point.y())
            .filter(Objects::nonNull)
            .mapToDouble(value -> value)
            .summaryStatistics();
    return values.getCount() == 0 ? List.of() : List.of(values.getMin(), values.getMax());
  }
}
