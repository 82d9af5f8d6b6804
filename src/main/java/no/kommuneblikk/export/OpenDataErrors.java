package no.kommuneblikk.export;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What a program that reads open data is told when something fails: problem details (RFC 9457) in
 * the reader's language, never a trace.
 */
@RestControllerAdvice(basePackageClasses = OpenDataErrors.class)
class OpenDataErrors {

  private static final Logger log = LoggerFactory.getLogger(OpenDataErrors.class);

  /** Said of the file that could not be made, not of what is answered instead. */
  private static final List<String> OF_THE_FILE =
      List.of(HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.ETAG, HttpHeaders.LINK);

  private static final String SECONDS_TO_WAIT = "10";

  private final Texts texts;

  OpenDataErrors(TextCatalog texts) {
    this.texts = texts.texts(TextCatalog.BOKMAL);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> cannotBeAnswered(Problem problem, HttpServletResponse response) {
    return answer(problem.status(), problem.key(), response, problem.arguments());
  }

  @ExceptionHandler({DataAccessException.class, TransactionException.class})
  ResponseEntity<ProblemDetail> databaseIsSilent(
      RuntimeException failure, HttpServletResponse response) {
    log.error("Databasen svarte ikke på en forespørsel om åpne data.", failure);
    response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
    return answer(HttpStatus.SERVICE_UNAVAILABLE, "export.database", response);
  }

  /**
   * An answer that has been begun is broken off by the failure itself: anything after it would make
   * it look whole.
   */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> anythingElse(
      RuntimeException failure, HttpServletResponse response) {
    if (response.isCommitted()) {
      throw failure;
    }
    log.error("En forespørsel om åpne data feilet.", failure);
    return answer(HttpStatus.INTERNAL_SERVER_ERROR, "export.failure", response);
  }

  private ResponseEntity<ProblemDetail> answer(
      HttpStatus status, String key, HttpServletResponse response, Object... arguments) {
    var problem = ProblemDetail.forStatusAndDetail(status, texts.text(key, arguments));
    problem.setTitle(texts.text(key + ".title"));
    OF_THE_FILE.forEach(header -> response.setHeader(header, null));
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .cacheControl(CacheControl.noStore())
        .body(problem);
  }
}
