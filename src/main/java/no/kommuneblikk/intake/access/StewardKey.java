package no.kommuneblikk.intake.access;

import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.header.EdgeSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The key of the stewards: the one that was configured, or a new one that the terminal tells once,
 * when the product answers. After that only its hash is known.
 */
@Component
class StewardKey {

  private static final Logger log = LoggerFactory.getLogger(StewardKey.class);

  private final Texts texts;
  private final Digest digest;
  private final String place;
  private final boolean isLoopbackTrusted;
  private @Nullable String untold;

  StewardKey(AccessSettings settings, EdgeSettings edge, TextCatalog catalog) {
    texts = catalog.texts(TextCatalog.BOKMAL);
    var address = edge.publicAddress();
    place = (address == null ? "" : address) + "/data/innlesing";
    isLoopbackTrusted = settings.trustLoopback();
    var configured = settings.key();
    untold = configured == null ? Secrets.random() : null;
    digest = Digest.of(configured == null ? String.valueOf(untold) : configured);
  }

  Digest digest() {
    return digest;
  }

  @EventListener
  void tell(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext) {
      tell();
    }
  }

  void tell() {
    if (isLoopbackTrusted) {
      log.warn(texts.text("intake.access.loopback"));
    }
    log.info(
        untold == null
            ? texts.text("intake.access.configured", place)
            : texts.text("intake.access.key", place, untold));
    untold = null;
  }
}
