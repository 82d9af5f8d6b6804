package no.kommuneblikk.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.Footing;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** One measure of each area over the years, and of the comparison group as one. */
record AreaLines(ComparisonInput rows, Released released, IndexedMeasure seen) {

  /** A value of an area in a year, in the indicator's own unit. */
  private record Value(
      int year, @Nullable Double value, double population, Quality quality, Footing footing) {}

  Series of(ComparedArea area, Texts texts) {
    return Series.of(
        name(area, texts),
        role(area),
        area.isMunicipality() ? marked(own(area), area, texts) : sums(area.key()));
  }

  private SeriesRole role(ComparedArea area) {
    if (rows.lineup().isFocus(area)) {
      return SeriesRole.EMPHASIS;
    }
    var indicator = released.indicator();
    return indicator.unit().equals("fte")
        ? SeriesRole.STAFFING
        : indicator.kind() == Indicator.Kind.AMOUNT ? SeriesRole.FUNDING : SeriesRole.FIRST;
  }

  /** With how many it is a sum of, where it is not all of its municipalities. */
  private String name(ComparedArea area, Texts texts) {
    return area.isMunicipality()
        ? area.name()
        : name(area.name(), rows.counted(area.key()), area.municipalities().size(), texts);
  }

  private static String name(String name, int n, int of, Texts texts) {
    return n == 0 || n == of
        ? name
        : texts.text("compare.lines.name", name, texts.number(n, 0), texts.number(of, 0));
  }

  /** How many municipalities have a value. */
  int count() {
    return rows.lineup()
        .count(area -> area.isMunicipality() ? hasValue(area) ? 1 : 0 : rows.counted(area.key()));
  }

  private boolean hasValue(ComparedArea area) {
    return own(area).stream().anyMatch(point -> point.y() != null);
  }

  /** A single line is no sum: what is carried forward leaves a gap in it where it is not wanted. */
  private List<Point> own(ComparedArea area) {
    return points(
        rows.reading().rows().stream()
            .filter(row -> row.number().equals(area.unit().code()))
            .map(
                row ->
                    isWanted(row)
                        ? new Value(
                            row.year(),
                            row.value(),
                            row.population(),
                            row.value() == null
                                ? row.storedQuality()
                                : released.shown(row.storedQuality()),
                            posts(row.value()))
                        : new Value(row.year(), null, 0, Quality.MISSING, Footing.FIRM))
            .toList());
  }

  /** A gap that is left by what is taken to be a fault of the source says so. */
  private List<Point> marked(List<Point> line, ComparedArea area, Texts texts) {
    var faults =
        rows.reading().rows().stream()
            .filter(row -> row.number().equals(area.unit().code()))
            .filter(rows.reading().faults()::include)
            .map(row -> String.valueOf(row.year()))
            .toList();
    return line.stream()
        .map(
            point ->
                faults.contains(point.label()) ? point.noting(texts.text("measure.fault")) : point)
        .toList();
  }

  private Footing posts(@Nullable Double value) {
    return released.indicator().unit().equals("fte") && !seen.yardstick().followsSize()
        ? Footing.ofPosts(value)
        : Footing.FIRM;
  }

  private boolean isWanted(MunicipalValue row) {
    return !rows.reading().faults().include(row)
        && (rows.selection().carriedForward() || row.storedQuality() != Quality.CARRIED_FORWARD);
  }

  /** With a gap in a year between that too many lack. */
  private List<Point> sums(String key) {
    var most = rows.counted(key);
    return points(
        rows.sums().stream()
            .filter(row -> row.group().equals(key))
            .map(
                row ->
                    new Value(
                        row.year(),
                        isComparable(row.n(), most) ? row.value() : null,
                        row.population(),
                        BasisEvidence.quality(released, row),
                        Footing.ofGroup(row.n())))
            .toList());
  }

  /** A rate of most of them is near that of all; a sum is smaller by whoever lacks. */
  private boolean isComparable(int n, int most) {
    var yardstick = seen.yardstick();
    return n == most
        || !yardstick.followsSize()
            && !yardstick.isPercent()
            && ComparisonInput.isFairShare(n, most);
  }

  private List<Point> points(List<Value> values) {
    var base =
        values.stream()
            .filter(value -> value.year() == rows.selection().years().from())
            .flatMap(value -> Stream.ofNullable(value.value()))
            .findFirst()
            .orElse(null);
    return values.stream()
        .map(
            value -> {
              var y = seen.of(value.value(), value.population(), base);
              return Point.year(
                      value.year(),
                      y,
                      y == null && value.quality() != Quality.SUPPRESSED
                          ? Quality.MISSING
                          : value.quality())
                  .resting(value.footing());
            })
        .toList();
  }

  /** The comparison group as one, where there is anybody in it besides whoever is in focus. */
  Optional<Series> group(Texts texts) {
    var against = rows.against();
    var n = rows.counted(ComparisonInput.AGAINST);
    if (against == null || n < 2) {
      return Optional.empty();
    }
    var name = name(against.name(), n, against.members().size(), texts);
    return Optional.of(Series.of(name, SeriesRole.CONTEXT, sums(ComparisonInput.AGAINST)))
        .filter(line -> line.points().stream().anyMatch(point -> point.y() != null));
  }
}
