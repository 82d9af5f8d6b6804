package no.kommuneblikk.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.SelectionAddress;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What {@code <kb-chart>} is given: the figure's data and words. The options of the chart library
 * are made in TypeScript, as half of them are functions.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartSpec(
    String id,
    Kind kind,
    String title,
    String description,
    boolean illustration,
    Axis horizontal,
    Axis vertical,
    List<SeriesSpec> series,
    Map<String, String> words,
    String selection,
    List<String> notes,
    List<String> sources,
    String address,
    @Nullable List<Double> reach) {

  /**
   * The words of a chart, beside one for each quality; {@code frontend/contract.ts} has the same.
   */
  private static final List<String> WORDS =
      List.of("generated", "source", "percentiles", "change", "from", "to", "axis_break");

  /** The words of {@code <kb-matrix>}; {0} and what follows are filled in where they are shown. */
  private static final List<String> MATRIX_WORDS =
      List.of(
          "generated",
          "source",
          "legend",
          "most_common",
          "tie",
          "of_rated",
          "none_rated",
          "one_municipality",
          "municipalities");

  /** The words of {@code <kb-map>}. */
  private static final List<String> MAP_WORDS =
      List.of(
          "generated",
          "source",
          "one_municipality",
          "municipalities",
          "map",
          "map_hint",
          "map_list",
          "map_list_reporting",
          "map_outside",
          "map_class",
          "map_quality",
          "map_failed");

  /** A series with its points in short form. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SeriesSpec(
      String name, SeriesRole role, List<PointSpec> points, @Nullable Spread spread) {}

  /** A point without what is null. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record PointSpec(
      String label,
      @Nullable String code,
      @Nullable Double x,
      @Nullable Double from,
      @Nullable Double y,
      String quality,
      @Nullable Integer highlight,
      @Nullable String note) {}

  /**
   * The figure as the element draws it.
   *
   * @param selection what is selected, in words, for a picture that is seen away from its page
   */
  public static ChartSpec of(Figure figure, String selection, Texts texts) {
    return new ChartSpec(
        figure.id(),
        figure.kind(),
        figure.title(),
        FigureDescription.alternative(figure, texts),
        figure.basis().illustration(),
        figure.horizontal(),
        figure.vertical(),
        Excerpt.of(figure, texts).stream().map(ChartSpec::series).toList(),
        words(figure, texts),
        selection,
        Stream.concat(
                Stream.of(String.join(" · ", FigureDescription.basis(figure, texts))),
                figure.notes().stream())
            .filter(text -> !text.isEmpty())
            .toList(),
        figure.basis().sources().stream()
            .map(source -> FigureDescription.source(source, texts))
            .toList(),
        "/figur/" + figure.id() + ".json" + SelectionAddress.query(figure.selection(), texts),
        null);
  }

  /** The same on a scale that has room for these values too, to stand beside another figure. */
  public ChartSpec reaching(List<Double> values) {
    return new ChartSpec(
        id,
        kind,
        title,
        description,
        illustration,
        horizontal,
        vertical,
        series,
        words,
        selection,
        notes,
        sources,
        address,
        List.copyOf(values));
  }

  private static SeriesSpec series(Series series) {
    return new SeriesSpec(
        series.name(),
        series.role(),
        series.points().stream().map(ChartSpec::point).toList(),
        series.spread());
  }

  private static PointSpec point(Point point) {
    return new PointSpec(
        point.label(),
        point.code(),
        point.x(),
        point.from(),
        point.y(),
        point.quality().key(),
        point.highlight() == 0 ? null : point.highlight(),
        point.note());
  }

  private static Map<String, String> words(Figure figure, Texts texts) {
    var words = new LinkedHashMap<String, String>();
    var wanted =
        switch (figure.kind()) {
          case MATRIX -> MATRIX_WORDS;
          case MAP -> MAP_WORDS;
          default -> WORDS;
        };
    wanted.forEach(word -> words.put(word, texts.text("figure.word." + word)));
    if (figure.kind() == Kind.MAP && figure.basis().illustration()) {
      words.put("map_list_reporting", texts.text("figure.word.map_list_reporting.simulated"));
    }
    for (var quality : Quality.values()) {
      words.put(quality.key(), QualityWord.of(quality, figure, texts));
    }
    if (figure.kind() != Kind.MAP) {
      // What is said of a value in a chart is the mark of the whole, with its capital letter
      words.put(Quality.ILLUSTRATION.key(), texts.text("figure.word.generated"));
    }
    if (figure.kind() == Kind.DUMBBELL) {
      words.put("from", String.valueOf(figure.selection().years().from()));
      words.put("to", String.valueOf(figure.selection().years().to()));
    }
    return words;
  }
}
