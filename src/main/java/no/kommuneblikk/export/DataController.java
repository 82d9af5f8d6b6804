package no.kommuneblikk.export;

import jakarta.servlet.http.HttpServletRequest;
import no.kommuneblikk.figure.FileName;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.Releases;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * The figures themselves as open data: a release, a measure as it is in force, or everything that
 * is in force. A release and a measure share their addresses; the code of a release goes first, so
 * that an address that has been given away keeps its meaning.
 */
@RestController
@CrossOrigin(
    methods = {RequestMethod.GET, RequestMethod.HEAD},
    exposedHeaders = {HttpHeaders.ETAG, HttpHeaders.CONTENT_DISPOSITION})
class DataController {

  private final DataCsv files;
  private final MeasureTable tables;
  private final Releases releases;
  private final Edition edition;

  DataController(DataCsv files, MeasureTable tables, Releases releases, Edition edition) {
    this.files = files;
    this.tables = tables;
    this.releases = releases;
    this.edition = edition;
  }

  @GetMapping("/data/alt.csv")
  ResponseEntity<StreamingResponseBody> everything(HttpServletRequest request) {
    return edition.answer(request, answer -> file(answer, files.everything()));
  }

  /** With {@code illustrasjon=nei} nothing is answered with generated values. */
  @GetMapping("/data/{code}.csv")
  ResponseEntity<StreamingResponseBody> csv(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable String illustrasjon,
      HttpServletRequest request) {
    var examples = areShown(illustrasjon);
    var file = files.release(code).orElseGet(() -> files.measure(inForce(code, examples)));
    if (file.generated() && !examples) {
      throw Problem.unknown("export.data.hidden", code);
    }
    return edition.answer(request, answer -> file(answer, file));
  }

  /** A measure as JSON-stat 2.0, the form that clients of statistics banks read. */
  @GetMapping(path = "/data/{measure}.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JsonStat> json(
      @PathVariable String measure,
      @RequestParam(required = false) @Nullable String illustrasjon,
      HttpServletRequest request) {
    var released = inForce(measure, areShown(illustrasjon));
    if (released.indicator().kind() == Indicator.Kind.RATING) {
      throw Problem.unknown("export.data.ratings", measure);
    }
    var name = FileName.of(measure, released.release().illustration(), "json");
    return edition.answer(
        request, answer -> Attachment.inline(answer, name).body(tables.of(released)));
  }

  private static boolean areShown(@Nullable String illustration) {
    return switch (illustration) {
      case null -> true;
      case "ja" -> true;
      case "nei" -> false;
      default -> throw Problem.unusable("export.data.illustration");
    };
  }

  private Released inForce(String measure, boolean examples) {
    if (releases.find(measure).isEmpty()) {
      throw Problem.unknown("export.data.unknown");
    }
    return releases
        .choose(measure, null, examples)
        .orElseThrow(() -> Problem.unknown("export.data.empty", measure));
  }

  private static ResponseEntity<StreamingResponseBody> file(BodyBuilder answer, DataFile file) {
    return Attachment.csv(answer, FileName.of(file.name(), file.generated(), "csv"))
        .body(file.content());
  }
}
