package no.kommuneblikk.shell;

import java.io.IOException;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.SecurityHeaders;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * What is answered when the web server refuses a request before the application sees it, such as an
 * address longer than any can be: a page in the reader's language instead of the server's own.
 */
@Component
class WebServerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(
        context -> {
          if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(PlainPage.class.getName());
          }
        });
  }

  /** Made by the web server itself, by its class name. */
  public static final class PlainPage extends ErrorReportValve {

    private final Texts texts = new TextCatalog().texts(TextCatalog.BOKMAL);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
      var status = response.getStatus();
      if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
        return;
      }
      var key = status < 500 ? "shell.refused" : "shell.error.other";
      try {
        SecurityHeaders.restore(request, response);
        response.setContentType("text/html");
        response.setCharacterEncoding("utf-8");
        var writer = response.getReporter();
        if (writer != null) {
          writer.write(page(key));
          response.finishResponse();
        }
      } catch (IOException | IllegalStateException e) {
        container.getLogger().debug("The reader has gone", e);
      }
    }

    private String page(String key) {
      return """
      <!doctype html><html lang="nb"><head><meta charset="utf-8"><title>%1$s – Kommuneblikk</title>\
      <meta name="viewport" content="width=device-width"></head>\
      <body style="font-family:sans-serif;margin:3rem;max-width:40rem">\
      <h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p></body></html>"""
          .formatted(
              HtmlUtils.htmlEscape(texts.text(key + ".heading")),
              HtmlUtils.htmlEscape(texts.text(key + ".text")),
              HtmlUtils.htmlEscape(texts.text("shell.name")));
    }
  }
}
