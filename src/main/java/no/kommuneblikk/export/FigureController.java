package no.kommuneblikk.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.selection.ReadSelection;
import no.kommuneblikk.selection.SelectionReader;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every figure as open data, with the same query as the page it stands on. */
@RestController
class FigureController {

  private static final String SPREADSHEET = "regneark";
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  /** One line of the list of figures. */
  record FigureSummary(String id, String title, String question, String json, String csv) {}

  private final FigureCatalog catalog;
  private final SelectionReader selections;
  private final Texts texts;

  FigureController(FigureCatalog catalog, SelectionReader selections, TextCatalog texts) {
    this.catalog = catalog;
    this.selections = selections;
    this.texts = texts.texts(TextCatalog.BOKMAL);
  }

  /** All figures, with the title each has for the selection in the query. */
  @GetMapping(path = "/figur", produces = MediaType.APPLICATION_JSON_VALUE)
  List<FigureSummary> list(@RequestParam MultiValueMap<String, String> parameters) {
    var selection = selections.read(parameters, texts).selection();
    return catalog.all().stream()
        .map(
            source ->
                new FigureSummary(
                    source.id(),
                    catalog.figure(source.id(), selection, texts).title(),
                    source.question(texts),
                    "/figur/" + source.id() + ".json",
                    "/figur/" + source.id() + ".csv"))
        .toList();
  }

  @GetMapping(path = "/figur/{id}.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> json(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
    if (catalog.find(id).isEmpty()) {
      return unknown();
    }
    var read = selections.read(parameters, texts);
    return ResponseEntity.ok(
        FigureJson.of(catalog.figure(id, read.selection(), texts), read.remarks(), texts));
  }

  /**
   * The parameter {@code format=regneark} gives a file that a Norwegian spreadsheet opens as it is.
   */
  @GetMapping("/figur/{id}.csv")
  ResponseEntity<?> csv(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
    if (catalog.find(id).isEmpty()) {
      return unknown();
    }
    var spreadsheet = SPREADSHEET.equals(parameters.getFirst("format"));
    ReadSelection read = selections.read(without(parameters, "format"), texts);
    var dialect = spreadsheet ? FigureCsv.Dialect.SPREADSHEET : FigureCsv.Dialect.OPEN_DATA;
    var figure = catalog.figure(id, read.selection(), texts);
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(id + ".csv").build().toString())
        .body(FigureCsv.write(figure, read.remarks(), dialect, texts));
  }

  private static Map<String, List<String>> without(
      MultiValueMap<String, String> parameters, String name) {
    var rest = new java.util.HashMap<>(parameters);
    rest.remove(name);
    return rest;
  }

  private ResponseEntity<Map<String, String>> unknown() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("error", texts.text("export.unknown")));
  }
}
