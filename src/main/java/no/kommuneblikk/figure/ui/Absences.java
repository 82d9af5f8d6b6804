package no.kommuneblikk.figure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Absence;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.text.Texts;

/**
 * What a page can't show. Measures without figures are told in one sentence, whatever figures want
 * them, with what fills them: one click for generated values, a page or a command for real ones.
 * Other reasons stand once each, with the questions that are without an answer.
 */
class Absences extends Section {

  private final Texts texts;
  private final Releases releases;
  private final Paragraph lacking = new Paragraph();
  private final UnorderedList reasons = new UnorderedList();
  private final Button examples;
  private final Paragraph loading = new Paragraph();
  private final Set<String> measures = new LinkedHashSet<>();
  private final Map<String, List<String>> questions = new LinkedHashMap<>();

  /**
   * No absences.
   *
   * @param releases what the measures are called
   * @param showExamples shows the generated values, where the reader has hidden them
   */
  Absences(Texts texts, Releases releases, Runnable showExamples) {
    this.texts = texts;
    this.releases = releases;
    this.examples = new Button(texts.text("figure.absences.examples"), _ -> showExamples.run());
    addClassNames("kb-absences", "kb-wide");
    loading.addClassName("kb-basis");
    var ways = new Div(examples, link("/data/innlesing", "figure.absences.load"));
    ways.addClassName("kb-tools");
    add(new H2(texts.text("figure.absences")), lacking, reasons, ways, loading);
    setVisible(false);
  }

  void clear() {
    measures.clear();
    questions.clear();
  }

  /** Adds one that has nothing to draw. */
  void add(Figure figure, Absence absence) {
    measures.addAll(absence.lacking());
    if (absence.lacking().isEmpty()) {
      questions.computeIfAbsent(absence.reason(), _ -> new ArrayList<>()).add(figure.question());
    }
  }

  /**
   * Shows what has been added.
   *
   * @param hidden whether the reader has hidden the generated values
   */
  void show(boolean hidden) {
    lacking.setVisible(!measures.isEmpty());
    loading.setVisible(!measures.isEmpty());
    if (!measures.isEmpty()) {
      lacking.setText(
          texts.text(
              hidden ? "figure.absences.lacking.hidden" : "figure.absences.lacking", names()));
      showLoading();
    }
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
    setVisible(!measures.isEmpty() || !questions.isEmpty());
  }

  /** «Tilskudd til rusarbeid, netto driftsutgifter og årsverk». */
  private String names() {
    var catalog = releases.catalog();
    return texts.list(
        Stream.concat(
                measures.stream().limit(1).map(code -> catalog.brief(code, texts)),
                measures.stream().skip(1).map(code -> catalog.inSentence(code, texts)))
            .toList());
  }

  /** The command of the one that is lacking, or of any of them by its code. */
  private void showLoading() {
    var codes = List.copyOf(measures);
    var any = texts.text("figure.absences.code");
    loading.removeAll();
    loading.add(
        new Span(texts.text("figure.absences.terminal") + " "),
        new Code(
            texts.text("figure.absences.command", codes.size() == 1 ? codes.getFirst() : any)));
    if (codes.size() > 1) {
      loading.add(
          new Span(" " + texts.text("figure.absences.codes", any, String.join(", ", codes))));
    }
    loading.add(new Span(" "), link("/om-tallene", "figure.absences.sources"));
  }

  private Anchor link(String address, String key) {
    var anchor = new Anchor(address, texts.text(key));
    anchor.setRouterIgnore(true);
    return anchor;
  }
}
