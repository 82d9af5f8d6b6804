package no.kommuneblikk.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Footing;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.statistics.Rank;

/**
 * The change in FTEs of every municipality of a comparison group, and where one of them stands in
 * it.
 *
 * @param format of the changes: per 10 000 inhabitants, as a count, or in percent
 * @param withoutPercent how many are left out as their base is too small for a percentage
 */
record PeerChanges(List<Point> points, Format format, int withoutPercent) {

  /** The number of inhabitants that FTEs are seen against. */
  static final int PER = 10_000;

  /** One point for each municipality that has both years, in the order of the rows. */
  static PeerChanges of(
      ProfileScope.Values values, Municipality municipality, Selection selection) {
    Map<String, List<MunicipalValue>> byNumber = new LinkedHashMap<>();
    values
        .own()
        .forEach(row -> byNumber.computeIfAbsent(row.number(), _ -> new ArrayList<>()).add(row));
    var highlights = selection.with(draft -> draft.municipality = municipality.number()).coloured();
    var years = selection.years();
    var points = new ArrayList<Point>();
    var withoutPercent = 0;
    for (var rows : byNumber.values()) {
      if (selection.per() == Per.CHANGE && MunicipalRows.isSmall(rows, years.from())) {
        withoutPercent++;
      } else {
        MunicipalRows.in(rows, years.from())
            .flatMap(
                first ->
                    MunicipalRows.in(rows, years.to())
                        .flatMap(last -> change(first, last, selection.per(), values, highlights)))
            .ifPresent(points::add);
      }
    }
    return new PeerChanges(points, format(selection.per()), withoutPercent);
  }

  /** The changes of the group that a figure shows. */
  static PeerChanges in(Figure figure) {
    return new PeerChanges(
        figure.series().stream()
            .filter(series -> series.role() == SeriesRole.CONTEXT)
            .flatMap(series -> series.points().stream())
            .toList(),
        figure.vertical().format(),
        0);
  }

  /** The change of the municipality with this number, if it is among these. */
  Optional<Double> own(String number) {
    return points.stream()
        .filter(point -> number.equals(point.code()))
        .flatMap(point -> Optional.ofNullable(point.y()).stream())
        .findFirst();
  }

  /** What its change rests on. */
  Footing footing(String number) {
    return points.stream()
        .filter(point -> number.equals(point.code()))
        .map(Point::footing)
        .findFirst()
        .orElse(Footing.FIRM);
  }

  /** Its place among these, from the largest change to the smallest, as they are written. */
  Optional<Rank> rank(String number) {
    return own(number)
        .map(
            own ->
                Rank.of(
                    own,
                    points.stream()
                        .flatMap(point -> Optional.ofNullable(point.y()).stream())
                        .toList(),
                    format.decimals()));
  }

  private static Optional<Point> change(
      MunicipalValue first,
      MunicipalValue last,
      Per per,
      ProfileScope.Values values,
      List<String> highlights) {
    var from = first.value();
    var to = last.value();
    if (from == null || to == null || first.population() <= 0 || last.population() <= 0) {
      return Optional.empty();
    }
    var change =
        switch (per) {
          case INHABITANTS -> (to / last.population() - from / first.population()) * PER;
          case COUNT -> to - from;
          case CHANGE -> (to - from) / from * 100;
        };
    return Optional.of(
        Point.municipality(
                last.name(),
                last.number(),
                change,
                MunicipalRows.quality(first, values.measures())
                    .weakest(MunicipalRows.quality(last, values.measures())),
                highlights.indexOf(last.number()) + 1)
            .resting(
                per == Per.COUNT
                    ? Footing.ofPostsGained(to - from)
                    : Footing.ofChange(change, to - from)));
  }

  private static Format format(Per per) {
    return switch (per) {
      case INHABITANTS -> Format.RATE;
      case COUNT -> Format.FTE;
      case CHANGE -> Format.PERCENT;
    };
  }
}
