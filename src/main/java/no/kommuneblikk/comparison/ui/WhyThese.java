package no.kommuneblikk.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import no.kommuneblikk.comparison.PeerGroups;
import no.kommuneblikk.comparison.Peers;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.selection.ComparisonGroup;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * «Hvorfor disse?»: the comparison group with its reasons, its members side by side, and for
 * neighbours what is to count. Closed until somebody wants to know; only then are the members sent.
 */
public class WhyThese extends Section {

  private final PeerGroups groups;
  private final Texts texts;
  private final NativeDetails details = new NativeDetails();
  private final Span group = new Span();
  private final Div sentences = new Div();
  private final LikenessFields fields;
  private final Paragraph hint = new Paragraph();
  private final Div members = new Div();
  private Selection selection = Selection.DEFAULT;
  private @Nullable Municipality focus;

  /**
   * A closed disclosure.
   *
   * @param listener is told the whole new selection when a reader changes what alike means
   */
  public WhyThese(PeerGroups groups, Texts texts, Consumer<Selection> listener) {
    this.groups = groups;
    this.texts = texts;
    this.fields =
        new LikenessFields(
            texts,
            likeness ->
                listener.accept(
                    selection.with(
                        draft -> draft.comparing = draft.comparing.withLikeness(likeness))));
    addClassName("kb-why");
    setAriaLabel(texts.text("comparison.ui.why"));
    var question = new Span(texts.text("comparison.ui.why"));
    question.addClassName("kb-why-question");
    details.setSummary(question, group);
    hint.setText(texts.text("comparison.ui.hint"));
    details.setContent(new Div(sentences, fields, hint, members));
    details.addToggleListener(event -> fill(event.isOpened()));
    add(details);
  }

  /** Shows the comparison group of a municipality of the selection's structure. */
  public void show(Selection wanted, Municipality municipality) {
    selection = wanted;
    focus = municipality;
    var peers = groups.of(wanted, municipality, texts);
    group.setText(
        texts.text("comparison.ui.group", peers.name(), others(peers), municipality.displayName()));
    fill(details.isOpen());
  }

  private static int others(Peers peers) {
    return peers.members().size() - 1;
  }

  private void fill(boolean open) {
    var here = focus;
    if (!open || here == null) {
      return;
    }
    var why = groups.why(selection, here, texts);
    var alike = why.peers().group() == ComparisonGroup.ALIKE;
    fields.setVisible(alike);
    hint.setVisible(!alike);
    fields.show(selection.comparing().likeness());
    sentences.removeAll();
    why.sentences().forEach(sentence -> sentences.add(new Paragraph(sentence)));
    members.removeAll();
    members.add(new MembersTable(why, selection, texts));
  }
}
