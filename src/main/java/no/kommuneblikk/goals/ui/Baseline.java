package no.kommuneblikk.goals.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.kommuneblikk.goals.SurveyStatement;
import no.kommuneblikk.text.Texts;

/**
 * Where the municipalities stood in 2013, in words: the numbers are fractions told at second hand,
 * too coarse to draw.
 */
class Baseline extends Section {

  Baseline(List<SurveyStatement> statements, Texts texts) {
    addClassNames("kb-part", "kb-wide", "kb-baseline");
    setVisible(!statements.isEmpty());
    var list = new DescriptionList();
    for (var statement : statements) {
      var told = new DescriptionList.Description(texts.told(statement.note()));
      var share = statement.share();
      if (share != null) {
        var number = new Span(texts.text("goals.baseline.share", texts.percent(share, 0)));
        number.addClassName("kb-baseline-share");
        told.addComponentAsFirst(number);
      }
      list.add(new Div(new DescriptionList.Term(texts.told(statement.statement())), told));
    }
    add(
        new H2(texts.text("goals.baseline.heading")),
        new Paragraph(texts.text("goals.baseline.lead")),
        list);
    statements.stream()
        .map(
            it ->
                texts.text(
                    "goals.baseline.source",
                    it.publisher(),
                    it.title(),
                    texts.told(it.sourceNote())))
        .distinct()
        .forEach(this::addSource);
  }

  private void addSource(String source) {
    var paragraph = new Paragraph(source);
    paragraph.addClassName("kb-sources");
    add(paragraph);
  }
}
