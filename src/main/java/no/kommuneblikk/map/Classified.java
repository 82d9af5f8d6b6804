package no.kommuneblikk.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.measure.LeftOut;
import no.kommuneblikk.measure.Measured;
import no.kommuneblikk.measure.Measurements;
import no.kommuneblikk.selection.Classes;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/**
 * The municipalities of a map in classes, and those without a value by the reason for that.
 *
 * @param counties the names of the counties, by number: what is said beside each municipality
 */
record Classified(
    Measurements shown,
    List<Interval> intervals,
    Map<String, String> counties,
    Selection selection,
    Texts texts) {

  /** Between the county of a municipality and what else is said of it. */
  private static final String DOT = " · ";

  List<Series> series() {
    var series =
        new ArrayList<>(
            selection.plotting().classes() == Classes.REPORTING ? byQuality() : byValue());
    series.addAll(withoutValue());
    return series;
  }

  private List<Series> byValue() {
    var axis = shown.yardstick().axis(texts);
    return intervals.stream()
        .map(
            interval ->
                Series.of(
                    interval.words(axis, texts),
                    interval.role(),
                    points(
                        shown.values().stream()
                            .filter(value -> interval.includes(value.value()))
                            .toList())))
        .toList();
  }

  /** Whom another figure stands in for first: that is what is asked. */
  private List<Series> byQuality() {
    return shown.values().stream()
        .collect(Collectors.groupingBy(Measured::quality, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .sorted(Comparator.comparing(entry -> !entry.getKey().isCarriedForward()))
        .map(
            entry ->
                Series.of(
                    texts.text("map.reporting." + entry.getKey().key()),
                    role(entry.getKey()),
                    points(entry.getValue())))
        .toList();
  }

  private static SeriesRole role(Quality quality) {
    return switch (quality) {
      case CARRIED_FORWARD, ILLUSTRATION_CARRIED_FORWARD -> SeriesRole.EMPHASIS;
      case ESTIMATED -> SeriesRole.CLASS_2;
      case REPORTED, DERIVED, ILLUSTRATION, SUPPRESSED, MISSING -> SeriesRole.CONTEXT;
    };
  }

  private List<Point> points(List<Measured> values) {
    return values.stream()
        .sorted(Comparator.comparingDouble(Measured::value).reversed())
        .map(
            value ->
                withPosts(
                    point(value.municipality(), value.value(), value.quality())
                        .resting(shown.footing(value))))
        .toList();
  }

  /** A rate says how many posts it is, as the highest of all may be one or two. */
  private Point withPosts(Point point) {
    return point
        .footing()
        .beside(texts)
        .map(posts -> point.noting(point.note() + DOT + posts))
        .orElse(point);
  }

  private List<Series> withoutValue() {
    return shown.leftOut().stream()
        .collect(Collectors.groupingBy(LeftOut::reason, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            entry ->
                Series.of(
                    texts.text(without(entry.getKey())),
                    SeriesRole.CLASS_MISSING,
                    entry.getValue().stream().map(this::absent).toList()))
        .toList();
  }

  /** A value that is doubted is said in words, so that it is never the lowest or the highest. */
  private Point absent(LeftOut left) {
    var point = point(left.municipality(), null, quality(left.reason()));
    var doubted = left.doubted();
    return doubted == null
        ? point
        : point.noting(
            point.note()
                + DOT
                + texts.text(
                    "measure.fault.value", shown.yardstick().axis(texts).write(doubted, texts)));
  }

  private String without(LeftOut.Reason reason) {
    var key = "map.without." + reason.name().toLowerCase(Locale.ROOT);
    return reason == LeftOut.Reason.CARRIED_FORWARD && shown.released().release().illustration()
        ? key + ".simulated"
        : key;
  }

  private Quality quality(LeftOut.Reason reason) {
    return switch (reason) {
      case SUPPRESSED -> Quality.SUPPRESSED;
      case CARRIED_FORWARD -> shown.released().shown(Quality.CARRIED_FORWARD);
      case MISSING, FAULT, SMALL_BASE -> Quality.MISSING;
    };
  }

  private Point point(
      Municipality municipality, @org.jspecify.annotations.Nullable Double value, Quality quality) {
    return Point.category(municipality.displayName(), municipality.number(), value, quality)
        .highlighted(selection.highlighted().indexOf(municipality.number()) + 1)
        .noting(counties.getOrDefault(municipality.county(), ""));
  }
}
