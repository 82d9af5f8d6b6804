package no.kommuneblikk.figure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.text.Texts;

/**
 * What a page can't show, each reason once with the questions that stand without an answer, and
 * what fills them. A card for each would say the same five times.
 */
class Absences extends Section {

  private final Texts texts;
  private final UnorderedList reasons = new UnorderedList();
  private final Button examples;
  private final Map<String, List<String>> questions = new LinkedHashMap<>();

  /**
   * No absences.
   *
   * @param showExamples shows the generated values, where the reader has hidden them
   */
  Absences(Texts texts, Runnable showExamples) {
    this.texts = texts;
    this.examples = new Button(texts.text("figure.absences.examples"), _ -> showExamples.run());
    addClassNames("kb-absences", "kb-wide");
    var load = new Anchor("/data/innlesing", texts.text("figure.absences.load"));
    load.setRouterIgnore(true);
    var ways = new Div(examples, load);
    ways.addClassName("kb-tools");
    add(new H2(texts.text("figure.absences")), reasons, ways);
    setVisible(false);
  }

  void clear() {
    questions.clear();
  }

  void add(Figure figure) {
    questions.computeIfAbsent(figure.title(), _ -> new ArrayList<>()).add(figure.question());
  }

  /**
   * Shows what has been added.
   *
   * @param hidden whether the reader has hidden the generated values
   */
  void show(boolean hidden) {
    reasons.removeAll();
    questions.forEach(
        (reason, asked) -> {
          var which =
              new Span(
                  texts.text(
                      "figure.absences.questions",
                      String.join(" ", asked.stream().distinct().toList())));
          reasons.add(new ListItem(new Span(reason + " "), which));
        });
    examples.setVisible(hidden);
    setVisible(!questions.isEmpty());
  }
}
