package no.kommuneblikk.export;

import jakarta.servlet.http.HttpServletRequest;
import no.kommuneblikk.figure.FileName;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.web.language.ReaderLanguage;
import no.kommuneblikk.web.limit.RateLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The figures themselves as open data: a release, a measure as it is in force, or everything that
 * is in force. A release and a measure share their addresses; the code of a release goes first, so
 * that an address that has been given away keeps its meaning.
 */
@RestController
@CrossOrigin(
    methods = {RequestMethod.GET, RequestMethod.HEAD},
    exposedHeaders = {HttpHeaders.ETAG, HttpHeaders.CONTENT_DISPOSITION, Shipment.DIGEST})
class DataController {

  /** What making a file costs its reader, in figures: it is read as a whole, but once. */
  private static final int COST = 10;

  private final DataCsv files;
  private final MeasureTable tables;
  private final Releases releases;
  private final Edition edition;
  private final Spool spool;
  private final RateLimits limits;
  private final ReaderLanguage language;

  DataController(
      DataCsv files,
      MeasureTable tables,
      Releases releases,
      Edition edition,
      Spool spool,
      RateLimits limits,
      ReaderLanguage language) {
    this.files = files;
    this.tables = tables;
    this.releases = releases;
    this.edition = edition;
    this.spool = spool;
    this.limits = limits;
    this.language = language;
  }

  @GetMapping("/data/alt.csv")
  ResponseEntity<InputStreamResource> everything(HttpServletRequest request) {
    return csv(files.everything(), request);
  }

  /** With {@code illustrasjon=nei} nothing is answered with generated values. */
  @GetMapping("/data/{code}.csv")
  ResponseEntity<InputStreamResource> csv(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable String illustrasjon,
      HttpServletRequest request) {
    var examples = areShown(illustrasjon);
    var file = files.release(code).orElseGet(() -> files.measure(inForce(code, examples, request)));
    if (file.generated() && !examples) {
      throw Problem.unknown("export.data.hidden", code);
    }
    return csv(file, request);
  }

  /** A measure as JSON-stat 2.0, the form that clients of statistics banks read. */
  @GetMapping("/data/{measure}.json")
  ResponseEntity<InputStreamResource> json(
      @PathVariable String measure,
      @RequestParam(required = false) @Nullable String illustrasjon,
      HttpServletRequest request) {
    var released = inForce(measure, areShown(illustrasjon), request);
    if (released.indicator().kind() == Indicator.Kind.RATING) {
      throw Problem.unknown("export.data.ratings", measure);
    }
    var texts = language.of(request);
    return edition.answer(
        request,
        texts,
        (answer, tag) -> {
          var file = tables.of(released, texts);
          return Shipment.of(
              spooled(file, tag, request),
              Attachment.inline(answer, FileName.of(file.name(), file.generated(), "json"))
                  .contentType(MediaType.APPLICATION_JSON),
              request);
        });
  }

  private static boolean areShown(@Nullable String illustration) {
    return switch (illustration) {
      case null -> true;
      case "ja" -> true;
      case "nei" -> false;
      default -> throw Problem.unusable("export.data.illustration");
    };
  }

  private Released inForce(String measure, boolean examples, HttpServletRequest request) {
    if (releases.find(measure).isEmpty()) {
      // Guessing costs a question to the database, and so has an end
      limits.take(RateLimits.Kind.WORK, 1, request.getRemoteAddr());
      throw Problem.unknown("export.data.unknown");
    }
    return releases
        .choose(measure, null, examples)
        .orElseThrow(() -> Problem.unknown("export.data.empty", measure));
  }

  private ResponseEntity<InputStreamResource> csv(DataFile file, HttpServletRequest request) {
    return edition.answer(
        request,
        language.of(request),
        (answer, tag) ->
            Shipment.of(
                spooled(file, tag, request),
                Attachment.csv(answer, FileName.of(file.name(), file.generated(), "csv")),
                request));
  }

  private Spooled spooled(DataFile file, String tag, HttpServletRequest request) {
    var key = new Spool.Key(tag, file.key());
    return spool
        .find(key)
        .orElseGet(
            () -> {
              limits.take(RateLimits.Kind.WORK, COST, request.getRemoteAddr());
              return spool.make(key, file.content());
            });
  }
}
