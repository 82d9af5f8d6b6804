package no.kommuneblikk.shell;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.regex.Pattern;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.RequestId;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * What is answered when a request is refused, by the web server before the application sees it or
 * by the application itself: a page in the reader's language instead of the server's own, and to
 * programs the same as problem details (RFC 9457). Nothing of the request is repeated.
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

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What programs ask for, also where they do not say what they read. */
    private static final Pattern FOR_PROGRAMS =
        Pattern.compile("/(figur|actuator)(/.*)?|/data/[^/]*\\.(csv|json)|/kart/omriss/.*");

    private final Texts texts = new TextCatalog().texts(TextCatalog.BOKMAL);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
      var status = response.getStatus();
      if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
        return;
      }
      var key = key(status);
      var forPrograms = isForPrograms(request);
      try {
        SecurityHeaders.restore(request, response);
        response.setContentType(forPrograms ? "application/problem+json" : "text/html");
        response.setCharacterEncoding("utf-8");
        var writer = response.getReporter();
        if (writer != null) {
          writer.write(forPrograms ? problem(status, key) : page(key));
          response.finishResponse();
        }
      } catch (IOException | IllegalStateException e) {
        container.getLogger().debug("The reader has gone", e);
      }
    }

    private static String key(int status) {
      return switch (status) {
        case 404, 410 -> "shell.missing";
        case 405, 501 -> "shell.method";
        case 413 -> "shell.tooBig";
        case 429, 503 -> "shell.busy";
        default -> status < 500 ? "shell.refused" : "shell.error.other";
      };
    }

    private static boolean isForPrograms(Request request) {
      var accept = Objects.requireNonNullElse(request.getHeader("Accept"), "");
      var path = Objects.requireNonNullElse(request.getRequestURI(), "");
      return !accept.contains("html")
          && (accept.contains("json") || FOR_PROGRAMS.matcher(path).matches());
    }

    private String problem(int status, String key) {
      var told = new LinkedHashMap<String, Object>();
      told.put("title", texts.text(key + ".heading"));
      told.put("status", status);
      told.put("detail", texts.text(key + ".text"));
      told.put("requestId", RequestId.current());
      return JSON.writeValueAsString(told);
    }

    private String page(String key) {
      return """
      <!doctype html><html lang="nb"><head><meta charset="utf-8"><title>%1$s – Kommuneblikk</title>\
      <meta name="viewport" content="width=device-width"></head>\
      <body style="font-family:sans-serif;margin:3rem;max-width:40rem">\
      <h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p><p><small>%4$s</small></p></body></html>"""
          .formatted(
              HtmlUtils.htmlEscape(texts.text(key + ".heading")),
              HtmlUtils.htmlEscape(texts.text(key + ".text")),
              HtmlUtils.htmlEscape(texts.text("shell.name")),
              HtmlUtils.htmlEscape(ErrorView.reference(texts)));
    }
  }
}
