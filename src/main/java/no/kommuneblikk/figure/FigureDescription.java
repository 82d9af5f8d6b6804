package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.text.Texts;

/**
 * A figure in words: its text alternative, its basis and its sources, each as the reader sees it.
 */
public final class FigureDescription {

  private FigureDescription() {}

  /** What someone hears instead of seeing the chart; the table has every value. */
  public static String alternative(Figure figure, Texts texts) {
    if (figure.isEmpty()) {
      return figure.title();
    }
    var parts = new ArrayList<String>();
    if (figure.generated() == Generated.ALL) {
      parts.add(texts.text("figure.illustration.sentence"));
    }
    parts.add(sentence(figure.title()));
    parts.add(form(figure, texts));
    parts.addAll(besides(figure, texts));
    range(figure, texts).forEach(parts::add);
    parts.add(texts.text("figure.alternative.table"));
    return String.join(" ", parts);
  }

  /** What is drawn, and of what. */
  private static String form(Figure figure, Texts texts) {
    var shown =
        figure.kind() == Kind.MULTIPLES
            ? figure.series().stream()
                .filter(series -> series.role() != SeriesRole.CONTEXT)
                .toList()
            : figure.dots();
    return texts.text(
        key(figure.kind()),
        figure.vertical().title(),
        shown.size(),
        texts.list(shown.stream().map(Series::name).limit(12).toList()),
        figure.horizontal().title());
  }

  /** «figure.alternative.table» is about the table beside every figure. */
  private static String key(Kind kind) {
    return kind == Kind.TABLE
        ? "figure.alternative.table_of"
        : "figure.alternative." + kind.name().toLowerCase(Locale.ROOT);
  }

  /** What stands behind the panels, and the lines and bands among the dots. */
  private static List<String> besides(Figure figure, Texts texts) {
    var words = new ArrayList<String>();
    if (figure.kind() == Kind.MULTIPLES) {
      var grey =
          figure.series().stream().filter(series -> series.role() == SeriesRole.CONTEXT).toList();
      addNames(words, "figure.alternative.context", grey, texts);
    } else if (figure.kind() == Kind.BANDS) {
      var behind = figure.series().stream().filter(series -> series.role().isSummary()).toList();
      addNames(words, "figure.alternative.behind", behind, texts);
    } else {
      var owner = "";
      for (var series : figure.series()) {
        if (series.role() == SeriesRole.TREND) {
          words.add(texts.text("figure.alternative.trend", owner, series.name()));
        } else {
          owner = series.name();
        }
      }
    }
    return words;
  }

  private static void addNames(List<String> words, String key, List<Series> series, Texts texts) {
    if (!series.isEmpty()) {
      words.add(texts.text(key, texts.list(series.stream().map(Series::name).limit(12).toList())));
    }
  }

  /** Values in several units have no range. */
  private static Stream<String> range(Figure figure, Texts texts) {
    if (figure.kind() == Kind.TABLE) {
      return Stream.empty();
    }
    var values =
        figure.dots().stream()
            .flatMap(series -> series.points().stream())
            .map(Point::y)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .summaryStatistics();
    if (values.getCount() == 0) {
      return Stream.empty();
    }
    var format = figure.vertical().format();
    return Stream.of(
        texts.text(
            "figure.alternative.range",
            format.write(values.getMin(), texts),
            format.write(values.getMax(), texts)));
  }

  /**
   * n and the qualities of the values: «n = 356 kommuner», «kommuner etter siste verdi: 290
   * rapportert; 66 videreført».
   */
  public static List<String> basis(Figure figure, Texts texts) {
    var parts = new ArrayList<String>();
    var basis = figure.basis();
    if (basis.n() > 0) {
      parts.add(texts.text("figure.basis.n", texts.number(basis.n(), 0), basis.n()));
    }
    var qualities = new ArrayList<String>();
    for (var quality : Quality.values()) {
      if (basis.count(quality) > 0) {
        qualities.add(
            texts.text(
                "figure.basis.quality",
                texts.number(basis.count(quality), 0),
                texts.text("quality." + quality.key())));
      }
    }
    if (!qualities.isEmpty()) {
      parts.add(
          texts.text(
              "figure.basis."
                  + (basis.isOfSeveralMeasures()
                      ? "measures"
                      : basis.counted().name().toLowerCase(Locale.ROOT)),
              String.join("; ", qualities)));
    }
    return parts;
  }

  /** A source with its release and date, for one line of print. */
  public static String source(SourceNote source, Texts texts) {
    var parts = new ArrayList<String>();
    parts.add(source.name());
    if (!source.release().isEmpty()) {
      parts.add(texts.text("figure.source.release", source.release()));
    }
    var published = source.published();
    if (published != null) {
      parts.add(texts.date(published));
    }
    return String.join(" · ", parts);
  }

  /** With a full stop, where it does not end a sentence. */
  static String sentence(String text) {
    return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
  }
}
