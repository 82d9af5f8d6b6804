package no.kommuneblikk.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.kommuneblikk.web.error.DatabaseTrouble;
import no.kommuneblikk.web.error.FaultLog;
import no.kommuneblikk.web.error.RequestId;
import no.kommuneblikk.web.language.ReaderLanguage;
import no.kommuneblikk.web.limit.TooManyRequests;
import no.kommuneblikk.web.limit.Workbench;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * What a program that reads open data is told when something fails, or when it asks for more than
 * it may: problem details (RFC 9457) in the reader's language, never a trace.
 */
@RestControllerAdvice(basePackageClasses = OpenDataErrors.class)
class OpenDataErrors {

  private static final Logger log = LoggerFactory.getLogger(OpenDataErrors.class);

  private static final String FAILED = "En forespørsel om åpne data kunne ikke besvares.";

  /** Said of the file that could not be made, not of what is answered instead. */
  private static final List<String> OF_THE_FILE =
      List.of(HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.ETAG, HttpHeaders.LINK);

  /** Until it is worth trying again where something is full or silent. */
  private static final long SECONDS_TO_WAIT = 10;

  private final ReaderLanguage language;

  OpenDataErrors(ReaderLanguage language) {
    this.language = language;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> cannotBeAnswered(
      Problem problem, HttpServletRequest request, HttpServletResponse response) {
    return answer(problem.status(), problem.key(), request, response, problem.arguments());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooOften(
      TooManyRequests refusal, HttpServletRequest request, HttpServletResponse response) {
    return later(
        HttpStatus.TOO_MANY_REQUESTS, "export.tooMany", request, response, refusal.seconds());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooMuchAtOnce(
      Workbench.Busy busy, HttpServletRequest request, HttpServletResponse response) {
    return later(HttpStatus.SERVICE_UNAVAILABLE, "export.busy", request, response, SECONDS_TO_WAIT);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> noRoom(
      NoRoom full, HttpServletRequest request, HttpServletResponse response) {
    return later(
        HttpStatus.SERVICE_UNAVAILABLE, "export.noRoom", request, response, SECONDS_TO_WAIT);
  }

  /**
   * Null if the reader has gone, as nobody is left to answer. An answer that has been begun is
   * broken off by the failure itself: anything after it would make it look whole.
   */
  @ExceptionHandler
  @Nullable ResponseEntity<ProblemDetail> anythingElse(
      RuntimeException failure, HttpServletRequest request, HttpServletResponse response) {
    if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
      log.info("Forbindelsen ble brutt før fila var sendt.");
      return null;
    }
    if (response.isCommitted()) {
      throw failure;
    }
    var trouble = DatabaseTrouble.in(failure).orElse(null);
    if (trouble == null) {
      FaultLog.tell(log, FAILED, failure);
      return answer(HttpStatus.INTERNAL_SERVER_ERROR, "export.failure", request, response);
    }
    log.error("{} {}", FAILED, trouble.line(failure));
    var key =
        switch (trouble) {
          case SILENT -> "export.database";
          case FULL -> "export.full";
          case DAMAGED -> "export.damaged";
        };
    return later(HttpStatus.SERVICE_UNAVAILABLE, key, request, response, SECONDS_TO_WAIT);
  }

  private ResponseEntity<ProblemDetail> later(
      HttpStatus status,
      String key,
      HttpServletRequest request,
      HttpServletResponse response,
      long seconds) {
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    return answer(status, key, request, response, seconds);
  }

  private ResponseEntity<ProblemDetail> answer(
      HttpStatus status,
      String key,
      HttpServletRequest request,
      HttpServletResponse response,
      Object... arguments) {
    var texts = language.of(request);
    var problem = ProblemDetail.forStatusAndDetail(status, texts.text(key, arguments));
    problem.setTitle(texts.text(key + ".title"));
    problem.setProperty("requestId", RequestId.current());
    OF_THE_FILE.forEach(header -> response.setHeader(header, null));
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .cacheControl(CacheControl.noStore())
        .body(problem);
  }
}
