package no.kommuneblikk.export;

import java.util.Map;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a program that reads open data is told when something fails: a sentence, never a trace. */
@RestControllerAdvice(basePackageClasses = OpenDataErrors.class)
class OpenDataErrors {

  private static final Logger log = LoggerFactory.getLogger(OpenDataErrors.class);

  private final Texts texts;

  OpenDataErrors(TextCatalog texts) {
    this.texts = texts.texts(TextCatalog.BOKMAL);
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> databaseIsSilent(DataAccessException failure) {
    log.error("Databasen svarte ikke på en forespørsel om åpne data.", failure);
    return answer(HttpStatus.SERVICE_UNAVAILABLE, "export.database");
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> anythingElse(RuntimeException failure) {
    log.error("En forespørsel om åpne data feilet.", failure);
    return answer(HttpStatus.INTERNAL_SERVER_ERROR, "export.failure");
  }

  private ResponseEntity<Map<String, String>> answer(HttpStatus status, String key) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("error", texts.text(key)));
  }
}
