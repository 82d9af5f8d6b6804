package no.kommuneblikk.export;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity.BodyBuilder;

/** Answers that a browser saves as a file. */
final class Attachment {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private Attachment() {}

  /** Makes the answer a CSV file of this name. */
  static BodyBuilder csv(BodyBuilder answer, String name) {
    return answer
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString());
  }

  /** Shown in the browser, and saved under this name. */
  static BodyBuilder inline(BodyBuilder answer, String name) {
    return answer.header(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.inline().filename(name).build().toString());
  }
}
