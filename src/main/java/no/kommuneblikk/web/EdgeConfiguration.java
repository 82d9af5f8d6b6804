package no.kommuneblikk.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EdgeSettings.class)
class EdgeConfiguration {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> securityHeaders(EdgeSettings settings) {
    return factory -> factory.addEngineValves(new SecurityHeaders(settings));
  }

  /** The cookie of the session is for TLS only where readers come over it. */
  @Bean
  ServletContextInitializer sessionCookie(EdgeSettings settings) {
    return context -> {
      if (settings.isEncrypted()) {
        context.getSessionCookieConfig().setSecure(true);
      }
    };
  }
}
