package no.kommuneblikk.web;

import no.kommuneblikk.text.TextCatalog;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Sets the web server's bounds on connections and on what is sent to it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Bounds.class)
class ServerBounds implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  /** Between two pieces of a body. */
  private static final int UPLOAD_PAUSE_MILLIS = 10_000;

  private static final String BEHIND_PROXY = "server.forward-headers-strategy";

  private final Bounds bounds;
  private final Environment environment;
  private final TextCatalog texts;

  ServerBounds(Bounds bounds, Environment environment, TextCatalog texts) {
    this.bounds = bounds;
    this.environment = environment;
    this.texts = texts;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    if (factory.getProtocol().equals(TomcatWebServerFactory.DEFAULT_PROTOCOL)) {
      factory.setProtocol(BoundedProtocol.class.getName());
    }
    factory.addConnectorCustomizers(
        connector -> {
          if (connector.getProtocolHandler() instanceof BoundedProtocol protocol) {
            protocol.accept(isBehindProxy() ? 0 : bounds.connectionsPerAddress());
            protocol.endHeadsAfter(bounds.headTime());
            protocol.setDisableUploadTimeout(false);
            protocol.setConnectionUploadTimeout(UPLOAD_PAUSE_MILLIS);
          }
        });
    // After the valve that finds the visitor behind a proxy, which belongs to the engine
    factory.addContextValves(new BodyValve(bounds, texts.texts(TextCatalog.BOKMAL)));
  }

  /** All connections come from the proxy then, and it is the proxy's to count them. */
  private boolean isBehindProxy() {
    return !environment.getProperty(BEHIND_PROXY, "none").equalsIgnoreCase("none");
  }
}
