package no.kommuneblikk.export;

import java.nio.charset.StandardCharsets;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The figures themselves as open data: a release, or everything that is in force. */
@RestController
class ReleaseController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final ReleaseCsv files;
  private final Texts texts;

  ReleaseController(ReleaseCsv files, TextCatalog catalog) {
    this.files = files;
    this.texts = catalog.texts(TextCatalog.BOKMAL);
  }

  @GetMapping("/data/alt.csv")
  ResponseEntity<StreamingResponseBody> everything() {
    return file("kommuneblikk-alt", files::writeAll);
  }

  @GetMapping("/data/{code}.csv")
  ResponseEntity<StreamingResponseBody> release(@PathVariable String code) {
    return files
        .find(code)
        .map(found -> file(code, output -> files.write(found, output)))
        .orElseGet(this::unknown);
  }

  private ResponseEntity<StreamingResponseBody> unknown() {
    var sentence = texts.text("export.release.unknown");
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
        .body(output -> output.write(sentence.getBytes(StandardCharsets.UTF_8)));
  }

  private static ResponseEntity<StreamingResponseBody> file(
      String name, StreamingResponseBody body) {
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name + ".csv").build().toString())
        .body(body);
  }
}
