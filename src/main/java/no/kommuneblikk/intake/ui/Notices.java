package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** What a steward is told beside the page. */
final class Notices {

  private static final int SHOWN_FOR = 8_000;
  private static final int READ_FOR = 30_000;

  private Notices() {}

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
