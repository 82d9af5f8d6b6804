package no.kommuneblikk.web;

import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.web.error.ErrorPages;
import no.kommuneblikk.web.error.RequestIdValve;
import no.kommuneblikk.web.header.EdgeSettings;
import no.kommuneblikk.web.header.SecurityHeaders;
import no.kommuneblikk.web.language.LanguageValve;
import no.kommuneblikk.web.language.ReaderLanguage;
import no.kommuneblikk.web.limit.BodyValve;
import no.kommuneblikk.web.limit.BoundedProtocol;
import no.kommuneblikk.web.limit.Bounds;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the web server does with every request, before any filter and in this order. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EdgeSettings.class, Bounds.class})
class ServerEdge implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final EdgeSettings settings;
  private final Bounds bounds;
  private final TextCatalog texts;

  /** All connections come from the proxy then, and it is the proxy's to count them. */
  private final boolean isBehindProxy;

  ServerEdge(
      EdgeSettings settings,
      Bounds bounds,
      TextCatalog texts,
      @Value("${server.forward-headers-strategy:none}") String forwarded) {
    this.settings = settings;
    this.bounds = bounds;
    this.texts = texts;
    this.isBehindProxy = !forwarded.equalsIgnoreCase("none");
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    if (factory.getProtocol().equals(TomcatWebServerFactory.DEFAULT_PROTOCOL)) {
      factory.setProtocol(BoundedProtocol.class.getName());
    }
    factory.addConnectorCustomizers(this::bound);
    factory.addEngineValves(
        new SecurityHeaders(settings), new RequestIdValve(), new LanguageValve(texts, settings));
    // After the valve that finds the visitor behind a proxy, which belongs to the engine
    factory.addContextValves(new BodyValve(bounds, new ReaderLanguage(texts)));
    factory.addContextCustomizers(ServerEdge::tellErrors);
  }

  private void bound(Connector connector) {
    if (connector.getProtocolHandler() instanceof BoundedProtocol protocol) {
      protocol.accept(isBehindProxy ? 0 : bounds.connectionsPerAddress());
      protocol.endHeadsAfter(bounds.headTime());
    }
  }

  private static void tellErrors(Context context) {
    if (context.getParent() instanceof StandardHost host) {
      host.setErrorReportValveClass(ErrorPages.class.getName());
    }
  }

  /** The cookie of the session is for TLS only where readers come over it. */
  @Bean
  static ServletContextInitializer sessionCookie(EdgeSettings settings) {
    return context -> {
      if (settings.isEncrypted()) {
        context.getSessionCookieConfig().setSecure(true);
      }
    };
  }
}
