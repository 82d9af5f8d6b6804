package no.kommuneblikk.web.error;

import java.io.IOException;
import java.util.Objects;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.web.header.SecurityHeaders;
import no.kommuneblikk.web.language.ProgramAddress;
import no.kommuneblikk.web.language.ReaderLanguage;
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

  /** For those of whom not even the language was found out. */
  private final ReaderLanguage language = new ReaderLanguage(new TextCatalog());

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    var texts = language.of(request);
    var answers = new PlainAnswer(texts);
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
    return !accept.contains("html")
        && (accept.contains("json") || ProgramAddress.is(request.getRequestURI()));
  }
}
