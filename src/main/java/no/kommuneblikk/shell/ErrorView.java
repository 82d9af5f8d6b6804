package no.kommuneblikk.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.error.DatabaseTrouble;
import no.kommuneblikk.web.error.FaultLog;
import no.kommuneblikk.web.error.RequestId;
import no.kommuneblikk.web.language.ReaderLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something failed behind the page. The reader is told what and what to do; the log has the rest.
 */
@ParentLayout(MainLayout.class)
class ErrorView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

  private static final Logger log = LoggerFactory.getLogger(ErrorView.class);

  private static final String OTHER = "shell.error.other";

  private final Texts texts;
  private final H1 heading = new H1();
  private final Paragraph explanation = new Paragraph();
  private final Anchor again = new Anchor();
  private final Paragraph id = new Paragraph();

  ErrorView(ReaderLanguage language) {
    texts = language.ofPage();
    addClassName("kb-page");
    again.setText(texts.text("shell.error.again"));
    again.setRouterIgnore(true);
    add(heading, explanation, again, id);
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    var failure = parameter.getCaughtException();
    var key = told(failure, log, "En side kunne ikke vises.", FaultLog::tell);
    heading.setText(texts.text(key + ".heading"));
    explanation.setText(texts.text(key + ".text"));
    again.setHref("/" + event.getLocation().getPathWithQueryParameters());
    id.setText(RequestId.reference(texts));
    return key.equals(OTHER)
        ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR
        : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
  }

  /** Tells the log of a failure that is the product's own. */
  @FunctionalInterface
  interface Teller {
    void tell(Logger log, String sentence, Throwable failure);
  }

  /**
   * Tells the log of a failure.
   *
   * @param ours tells of one that the database has no part in
   * @return the key of what the reader is told
   */
  static String told(Throwable failure, Logger log, String sentence, Teller ours) {
    var trouble = DatabaseTrouble.in(failure).orElse(null);
    if (trouble == null) {
      ours.tell(log, sentence, failure);
      return OTHER;
    }
    log.error("{} {}", sentence, trouble.line(failure));
    return switch (trouble) {
      case SILENT -> "shell.error.database";
      case FULL -> "shell.error.full";
      case DAMAGED -> "shell.error.damaged";
    };
  }

  @Override
  public String getPageTitle() {
    return heading.getText() + " – Kommuneblikk";
  }
}
