package no.kommuneblikk.export;

import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.TooManyRequests;
import no.kommuneblikk.web.Workbench;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a program is told that asks for more than it may, or more than there is room for. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = OpenDataLimits.class)
class OpenDataLimits {

  /** Until it is worth trying again where something is full. */
  private static final long SECONDS = 10;

  private final Texts texts;

  OpenDataLimits(TextCatalog texts) {
    this.texts = texts.texts(TextCatalog.BOKMAL);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooOften(TooManyRequests refusal) {
    return answer(HttpStatus.TOO_MANY_REQUESTS, "export.tooMany", refusal.seconds());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooMuchAtOnce(Workbench.Busy busy) {
    return answer(HttpStatus.SERVICE_UNAVAILABLE, "export.busy", SECONDS);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> noRoom(NoRoom full) {
    return answer(HttpStatus.SERVICE_UNAVAILABLE, "export.noRoom", SECONDS);
  }

  private ResponseEntity<ProblemDetail> answer(HttpStatus status, String key, long seconds) {
    var problem = ProblemDetail.forStatusAndDetail(status, texts.text(key, seconds));
    problem.setTitle(texts.text(key + ".title"));
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
        .body(problem);
  }
}
