package no.kommuneblikk.figure.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureDescription;
import no.kommuneblikk.figure.FigureTable;
import no.kommuneblikk.figure.FigureWords;
import no.kommuneblikk.figure.FileName;
import no.kommuneblikk.figure.Generated;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SelectionAddress;
import no.kommuneblikk.selection.SelectionWords;
import no.kommuneblikk.text.Texts;

/**
 * One figure on a page: its question and its title, the chart, what it stands on, the caveats for
 * this very selection, its sources, its table and its files.
 */
class FigureCard extends Article {

  /** The gravest caveats stand open; with more, a page of figures would be a page of caveats. */
  private static final int MOST_OPEN_NOTES = 3;

  private static final String COUNTY = "\\d{2}";
  private static final String AREA = "\\d{2}|\\d{4}";

  private final Texts texts;
  private final SelectionWords selectionWords;
  private final String slot;
  private final Paragraph question = new Paragraph();
  private final HtmlContainer title;
  private final Paragraph scope = new Paragraph();
  private final Span illustration = new Span();
  private final FigureDrawing drawing = new FigureDrawing(this::open);
  private final Paragraph words = new Paragraph();
  private final Paragraph basis = new Paragraph();
  private final UnorderedList notes = new UnorderedList();
  private final UnorderedList furtherNotes = new UnorderedList();
  private final NativeDetails further = new NativeDetails("", furtherNotes);
  private final Paragraph sources = new Paragraph();
  private final DataTable table = new DataTable();
  private final Button tableToggle = new Button();
  private final Div tools = new Div();
  private Figure shown;

  /**
   * A card that shows this figure.
   *
   * @param slot id of the card on its page; links lead to it
   * @param level the level of its heading, 2 or 3, below that of the part of the page it stands in
   */
  FigureCard(String slot, int level, Figure figure, SelectionWords selectionWords, Texts texts) {
    this.texts = texts;
    this.selectionWords = selectionWords;
    this.title = new HtmlContainer("h" + level);
    title.addClassName("kb-title");
    scope.addClassName("kb-scope");
    this.slot = slot;
    setId(slot);
    this.shown = figure;
    addClassName("kb-figure");
    question.addClassName("kb-question");
    illustration.addClassName("kb-illustration-badge");
    words.addClassName("kb-words");
    basis.addClassName("kb-basis");
    notes.addClassName("kb-notes");
    furtherNotes.addClassName("kb-notes");
    further.addClassName("kb-further");
    sources.addClassName("kb-sources");
    tools.addClassName("kb-tools");
    var top = new Div(question, illustration);
    top.addClassName("kb-figure-top");
    table.setVisible(false);
    tableToggle.addClickListener(_ -> toggleTable());
    add(top, title, scope, drawing, words, basis, notes, further, sources, tools, table);
    show(figure);
  }

  /** Shows another figure in place of the one that stands here. */
  public final void show(Figure figure) {
    if (figure.equals(shown) && title.getElement().getTextRecursively().length() > 0) {
      return;
    }
    shown = figure;
    // Of generated values it is the title
    question.setText(figure.generated() == Generated.NONE ? figure.question() : "");
    question.setVisible(figure.generated() == Generated.NONE);
    title.setText(figure.title());
    var selected = selectionWords.of(figure.selection(), texts);
    scope.setText(selected);
    scope.setVisible(!selected.isEmpty() && !figure.isEmpty());
    getElement().setAttribute("data-kind", figure.kind().name());
    getElement().setAttribute("data-wide", needsWidth(figure));
    illustration.setVisible(figure.basis().illustration());
    illustration.setText(
        texts.text(
            figure.generated() == Generated.SOME
                ? "figure.illustration.some"
                : "figure.illustration"));
    getElement().setAttribute("data-illustration", figure.basis().illustration());
    drawing.show(figure, selected, texts);
    if (figure.kind() == Kind.TABLE) {
      table.setVisible(!figure.isEmpty());
      addComponentAtIndex(indexOf(drawing), table);
    }
    var sentences = FigureWords.of(figure, texts);
    words.removeAll();
    sentences.forEach(sentence -> words.add(new Span(sentence), new Text(" ")));
    words.setVisible(!sentences.isEmpty());
    showGrounds(figure);
    showTools(figure);
    if (table.isVisible()) {
      fillTable();
    }
  }

  /** Dots, panels and matrices of several groups want the whole width of the page. */
  private static boolean needsWidth(Figure figure) {
    return switch (figure.kind()) {
      case SCATTER, FACETS, BANDS, MULTIPLES, STACKED, MATRIX, TABLE, MAP -> true;
      case STRIP -> figure.series().size() > 1;
      case LINE, BAR, DUMBBELL -> false;
    };
  }

