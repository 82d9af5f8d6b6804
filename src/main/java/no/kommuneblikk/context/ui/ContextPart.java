package no.kommuneblikk.context.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.kommuneblikk.context.NamedValue;
import no.kommuneblikk.context.Statement;
import no.kommuneblikk.context.StatementRepository;
import no.kommuneblikk.text.Texts;

/** What published texts say of what a page is about, each statement with its source. */
public class ContextPart extends Section {

  private final StatementRepository repository;
  private final Texts texts;
  private final UnorderedList list = new UnorderedList();

  /**
   * A part that shows nothing yet.
   *
   * @param heading what it is called on the page
   */
  public ContextPart(StatementRepository repository, String heading, Texts texts) {
    this.repository = repository;
    this.texts = texts;
    addClassName("kb-context");
    setVisible(false);
    add(new H2(heading), list);
  }

  /** Shows the statements of these places; nothing where there are none. */
  public final void show(List<String> places) {
    var statements = places.isEmpty() ? List.<Statement>of() : repository.statements(places);
    setVisible(!statements.isEmpty());
    list.removeAll();
    if (!statements.isEmpty()) {
      var values = repository.values();
      statements.forEach(statement -> list.add(item(statement, values)));
    }
  }

  private ListItem item(Statement statement, List<NamedValue> values) {
    var name = texts.text("context.source.name", statement.publisher(), statement.title());
    var source = new Paragraph(new Span(texts.text("context.source") + " "));
    source.addClassName("kb-sources");
    source.add(
        statement.url().startsWith("http")
            ? new Anchor(statement.url(), name, AnchorTarget.BLANK)
            : new Span(name));
    return new ListItem(new Paragraph(statement.sentences(values, texts)), source);
  }
}
