package no.kommuneblikk.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureDescription;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.text.Texts;

/**
 * What a figure's CSV file is, in the vocabulary of W3C's CSV on the Web: title, sources, licences
 * and caveats once, and what each column holds in this very figure.
 *
 * @param url of the file, from the address of the metadata
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CsvMetadata(
    @JsonProperty("@context") List<Object> context,
    String url,
    @JsonProperty("dc:title") String title,
    @JsonProperty("dc:description") String question,
    @JsonProperty("dc:license") List<Object> licences,
    @JsonProperty("dc:source") List<SourceJson> sources,
    List<Note> notes,
    TableSchema tableSchema) {

  private static final String VOCABULARY = "http://www.w3.org/ns/csvw";

  private static final Map<String, String> LICENCES =
      Map.of(
          "CC BY 4.0",
          "https://creativecommons.org/licenses/by/4.0/",
          "MIT",
          "https://opensource.org/license/mit");

  /** A resource that is named by its address. */
  record Link(@JsonProperty("@id") String address) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record SourceJson(
      @JsonProperty("@id") String url,
      @JsonProperty("dc:title") String title,
      @JsonProperty("dc:license") Object licence) {}

  /** A remark on the table, in the vocabulary of web annotations. */
  record Note(
      @JsonProperty("@type") String type,
      @JsonProperty("oa:hasTarget") Link target,
      @JsonProperty("oa:hasBody") Body body) {}

  record Body(@JsonProperty("@type") String type, @JsonProperty("rdf:value") String text) {}

  record TableSchema(List<Column> columns) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Column(
      String name,
      String titles,
      @JsonProperty("dc:description") String description,
      Object datatype) {}

  /** Words that a column may hold, as a pattern. */
  record Words(String base, String format) {}

  /**
   * The metadata of a figure's file.
   *
   * @param url of the file, from the address of the metadata
   * @param remarks what of the address could not be used
   */
  static CsvMetadata of(Figure figure, String url, List<String> remarks, Texts texts) {
    var sources = figure.basis().sources();
    return new CsvMetadata(
        List.of(VOCABULARY, Map.of("@language", texts.language())),
        url,
        figure.title(),
        figure.question(),
        sources.stream()
            .map(SourceNote::licence)
            .filter(licence -> !licence.isEmpty())
            .distinct()
            .map(CsvMetadata::licence)
            .toList(),
        sources.stream()
            .map(
                source ->
                    new SourceJson(
                        source.url(),
                        FigureDescription.source(source, texts),
                        licence(source.licence())))
            .toList(),
        Stream.of(remarks, FigureDescription.basis(figure, texts), figure.notes())
            .flatMap(List::stream)
            .map(text -> note(url, text))
            .toList(),
        new TableSchema(
            FigureCsv.COLUMNS.stream().map(column -> column(column, figure, texts)).toList()));
  }

  /** Where the licence can be read; words that are no licence of a name are left as they are. */
  private static Object licence(String licence) {
    var address = LICENCES.get(licence);
    return address == null ? licence : new Link(address);
  }

  private static Note note(String url, String text) {
    return new Note("oa:Annotation", new Link(url), new Body("oa:EmbeddedContent", text));
  }

  private static Column column(String column, Figure figure, Texts texts) {
    var title = texts.text("figure.csv." + column);
    return new Column(title, title, description(column, figure), datatype(column, texts));
  }

  private static String description(String column, Figure figure) {
    var quantity = figure.vertical().title();
    return switch (column) {
      case "x" -> figure.horizontal().title();
      case "y" -> quantity;
      case "from" -> quantity.isEmpty() ? "" : quantity + ", " + figure.selection().years().from();
      default -> "";
    };
  }

  private static Object datatype(String column, Texts texts) {
    return switch (column) {
      case "x", "from", "y" -> "decimal";
      case "quality" ->
          new Words(
              "string",
              Arrays.stream(Quality.values())
                  .map(quality -> texts.text("quality." + quality.code()))
                  .collect(Collectors.joining("|")));
      default -> "string";
    };
  }
}
