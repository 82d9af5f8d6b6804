package no.kommuneblikk.web;

import no.kommuneblikk.text.TextCatalog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says so where the product has no port on which it tells how it is doing. */
@Component
class ManagementMessage {

  private static final Logger log = LoggerFactory.getLogger(ManagementMessage.class);

  private final TextCatalog texts;

  ManagementMessage(TextCatalog texts) {
    this.texts = texts;
  }

  @EventListener
  void tell(ApplicationReadyEvent event) {
    if (ManagementPort.isLacking(event.getApplicationContext().getEnvironment())) {
      log.warn(
          texts
              .texts(TextCatalog.BOKMAL)
              .text("web.management.none", String.valueOf(ManagementPort.USUAL)));
    }
  }
}
