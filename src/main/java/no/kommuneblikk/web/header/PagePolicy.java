package no.kommuneblikk.web.header;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Gives the scripts of each page a number of their own, and the page the policy of pages. */
@Component
class PagePolicy implements VaadinServiceInitListener {

  private static final int NONCE_BYTES = 16;

  private final EdgeSettings settings;
  private final SecureRandom random = new SecureRandom();

  PagePolicy(EdgeSettings settings) {
    this.settings = settings;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    // Live reload adds scripts that no number is put on
    var isFinished = event.getSource().getDeploymentConfiguration().isProductionMode();
    event.addIndexHtmlRequestListener(
        page -> allow(page, isFinished ? numbered(page) : "'unsafe-inline'"));
  }

  private String numbered(IndexHtmlResponse page) {
    var bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    var nonce = Base64.getEncoder().encodeToString(bytes);
    page.getDocument().select("script").attr("nonce", nonce);
    return "'nonce-" + nonce + "'";
  }

  private void allow(IndexHtmlResponse page, String scripts) {
    var frames = SecurityHeaders.frames(page.getVaadinRequest().getPathInfo(), settings);
    var response = page.getVaadinResponse();
    response.setHeader("Content-Security-Policy", ContentPolicy.ofPage(scripts, frames));
    if (!frames.isEmpty()) {
      // The framework's own, which knows no other origin
      response.setHeader("X-Frame-Options", null);
    }
  }
}
