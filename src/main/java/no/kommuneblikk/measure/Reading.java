package no.kommuneblikk.measure;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.selection.Aspect;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What the database answered about one or more quantities; a pure function of it makes their
 * values.
 *
 * @param rows of all measures and years; carried forward ones too, as figures list whom they leave
 *     out
 * @param areas the municipalities that are selected, with or without rows
 * @param faults values among the rows that are taken to be faults of their source
 */
public record Reading(
    List<Released> measures,
    List<MunicipalValue> rows,
    List<Area> areas,
    SourceNote population,
    Faults faults,
    Selection selection) {

  /** A municipality and its size group under the chosen scheme. */
  public record Area(Municipality municipality, SizeGroup size) {}

  /** The measure with this code, of those that were read. */
  public Released released(String measure) {
    return measures.stream()
        .filter(released -> released.indicator().code().equals(measure))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not read: " + measure));
  }

  /**
   * A quantity in every selected municipality.
   *
   * @throws IllegalArgumentException if its measure was not read
   */
  public Measurements of(Quantity quantity) {
    var released = released(quantity.measure());
    var yardstick =
        new Yardstick(released.indicator(), quantity.aspect(), selection.per(), selection.years());
    Map<String, List<MunicipalValue>> byNumber =
        rows.stream()
            .filter(row -> row.indicator().equals(quantity.measure()))
            .collect(groupingBy(MunicipalValue::number));
    var years = years(quantity);
    var values = new ArrayList<Measured>();
    var leftOut = new ArrayList<LeftOut>();
    for (var area : areas) {
      var own =
          byNumber.getOrDefault(area.municipality().number(), List.of()).stream()
              .filter(row -> years.contains(row.year()))
              .toList();
      var reason = reason(own, years, yardstick);
      if (reason == null) {
        values.add(measured(area, own, released, yardstick));
      } else {
        var isDoubted = reason == LeftOut.Reason.FAULT && yardstick.aspect() == Aspect.LEVEL;
        leftOut.add(
            new LeftOut(
                area.municipality(),
                reason,
                isDoubted ? measured(area, own, released, yardstick).to() : null));
      }
    }
    return new Measurements(yardstick, released, values, leftOut);
  }

  /** The years a quantity is made of; a sum of those that anybody has a figure for. */
  private List<Integer> years(Quantity quantity) {
    var years = selection.years();
    return switch (quantity.aspect()) {
      case LEVEL -> List.of(years.to());
      case CHANGE -> Stream.of(years.from(), years.to()).distinct().toList();
      case SUM ->
          IntStream.rangeClosed(years.from(), years.to())
              .filter(
                  year ->
                      rows.stream()
                          .anyMatch(
                              row ->
                                  row.year() == year
                                      && row.indicator().equals(quantity.measure())
                                      && row.value() != null))
              .boxed()
              .toList();
    };
  }

  private LeftOut.@Nullable Reason reason(
      List<MunicipalValue> own, List<Integer> years, Yardstick yardstick) {
    if (own.stream().anyMatch(row -> row.storedQuality() == Quality.SUPPRESSED)) {
      return LeftOut.Reason.SUPPRESSED;
    }
    var known =
        own.stream()
            .filter(row -> row.value() != null)
            .filter(row -> row.population() > 0 || !yardstick.isPerInhabitant())
            .toList();
    if (years.isEmpty() || known.size() < years.size()) {
      return LeftOut.Reason.MISSING;
    }
    if (!selection.carriedForward()
        && known.stream().anyMatch(row -> row.storedQuality() == Quality.CARRIED_FORWARD)) {
      return LeftOut.Reason.CARRIED_FORWARD;
    }
    if (known.stream().anyMatch(faults::include)) {
      return LeftOut.Reason.FAULT;
    }
    return yardstick.isTooSmall(value(first(known))) ? LeftOut.Reason.SMALL_BASE : null;
  }

  private static Measured measured(
      Area area, List<MunicipalValue> own, Released released, Yardstick yardstick) {
    var first = first(own);
    var last = own.stream().reduce(first, (one, other) -> other.year() > one.year() ? other : one);
    var change = yardstick.aspect() == Aspect.CHANGE;
    var population =
        own.stream().mapToDouble(MunicipalValue::population).average().orElse(last.population());
    return new Measured(
        area.municipality(),
        area.size(),
        change ? shown(first, first, yardstick) : null,
        yardstick.aspect() == Aspect.SUM
            ? yardstick.shown(own.stream().mapToDouble(Reading::value).sum(), population)
            : shown(last, first, yardstick),
        yardstick.aspect() == Aspect.SUM ? population : last.population(),
        posts(first, last, yardstick),
        released.shown(
            own.stream()
                .map(MunicipalValue::storedQuality)
                .reduce(Quality::weakest)
                .orElseThrow()));
  }

  private static @Nullable Double posts(
      MunicipalValue first, MunicipalValue last, Yardstick yardstick) {
    if (!yardstick.indicator().unit().equals("fte")) {
      return null;
    }
    return switch (yardstick.aspect()) {
      case LEVEL -> value(last);
      case CHANGE -> value(last) - value(first);
      case SUM -> null;
    };
  }

  private static double shown(MunicipalValue row, MunicipalValue base, Yardstick yardstick) {
    return yardstick.isPercent()
        ? value(row) / value(base) * 100
        : yardstick.shown(value(row), row.population());
  }

  private static MunicipalValue first(List<MunicipalValue> own) {
    return own.stream()
        .reduce((one, other) -> other.year() < one.year() ? other : one)
        .orElseThrow();
  }

  static double value(MunicipalValue row) {
    var value = row.value();
    return value == null ? Double.NaN : value;
  }

  /** What a figure of these municipalities stands on. */
  public Basis basis(List<Measurements> shown) {
    var numbers =
        shown.stream()
            .map(each -> each.byNumber().keySet())
            .reduce(
                (one, other) -> {
                  var both = new HashSet<>(one);
                  both.retainAll(other);
                  return both;
                })
            .orElseThrow();
    var wanted =
        shown.stream()
            .flatMap(
                each ->
                    years(
                            new Quantity(
                                each.released().indicator().code(), each.yardstick().aspect()))
                        .stream()
                        .map(year -> each.released().indicator().code() + year))
            .toList();
    return BasisEvidence.basis(
        numbers.size(),
        rows.stream()
            .filter(row -> numbers.contains(row.number()))
            .filter(row -> wanted.contains(row.indicator() + row.year()))
            .toList(),
        measures,
        List.of(population));
  }
}
