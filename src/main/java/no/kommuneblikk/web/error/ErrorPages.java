package no.kommuneblikk.web.error;

import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.header.SecurityHeaders;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What is answered when a request is refused, by the web server before the application sees it or
 * by the application itself: a page in the reader's language instead of the server's own, and to
 * programs the same as problem details. Made by the web server itself, by its class name.
 */
public final class ErrorPages extends ErrorReportValve {

  /** What programs ask for, also where they do not say what they read. */
  private static final Pattern FOR_PROGRAMS =
      Pattern.compile("/(figur|actuator)(/.*)?|/data/[^/]*\\.(csv|json)|/kart/omriss/.*");

  private final Texts texts = new TextCatalog().texts(TextCatalog.BOKMAL);
  private final PlainAnswer answers = new PlainAnswer(texts);

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    var status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    var key = key(status);
    var heading = texts.text(key + ".heading");
    var text = texts.text(key + ".text");
    var forPrograms = isForPrograms(request);
    try {
      SecurityHeaders.restore(request, response);
      response.setContentType(forPrograms ? PlainAnswer.PROBLEM : PlainAnswer.PAGE);
      response.setCharacterEncoding("utf-8");
      var writer = response.getReporter();
      if (writer != null) {
        writer.write(
            forPrograms ? answers.problem(status, heading, text) : answers.page(heading, text));
        response.finishResponse();
      }
    } catch (IOException | IllegalStateException e) {
      container.getLogger().debug("The reader has gone", e);
    }
  }

  private static String key(int status) {
    return switch (status) {
      case 404, 410 -> "web.missing";
      case 405, 501 -> "web.method";
      case 413 -> "web.tooBig";
      case 429, 503 -> "web.busy";
      default -> status < 500 ? "web.refused" : "web.failed";
    };
  }

  private static boolean isForPrograms(Request request) {
    var accept = Objects.requireNonNullElse(request.getHeader("Accept"), "");
    var path = Objects.requireNonNullElse(request.getRequestURI(), "");
    return !accept.contains("html")
        && (accept.contains("json") || FOR_PROGRAMS.matcher(path).matches());
  }
}
