package no.kommuneblikk.shell;

import no.kommuneblikk.text.TextCatalog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal where the product is, once it answers there. */
@Component
class ReadyMessage {

  private static final Logger log = LoggerFactory.getLogger(ReadyMessage.class);

  private final TextCatalog texts;

  ReadyMessage(TextCatalog texts) {
    this.texts = texts;
  }

  @EventListener
  void tell(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext context) {
      var server = context.getWebServer();
      if (server != null) {
        log.info(
            texts.texts(TextCatalog.BOKMAL).text("shell.ready", String.valueOf(server.getPort())));
      }
    }
  }
}
