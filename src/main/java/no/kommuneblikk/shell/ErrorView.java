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
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Something failed behind the page. The reader is told what and what to do; the log has the rest.
 */
@ParentLayout(MainLayout.class)
class ErrorView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

  private static final Logger log = LoggerFactory.getLogger(ErrorView.class);

  private final Texts texts;
  private final H1 heading = new H1();
  private final Paragraph explanation = new Paragraph();
  private final Anchor again = new Anchor();

  ErrorView(TextCatalog catalog) {
    texts = catalog.texts(TextCatalog.BOKMAL);
    addClassName("kb-page");
    again.setText(texts.text("shell.error.again"));
    again.setRouterIgnore(true);
    add(heading, explanation, again);
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    var failure = parameter.getCaughtException();
    log.error("Siden {} kunne ikke vises.", event.getLocation().getPath(), failure);
    var silent = isDatabaseSilent(failure);
    var key = silent ? "shell.error.database" : "shell.error.other";
    heading.setText(texts.text(key + ".heading"));
    explanation.setText(texts.text(key + ".text"));
    again.setHref("/" + event.getLocation().getPathWithQueryParameters());
    return silent
        ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
        : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  /** True if the failure, or one that it was caused by, came from the database. */
  static boolean isDatabaseSilent(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DataAccessException
          || cause instanceof CannotCreateTransactionException) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String getPageTitle() {
    return heading.getText() + " – Kommuneblikk";
  }
}
