package no.kommuneblikk.compare.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Consumer;
import no.kommuneblikk.compare.ComparedArea;
import no.kommuneblikk.compare.Comparisons;
import no.kommuneblikk.compare.Lineup;
import no.kommuneblikk.comparison.PeerGroups;
import no.kommuneblikk.comparison.ui.WhyThese;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/**
 * What stands side by side: who is in focus, what is shown, what it is compared with, and where all
 * of it is changed.
 */
class LineupPanel extends Section {

  private static final String ADDRESS = "/sammenlign";

  private final Comparisons comparisons;
  private final Texts texts;
  private final Paragraph roles = new Paragraph();
  private final Paragraph remark = new Paragraph();
  private final UnitList units;
  private final UnitAdder adder;
  private final WhyThese why;
  private final AreasEditor areas;
  private final Div examples = new Div();

  LineupPanel(
      Comparisons comparisons,
      PeerGroups groups,
      Geography geography,
      Texts texts,
      Consumer<Selection> listener) {
    this.comparisons = comparisons;
    this.texts = texts;
    units = new UnitList(texts, listener);
    adder = new UnitAdder(geography, texts, listener);
    why = new WhyThese(groups, texts, listener);
    areas = new AreasEditor(geography, texts, listener);
    addClassName("kb-lineup");
    roles.addClassName("kb-lineup-roles");
    roles.getElement().setAttribute("role", "status");
    var own = new NativeDetails(texts.text("compare.areas.heading"), areas);
    own.addClassName("kb-lineup-own");
    add(
        new H2(texts.text("compare.units.heading")),
        examples(),
        roles,
        remark,
        units,
        adder,
        own,
        why);
  }

  /** The two that the story of the plan is told by, and the groups the plan is discussed in. */
  private Div examples() {
    examples.addClassName("kb-lineup-examples");
    var list = new UnorderedList();
    list.add(
        new ListItem(
            new Anchor(
                ADDRESS + "?enheter=" + String.join(",", Lineup.EXAMPLES),
                texts.text("compare.example.stories")),
            new Paragraph(texts.text("compare.example.stories.first")),
            new Paragraph(texts.text("compare.example.stories.second"))),
        new ListItem(
            new Anchor(
                ADDRESS + "?enheter=storrelse-stor,storrelse-mellomstor,storrelse-liten,landet",
                texts.text("compare.example.sizes")),
            new Paragraph(texts.text("compare.example.sizes.why"))));
    examples.add(new Paragraph(texts.text("compare.examples")), list);
    return examples;
  }

  /** Whether what is shown are the examples, as the reader has chosen nothing yet. */
  void tellExamples(boolean nothingChosen) {
    examples.setVisible(nothingChosen);
  }

  void show(Selection selection) {
    var lineup = comparisons.lineup(selection, texts);
    var peers = comparisons.against(lineup, selection, texts);
    var sentences = new ArrayList<String>();
    var focus = lineup.focus();
    sentences.add(
        focus == null
            ? texts.text("compare.roles.noFocus")
            : texts.text("compare.roles.focus", focus.displayName()));
    sentences.add(
        texts.text(
            "compare.roles.shown",
            texts.list(lineup.areas().stream().map(ComparedArea::phrase).toList())));
    peers
        .map(
            it ->
                texts.text(
                    "compare.roles.against",
                    it.name(),
                    texts.number(it.members().size(), 0),
                    it.members().size(),
                    it.vintage()))
        .ifPresent(sentences::add);
    sentences.addAll(lineup.made(texts));
    roles.setText(String.join(" ", sentences));
    var told = peers.map(it -> Objects.requireNonNullElse(it.remark(), "")).orElse("");
    remark.setText(told);
    remark.setVisible(!told.isEmpty());
    units.show(lineup, selection);
    adder.show(selection);
    areas.show(selection);
    why.setVisible(focus != null);
    if (focus != null) {
      why.show(selection, focus);
    }
  }
}
