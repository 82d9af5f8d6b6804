package no.kommuneblikk.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.ServletRequest;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.error.FaultLog;
import no.kommuneblikk.web.error.RequestId;
import no.kommuneblikk.web.language.ReaderLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What a reader is told when a change on an open page fails, when the session has ended, or when
 * the connection is gone: a sentence in their language, never the framework's own.
 */
@Component
class SessionErrors implements VaadinServiceInitListener {

  private static final Logger log = LoggerFactory.getLogger(SessionErrors.class);
  private static final int SHOWN_FOR = 10_000;

  private final ReaderLanguage language;

  SessionErrors(ReaderLanguage language) {
    this.language = language;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addSessionInitListener(session -> session.getSession().setErrorHandler(this::tell));
    event
        .getSource()
        .setSystemMessagesProvider(
            told ->
                messages(
                    told.getRequest() instanceof ServletRequest sent
                        ? language.of(sent)
                        : language.ofPage()));
  }

  private void tell(ErrorEvent event) {
    var failure = event.getThrowable();
    var key = ErrorView.told(failure, log, "En endring på siden feilet.", FaultLog::tellOfMessage);
    var texts = language.ofPage();
    var words = texts.text(key + ".text") + " " + RequestId.reference(texts);
    var ui = UI.getCurrent();
    if (ui != null) {
      ui.access(
          () ->
              Notification.show(words, SHOWN_FOR, Notification.Position.MIDDLE)
                  .addThemeVariants(NotificationVariant.LUMO_ERROR));
    }
  }

  private static CustomizedSystemMessages messages(Texts texts) {
    var messages = new CustomizedSystemMessages();
    messages.setSessionExpiredCaption(texts.text("shell.session.expired.heading"));
    messages.setSessionExpiredMessage(texts.text("shell.session.expired.text"));
    messages.setSessionExpiredNotificationEnabled(true);
    messages.setInternalErrorCaption(texts.text("shell.error.other.heading"));
    messages.setInternalErrorMessage(
        texts.text("shell.error.other.text") + " " + RequestId.reference(texts));
    messages.setSyncErrorCaption(texts.text("shell.sync.heading"));
    messages.setSyncErrorMessage(texts.text("shell.sync.text"));
    messages.setCookiesDisabledCaption(texts.text("shell.cookies.heading"));
    messages.setCookiesDisabledMessage(texts.text("shell.cookies.text"));
    return messages;
  }
}