  private void showGrounds(Figure figure) {
    basis.setText(String.join(" · ", FigureDescription.basis(figure, texts)));
    basis.setVisible(!figure.isEmpty());
    var open =
        figure.notes().size() <= MOST_OPEN_NOTES + 1 ? figure.notes().size() : MOST_OPEN_NOTES;
    fill(notes, figure.notes().subList(0, open));
    fill(furtherNotes, figure.notes().subList(open, figure.notes().size()));
    further.setVisible(open < figure.notes().size());
    further.setSummaryText(texts.text("figure.notes.further", figure.notes().size() - open));
    sources.removeAll();
    sources.setVisible(!figure.basis().sources().isEmpty());
    sources.add(new Span(texts.text("figure.source") + ": "));
    for (var source : figure.basis().sources()) {
      var name = FigureDescription.source(source, texts);
      if (source.url().startsWith("http")) {
        sources.add(new Anchor(source.url(), name, AnchorTarget.BLANK));
      } else {
        sources.add(new Span(name));
      }
    }
  }

  private static void fill(UnorderedList list, List<String> sentences) {
    list.removeAll();
    sentences.forEach(sentence -> list.add(new ListItem(sentence)));
    list.setVisible(!sentences.isEmpty());
  }

  private void showTools(Figure figure) {
    tools.removeAll();
    if (figure.isEmpty()) {
      table.setVisible(false);
      return;
    }
    if (figure.kind() != Kind.TABLE) {
      nameToggle();
      tools.add(tableToggle);
      List.of("png", "svg").forEach(type -> tools.add(imageButton(figure, type)));
    }
    var query = SelectionAddress.query(figure.selection(), texts);
    tools.add(
        file(
            figure,
            "spreadsheet",
            ".csv" + query + (query.isEmpty() ? "?" : "&") + "format=regneark"),
        file(figure, "csv", ".csv" + query),
        file(figure, "json", ".json" + query),
        link(figure));
  }

  private Button imageButton(Figure figure, String type) {
    var button = new Button(texts.text("figure.download." + type), _ -> download(figure, type));
    button.setAriaLabel(downloadLabel(figure, type));
    return button;
  }

  private void download(Figure figure, String type) {
    drawing.download(type, FileName.of(figure, type));
  }

  private String downloadLabel(Figure figure, String type) {
    return texts.text(
        "figure.download.label", texts.text("figure.download." + type), figure.title());
  }

  private Anchor file(Figure figure, String type, String end) {
    var anchor = new Anchor("/figur/" + figure.id() + end, texts.text("figure.download." + type));
    anchor.setRouterIgnore(true);
    anchor.setAriaLabel(downloadLabel(figure, type));
    if (type.equals("json")) {
      anchor.setTarget(AnchorTarget.BLANK);
    }
    return anchor;
  }

  /** Written in full: the browser reads what is not against the start of the site. */
  private Anchor link(Figure figure) {
    var page = UI.getCurrentOrThrow().getInternals().getActiveViewLocation();
    var anchor =
        new Anchor("/" + page.getPathWithQueryParameters() + "#" + slot, texts.text("figure.link"));
    anchor.setRouterIgnore(true);
    anchor.setAriaLabel(texts.text("figure.link.label", figure.title()));
    return anchor;
  }

  private void toggleTable() {
    table.setVisible(!table.isVisible());
    nameToggle();
    if (table.isVisible()) {
      fillTable();
    }
  }

  private void nameToggle() {
    tableToggle.setText(texts.text(table.isVisible() ? "figure.table.hide" : "figure.table.show"));
    tableToggle.getElement().setAttribute("aria-expanded", String.valueOf(table.isVisible()));
    tableToggle.setAriaLabel(tableToggle.getText() + ": " + shown.title());
  }

  private void fillTable() {
    table.show(
        shown.title(),
        FigureTable.of(shown, texts),
        SelectionAddress.query(shown.selection().with(draft -> draft.municipality = null)));
  }

  private void open(String code) {
    if (!code.matches(AREA)) {
      return;
    }
    Selection selection =
        shown
            .selection()
            .with(
                draft -> {
                  draft.municipality = null;
                  if (code.matches(COUNTY)) {
                    draft.counties = List.of(code);
                  }
                });
    getUI()
        .ifPresent(
            ui ->
                ui.navigate(
                    code.matches(COUNTY) ? "arsverk" : "kommune/" + code,
                    QueryParameters.simple(SelectionAddress.parameters(selection))));
  }
}
