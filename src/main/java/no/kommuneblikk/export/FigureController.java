package no.kommuneblikk.export;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.figure.FileName;
import no.kommuneblikk.selection.ReadSelection;
import no.kommuneblikk.selection.SelectionReader;
import no.kommuneblikk.selection.SelectionWords;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.language.ReaderLanguage;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every figure as open data, with the same query as the page it stands on. */
@RestController
@CrossOrigin(
    methods = {RequestMethod.GET, RequestMethod.HEAD},
    exposedHeaders = {HttpHeaders.ETAG, HttpHeaders.LINK, HttpHeaders.CONTENT_DISPOSITION})
class FigureController {

  private static final String FORMAT = "format";
  private static final String SPREADSHEET = "regneark";
  private static final String METADATA = ".csv-metadata.json";
  private static final MediaType CSVM = new MediaType("application", "csvm+json");

  /** A longer address has no room in a header. */
  private static final int LONGEST_LINK = 4_000;

  /** One line of the list of figures. */
  record FigureSummary(
      String id, String title, String question, String json, String csv, String csvMetadata) {}

  private final FigureCatalog catalog;
  private final Drawings drawings;
  private final SelectionReader selections;
  private final SelectionWords words;
  private final Edition edition;
  private final ReaderLanguage language;

  FigureController(
      FigureCatalog catalog,
      Drawings drawings,
      SelectionReader selections,
      SelectionWords words,
      Edition edition,
      ReaderLanguage language) {
    this.catalog = catalog;
    this.drawings = drawings;
    this.selections = selections;
    this.words = words;
    this.edition = edition;
    this.language = language;
  }

  /** All figures, with the title each has for the selection in the query. */
  @GetMapping("/figur")
  ResponseEntity<List<FigureSummary>> list(
      @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
    var texts = language.of(request);
    return edition.answer(
        request,
        texts,
        (answer, tag) -> {
          var selection = selections.read(parameters, texts).selection();
          var list = drawings.list(tag, selection, texts, request);
          if (list.stream().anyMatch(figure -> figure.title() == null)) {
            // Not to be kept as if it were whole
            answer.headers(headers -> headers.remove(HttpHeaders.ETAG));
            answer.cacheControl(CacheControl.noStore());
          }
          return answer
              .contentType(MediaType.APPLICATION_JSON)
              .body(list.stream().map(figure -> summary(figure, texts)).toList());
        });
  }

  private static FigureSummary summary(Drawings.Summary figure, Texts texts) {
    var address = "/figur/" + figure.id();
    return new FigureSummary(
        figure.id(),
        Objects.requireNonNullElseGet(figure.title(), () -> texts.text("export.figure.failed")),
        figure.question(),
        address + ".json",
        address + ".csv",
        address + METADATA);
  }

  @GetMapping("/figur/{id}.json")
  ResponseEntity<FigureJson> json(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletRequest request) {
    return answer(
        id,
        parameters,
        request,
        (answer, figure, remarks, texts) ->
            Attachment.inline(answer, FileName.of(figure, "json"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(FigureJson.of(figure, remarks, texts)));
  }

  /** With {@code format=regneark} for people, otherwise for programs. */
  @GetMapping("/figur/{id}.csv")
  ResponseEntity<String> csv(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletRequest request) {
    var format = parameters.getFirst(FORMAT);
    if (format != null && !format.equals(SPREADSHEET)) {
      throw Problem.unusable("export.format", SPREADSHEET);
    }
    return answer(
        id,
        without(parameters, FORMAT),
        request,
        (answer, figure, remarks, texts) -> {
          // The form for programs has no place to say that something else is shown than was asked
          if (format == null && !remarks.isEmpty()) {
            throw Problem.unusable("export.selection", String.join(" ", remarks));
          }
          var file = Attachment.csv(answer, FileName.of(figure, "csv"));
          return format == null
              ? described(file, id, request).body(FigureCsv.write(figure, texts))
              : file.body(
                  FigureSheet.write(figure, words.of(figure.selection(), texts), remarks, texts));
        });
  }

  private static BodyBuilder described(BodyBuilder answer, String id, HttpServletRequest request) {
    var query = query(request);
    return query.length() > LONGEST_LINK
        ? answer
        : answer.header(
            HttpHeaders.LINK,
            "<" + id + METADATA + query + ">; rel=\"describedby\"; type=\"" + CSVM + "\"");
  }

  /** What the CSV file for programs with the same query holds. */
  @GetMapping("/figur/{id}" + METADATA)
  ResponseEntity<CsvMetadata> metadata(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletRequest request) {
    return answer(
        id,
        parameters,
        request,
        (answer, figure, remarks, texts) ->
            answer
                .contentType(CSVM)
                .body(CsvMetadata.of(figure, id + ".csv" + query(request), remarks, texts)));
  }

  private interface Form<T> {
    ResponseEntity<T> of(BodyBuilder answer, Figure figure, List<String> remarks, Texts texts);
  }

  /** A figure in a form, unless there is none or the reader holds it already. */
  private <T> ResponseEntity<T> answer(
      String id, Map<String, List<String>> parameters, HttpServletRequest request, Form<T> form) {
    if (catalog.find(id).isEmpty()) {
      throw Problem.unknown("export.unknown");
    }
    var texts = language.of(request);
    return edition.answer(
        request,
        texts,
        (answer, _) -> {
          ReadSelection read = selections.read(parameters, texts);
          var figure = drawings.figure(id, read.selection(), texts, request);
          return form.of(answer, figure, read.remarks(), texts);
        });
  }

  private static String query(HttpServletRequest request) {
    var query = Objects.requireNonNullElse(request.getQueryString(), "");
    return query.isEmpty() ? "" : "?" + query;
  }

  private static Map<String, List<String>> without(
      MultiValueMap<String, String> parameters, String name) {
    var rest = new HashMap<>(parameters);
    rest.remove(name);
    return rest;
  }
}
