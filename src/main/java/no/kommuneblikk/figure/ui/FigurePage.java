package no.kommuneblikk.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.kommuneblikk.context.StatementRepository;
import no.kommuneblikk.context.ui.ContextPart;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.selection.ReadSelection;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SelectionAddress;
import no.kommuneblikk.selection.SelectionReader;
import no.kommuneblikk.selection.SelectionWords;
import no.kommuneblikk.selection.ui.Choice;
import no.kommuneblikk.selection.ui.SelectionBar;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.language.ReaderLanguage;

/**
 * A page of figures under one question. Whatever the reader changes becomes a new address, and
 * whatever address is opened becomes the figures: there is no other state.
 */
public abstract class FigurePage extends Composite<Div>
    implements AfterNavigationObserver, HasDynamicTitle {

  /** The part with the context, as links name it. */
  private static final String CONTEXT = "kontekst";

  private final Tools tools;
  private final Texts texts;
  private final H1 heading = new H1();
  private final Paragraph question = new Paragraph();
  private final UnorderedList remarks = new UnorderedList();
  private final Section body = new Section();
  private final SelectionBar bar;
  private final ContextPart county;
  private final ContextPart context;
  private final Anchor toContext;
  private final Absences absences;
  private final Interruption interruption;
  private final Map<String, FigureCard> cards = new LinkedHashMap<>();

  /** Where a figure that could not be had belongs among the others. */
  private final Map<String, Div> gaps = new LinkedHashMap<>();

  private String path = "";
  private Selection shown = Selection.DEFAULT;

  protected FigurePage(Tools tools) {
    this(tools, Choice.USUAL);
  }

  /**
   * A page.
   *
   * @param choices what a reader can change here that makes a difference
   */
  protected FigurePage(Tools tools, Set<Choice> choices) {
    this.tools = tools;
    this.texts = tools.texts();
    this.bar = new SelectionBar(tools.choices(), choices, texts, this::goTo);
    remarks.addClassName("kb-remarks");
    remarks.getElement().setAttribute("role", "status");
    question.addClassName("kb-lead");
    body.addClassName("kb-figures");
    this.absences = new Absences(texts, tools.releases(), this::showExamples);
    this.interruption = new Interruption(texts, () -> goTo(shown));
    body.add(interruption, absences);
    getContent().addClassName("kb-page");
    county = tools.contextPart("context.county");
    context = tools.contextPart("context.heading");
    context.setId(CONTEXT);
    toContext = new Anchor("", texts().text("context.heading"));
    toContext.setRouterIgnore(true);
    toContext.addClassName("kb-to-context");
    getContent().add(heading, question, toContext, bar, remarks, county, body, context);
  }

  /** The key of the page's heading and question in the message files. */
  protected abstract String key();

  /** Shows what the page has to say about this selection. */
  protected abstract void show(Selection selection);

  /** The selection as this page understands it; a profile adds its municipality. */
  protected Selection adapt(Selection selection) {
    return selection;
  }

  /**
   * What of a selection goes into the address when the reader changes it here. A profile has its
   * municipality in the path; a page that has one in focus keeps it in the query.
   */
  protected Selection addressed(Selection selection) {
    return selection.with(draft -> draft.municipality = null);
  }

  /** What the page must say of a selection that it understands in its own way. */
  protected List<String> remarks(Selection asked) {
    return List.of();
  }

  /** The heading of the page, also the title of the browser's tab. */
  protected String heading() {
    return texts().text(key() + ".heading");
  }

  protected String question() {
    return texts().text(key() + ".question");
  }

  protected final Texts texts() {
    return texts;
  }

  /** Where a reader chooses what a scatter has along its axes, to be put beside it. */
  protected final Component axes() {
    return bar.axes();
  }

  protected final Section body() {
    return body;
  }

  /**
   * Puts a figure into a part of the page, in place if it is there already. One that can't be had
   * is told of, and does not take the page with it.
   *
   * @param slot names the place on this page, as the same figure may stand in several
   * @return the figure; an empty one if it can't be had
   */
  protected final Figure place(Component parent, String slot, String id, Selection selection) {
    var question = tools.catalog().find(id).map(it -> it.question(texts())).orElse(id);
    return interruption
        .attempt(question, () -> tools.catalog().figure(id, selection, texts()))
        .map(figure -> place(parent, slot, figure))
        .orElseGet(
            () -> {
              leaveGap(parent, slot);
              return Figure.asking(id, Kind.TABLE, question, selection).absent("");
            });
  }

  private Figure place(Component parent, String slot, Figure figure) {
    var card = cards.get(slot);
    if (card == null) {
      card = new FigureCard(slot, parent == body ? 2 : 3, figure, tools.selectionWords(), texts());
      cards.put(slot, card);
      var gap = gaps.remove(slot);
      if (gap == null) {
        parent.getElement().appendChild(card.getElement());
      } else {
        var place = parent.getElement().indexOfChild(gap.getElement());
        parent.getElement().insertChild(place, card.getElement());
        gap.removeFromParent();
      }
    } else {
      card.show(figure);
    }
    card.setVisible(!figure.isEmpty());
    var lack = figure.lack();
    if (lack != null) {
      absences.add(figure, lack);
    }
    return figure;
  }

  /** What stood there is of another selection. */
  private void leaveGap(Component parent, String slot) {
    var card = cards.get(slot);
    if (card != null) {
      card.setVisible(false);
    } else if (!gaps.containsKey(slot)) {
      var gap = new Div();
      gap.setVisible(false);
      gaps.put(slot, gap);
      parent.getElement().appendChild(gap.getElement());
    }
  }

  /**
   * Shows a part of the page that is no figure, or hides it and says so if it can't be had.
   *
   * @param name what the reader is told is missing then
   */
  protected final void attempt(String name, Component part, Runnable shown) {
    var done =
        interruption.attempt(
            name,
            () -> {
              part.setVisible(true);
              shown.run();
              return true;
            });
    if (done.isEmpty()) {
      part.setVisible(false);
    }
  }

  /** Puts a figure on the page, in place if it is there already. */
  protected final Figure place(String id, Selection selection) {
    return place(body, id, id, selection);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    path = event.getLocation().getPath();
    var read = read(event.getLocation());
    var selection = adapt(read.selection());
    tell(Stream.concat(read.remarks().stream(), remarks(read.selection()).stream()).toList());
    heading.setText(heading());
    question.setText(question());
    shown = selection;
    absences.clear();
    interruption.clear();
    attempt(texts().text("selection.bar"), bar, () -> bar.show(selection));
    show(selection);
    absences.show(!selection.illustration());
    showContext(selection, event.getLocation());
    interruption.show();
  }

  private ReadSelection read(Location location) {
    return tools.reader().read(location.getQueryParameters().getParameters(), texts());
  }

  /** What an address asks for, for what must be known before the page is shown. */
  protected final Selection selected(Location location) {
    return adapt(read(location).selection());
  }

  private void showContext(Selection selection, Location location) {
    var name = texts().text("context.heading");
    var counties = selection.counties().stream().map(number -> "county-" + number).toList();
    attempt(name, county, () -> county.show(counties));
    attempt(name, context, () -> context.show(List.of(key())));
    toContext.setVisible(context.isVisible());
    // In full, as the browser reads what is not against the start of the site
    toContext.setHref("/" + location.getPathWithQueryParameters() + "#" + CONTEXT);
  }

  private void showExamples() {
    goTo(shown.with(draft -> draft.illustration = true));
  }

  private void tell(List<String> sentences) {
    remarks.removeAll();
    sentences.forEach(sentence -> remarks.add(new ListItem(sentence)));
    remarks.setVisible(!sentences.isEmpty());
  }

  /** Turns what the reader has changed into a new address, which comes back as {@link #show}. */
  protected final void goTo(Selection selection) {
    var address = addressed(selection);
    getUI()
        .ifPresent(
            ui -> ui.navigate(path, QueryParameters.simple(SelectionAddress.parameters(address))));
  }

  @Override
  public String getPageTitle() {
    return heading() + " – Kommuneblikk";
  }

  /** What every page of figures needs. */
  @org.springframework.stereotype.Component
  public static class Tools {

    private final FigureCatalog catalog;
    private final SelectionReader reader;
    private final SelectionBar.Choices choices;
    private final SelectionWords selectionWords;
    private final StatementRepository statements;
    private final Releases releases;
    private final ReaderLanguage language;

    Tools(
        FigureCatalog catalog,
        SelectionReader reader,
        SelectionBar.Choices choices,
        SelectionWords selectionWords,
        StatementRepository statements,
        Releases releases,
        ReaderLanguage language) {
      this.catalog = catalog;
      this.reader = reader;
      this.choices = choices;
      this.selectionWords = selectionWords;
      this.statements = statements;
      this.releases = releases;
      this.language = language;
    }

    FigureCatalog catalog() {
      return catalog;
    }

    SelectionReader reader() {
      return reader;
    }

    Releases releases() {
      return releases;
    }

    SelectionWords selectionWords() {
      return selectionWords;
    }

    SelectionBar.Choices choices() {
      return choices;
    }

    ContextPart contextPart(String heading) {
      return new ContextPart(statements, texts().text(heading), texts());
    }

    Texts texts() {
      return language.ofPage();
    }
  }
}
