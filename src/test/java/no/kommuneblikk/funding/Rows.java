package no.kommuneblikk.funding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Groups.Group;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.Release;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.Shipped;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** Rows as the database gives them, for tests of figures. */
final class Rows {

  static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  static final SourceNote POPULATION = new SourceNote("SSB", "Folketall", null, "");
  static final Groups SIZES =
      new Groups(
          List.of(
              new Group("liten", "Små kommuner", SeriesRole.SIZE_SMALL),
              new Group("stor", "Store kommuner", SeriesRole.SIZE_LARGE)));

  private Rows() {}

  static Released real(String indicator) {
    return released(indicator, false);
  }

  static Released generated(String indicator) {
    return released(indicator, true);
  }

  private static Released released(String code, boolean illustration) {
    var source = new Source("s", "Kilde", code, "", "", "");
    return Shipped.released(
        Shipped.measure(code.hashCode(), code, "mnok", Indicator.Kind.AMOUNT, "folketall", false),
        new Release(1, "r", "Utgave", null, illustration, source));
  }

  /** The value of a group of ten municipalities. */
  static GroupValue value(
      String indicator, int year, String group, @Nullable Double value, double population) {
    return new GroupValue(
        indicator, year, group, value, population, value == null ? 0 : 10, 0, 0, 0);
  }

  /** The same, where all ten are estimates. */
  static GroupValue estimate(
      String indicator, int year, String group, double value, double population) {
    return new GroupValue(indicator, year, group, value, population, 10, 0, 10, 0);
  }

  /** Free funds of two years: need gives the small half as much again and the large less. */
  static FreeFunds.Rows freeFunds() {
    return new FreeFunds.Rows(
        Stream.of(2016, 2017)
            .flatMap(
                year ->
                    Stream.of(
                        estimate(FreeFundsEstimate.BY_POPULATION, year, "liten", 10, 1_000_000),
                        estimate(FreeFundsEstimate.BY_POPULATION, year, "stor", 90, 9_000_000),
                        estimate(
                            FreeFundsEstimate.BY_SOCIAL_ASSISTANCE, year, "liten", 15, 1_000_000),
                        estimate(
                            FreeFundsEstimate.BY_SOCIAL_ASSISTANCE, year, "stor", 85, 9_000_000)))
            .toList(),
        new FreeFunds.Keys(
            real(FreeFundsEstimate.BY_POPULATION), real(FreeFundsEstimate.BY_SOCIAL_ASSISTANCE)),
        List.of(2016, 2017),
        POPULATION,
        List.of(new SourceNote("SSB", "Sosialhjelp", null, "")));
  }

  static KeyCheckRow check() {
    return new KeyCheckRow(
        "Møre og Romsdal",
        2016,
        2020,
        48,
        67.56,
        49.95,
        1350,
        1500,
        "s",
        "Statsforvalteren",
        "Gjennomført",
        "",
        "",
        "");
  }

  /** The values of the n-th series; a missing one is not a number. */
  static List<Double> values(Figure figure, int series) {
    return figure.series().get(series).points().stream()
        .map(point -> Objects.requireNonNullElse(point.y(), Double.NaN))
        .toList();
  }
}
