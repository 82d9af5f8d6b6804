package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Unit;
import no.kommuneblikk.selection.Years;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A finding, which is a title where all values are real, ranks by what the axis shows: the area it
 * names as most is the most in the figure, of those that are no group of one municipality, and the
 * number it gives is one that the figure shows, in its unit.
 */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TitleRankTest {

  /** «A økte mest (+4,4) og b minst (+3,7) i …», «… og b gikk mest ned (−1,2) i …». */
  private static final Pattern GREW =
      Pattern.compile(
          "(?:.*?: )?(.+?) økte mest \\((.+?)\\) og (.+?) (?:minst|gikk mest ned) \\((.+?)\\) i .*");

  private static final Pattern FELL =
      Pattern.compile("(?:.*?: )?(.+?) gikk mest ned \\((.+?)\\) og (.+?) minst \\((.+?)\\) i .*");

  /** «A fikk mest i tilskudd, 471 kroner per innbygger, og b minst, 355 (2016–2020)». */
  private static final Pattern GOT =
      Pattern.compile(
          "(?:.*?: )?(.+?) fikk mest i .+?, (?:av .+?, )?([^,]+?(?:,\\d)?) (?:kroner|millioner) .*?, og (.+?) minst, (.+?) \\(.*");

  /** What is told of groups in counts and millions, which follow their size. */
  private static final Pattern UNRANKED =
      Pattern.compile(
          "(?:.*?: )?(?:Til sammen .+|.+ \\(.+?\\) og .+ \\(.+?\\) i .+|Endringen i .+ satt først)");

  /** Those whose titles say who had most, unless it is counted. */
  private static final List<String> RANKING =
      List.of(
          "arsverk-utvikling",
          "arsverk-vekst-grupper",
          "midler-netto",
          "midler-tilskudd",
          "sammenlign",
          "sammenlign-utvikling");

  @Autowired FigureCatalog catalog;

  static Stream<Arguments> everyRankingTitle() {
    return RANKING.stream()
        .flatMap(
            id ->
                Stream.of(Per.values())
                    .flatMap(
                        per ->
                            Stream.of(GroupBy.SIZE, GroupBy.COUNTY)
                                .flatMap(
                                    group ->
                                        Stream.of(new Years(2016, 2020), new Years(2017, 2019))
                                            .map(years -> Arguments.of(id, per, group, years)))));
  }

  private static Selection selection(Per per, GroupBy group, Years years) {
    return Selection.DEFAULT.with(
        draft -> {
          draft.per = per;
          draft.groupBy = group;
          draft.years = years;
          draft.plotting = draft.plotting.withMeasure(Quantity.level("arsverk"));
          draft.comparing =
              draft.comparing.withUnits(
                  List.of(
                      new Unit(Unit.Kind.SIZE, "liten"),
                      new Unit(Unit.Kind.SIZE, "mellomstor"),
                      new Unit(Unit.Kind.SIZE, "stor")));
        });
  }

  /** What is ranked, and how it is written. */
  private record Ranked(Map<String, Double> values, Format format, boolean change) {

    String written(double value) {
      var of = format == Format.INDEX ? Format.PERCENT : format;
      return plain(change ? of.writeSigned(value, Sample.TEXTS) : of.write(value, Sample.TEXTS));
    }

    /** Those that read like the most or the least of all. */
    List<String> names(Comparator<Double> order) {
      var end = values.values().stream().max(order).orElseThrow();
      return values.entrySet().stream()
          .filter(each -> written(each.getValue()).equals(written(end)))
          .map(each -> each.getKey().toLowerCase(Locale.ROOT))
          .toList();
    }

    String end(Comparator<Double> order) {
      return written(values.values().stream().max(order).orElseThrow());
    }
  }

  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @MethodSource("everyRankingTitle")
  void namesTheMostOfWhatIsShown(String id, Per per, GroupBy group, Years years) {
    var figure = catalog.figure(id, selection(per, group, years), Sample.TEXTS);
    var title = plain(figure.finding().sentence());
    if (per == Per.COUNT) {
      assertThat(title).matches(UNRANKED).doesNotContain(" mest (", " minst", "fikk mest");
      return;
    }
    var ranked = ranked(figure);
    var most = Comparator.<Double>naturalOrder();
    for (var pattern : List.of(GREW, FELL, GOT)) {
      var found = pattern.matcher(title);
      if (found.matches()) {
        var first = pattern == FELL ? most.reversed() : most;
        assertThat(found.group(1).toLowerCase(Locale.ROOT))
            .as(title)
            .isEqualTo(listed(ranked.names(first)));
        assertThat(unsigned(found.group(2))).as(title).isEqualTo(unsigned(ranked.end(first)));
        assertThat(found.group(3).toLowerCase(Locale.ROOT))
            .as(title)
            .isEqualTo(listed(ranked.names(first.reversed())));
        assertThat(unsigned(found.group(4)))
            .as(title)
            .isEqualTo(unsigned(ranked.end(first.reversed())));
        return;
      }
    }
    assertThat(title).as("no title that ranks").isEmpty();
  }

  /** Index points are told as percent: they are the same, as the first year is a hundred. */
  private static String unsigned(String number) {
    return number.replace(" %", "");
  }

  private static String listed(Collection<String> names) {
    return names.size() <= 3
        ? Sample.TEXTS.list(List.copyOf(names))
        : names.size() + " områder med likt tall";
  }

  private static Ranked ranked(Figure figure) {
    var years = figure.selection().years();
    return switch (figure.kind()) {
      case LINE, MULTIPLES ->
          new Ranked(
              values(
                  figure.series().stream().filter(series -> !Footing.of(series).isAlone()),
                  Series::name,
                  series -> Growth.change(series, years).orElse(null)),
              figure.vertical().format(),
              true);
      case TABLE -> {
        var row = told(figure);
        var format = figure.series().getFirst().points().get(row).format(figure);
        yield new Ranked(
            values(
                figure.series().stream(), Series::name, series -> change(series.points().get(row))),
            format,
            true);
      }
      default ->
          new Ranked(
              values(
                  figure.series().getFirst().points().stream()
                      .filter(point -> !point.footing().isAlone()),
                  Point::label,
                  Point::y),
              figure.vertical().format(),
              figure.vertical().change());
    };
  }

  /** The row of a table of measures that its title is about. */
  private static int told(Figure figure) {
    var title = plain(figure.finding().sentence()).toLowerCase(Locale.ROOT);
    var rows = figure.series().getFirst().points().stream().map(Point::label).toList();
    return rows.stream()
        .filter(label -> title.contains(" i " + plain(label).toLowerCase(Locale.ROOT) + ", "))
        .findFirst()
        .map(rows::indexOf)
        .orElseThrow();
  }

  private static Double change(Point point) {
    return Objects.requireNonNull(point.y()) - Objects.requireNonNull(point.from());
  }

  private static <T> Map<String, Double> values(
      Stream<T> all, Function<T, String> name, Function<T, @Nullable Double> value) {
    var values = new LinkedHashMap<String, Double>();
    all.forEach(
        each -> {
          var known = value.apply(each);
          if (known != null) {
            values.put(name.apply(each), known);
          }
        });
    return values;
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
