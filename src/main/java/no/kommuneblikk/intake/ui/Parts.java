package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.streams.DownloadHandler;

/** Small parts that the pages of a steward are put together from. */
final class Parts {

  private static final int SHOWN_FOR = 8_000;
  private static final int READ_FOR = 30_000;

  private Parts() {}

  /** A part of the page with a frame. */
  static Section card(Component... parts) {
    var card = new Section(parts);
    card.addClassName("kb-card");
    return card;
  }

  static Section card(String heading, Component... parts) {
    var card = card();
    card.add(new H2(heading));
    card.add(parts);
    return card;
  }

  static H3 heading(String text) {
    return new H3(text);
  }

  static Paragraph prose(String text) {
    var paragraph = new Paragraph(text);
    paragraph.addClassName("kb-prose");
    return paragraph;
  }

  static Paragraph hint(String text) {
    var paragraph = new Paragraph(text);
    paragraph.addClassName("kb-hint");
    return paragraph;
  }

  /** Fields or buttons beside each other, below where there is no room. */
  static Div row(Component... parts) {
    var row = new Div(parts);
    row.addClassName("kb-row");
    return row;
  }

  /** The ways on from a part of the page. */
  static Div actions(Component... buttons) {
    var row = row(buttons);
    row.addClassName("kb-actions");
    return row;
  }

  static Button primary(String text, Runnable deed) {
    var button = new Button(text, _ -> deed.run());
    button.addThemeVariants(ButtonVariant.PRIMARY);

    return button;
  }

  static Button quiet(String text, Runnable deed) {
    return new Button(text, _ -> deed.run());
  }

  static Button danger(String text, Runnable deed) {
    var button = new Button(text, _ -> deed.run());
    button.addThemeVariants(ButtonVariant.ERROR);
    return button;
  }

  static Anchor download(DownloadHandler handler, String text) {
    var anchor = new Anchor(handler, AttachmentType.DOWNLOAD, text);
    anchor.addClassName("kb-download");
    return anchor;
  }

  static Anchor link(String address, String text) {
    var anchor = new Anchor(address, text);
    anchor.setRouterIgnore(true);
    return anchor;
  }

  /** A word in a pill, such as a state; the style sheet gives each kind its sign. */
  static Span pill(String kind, String word) {
    var pill = new Span(word);
    pill.addClassName("kb-pill");
    pill.getElement().setAttribute("data-kind", kind);
    return pill;
  }

  static void problem(String sentence) {
    Notification.show(sentence, SHOWN_FOR, Notification.Position.MIDDLE)
        .addThemeVariants(NotificationVariant.LUMO_ERROR);
  }

  static void done(String sentence) {
    Notification.show(sentence, SHOWN_FOR, Notification.Position.BOTTOM_START);
  }

  /** Something to read at leisure, though the page has changed. */
  static void read(String sentence) {
    Notification.show(sentence, READ_FOR, Notification.Position.BOTTOM_START);
  }

  /** A sentence on the page that is read out as soon as it stands there. */
  static Paragraph alert() {
    var paragraph = new Paragraph();
    paragraph.addClassName("kb-alert");
    paragraph.getElement().setAttribute("role", "alert");
    paragraph.setVisible(false);
    return paragraph;
  }

  static void tell(Paragraph alert, String sentence) {
    alert.setText(sentence);
    alert.setVisible(!sentence.isEmpty());
  }
}
