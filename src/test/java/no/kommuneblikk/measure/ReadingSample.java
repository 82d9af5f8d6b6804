package no.kommuneblikk.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Release;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.Shipped;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.selection.Selection;
import org.jspecify.annotations.Nullable;

/** Municipalities and values made up for a test, as the database would answer them. */
public final class ReadingSample {

  private final List<MunicipalValue> rows = new ArrayList<>();
  private final List<Reading.Area> areas = new ArrayList<>();
  private final List<Released> measures = new ArrayList<>();

  /** A measure that can be read: {@code arsverk} in fte, {@code netto-243} in knok and so on. */
  public ReadingSample measure(
      String code, String unit, Indicator.Kind kind, boolean illustration) {
    measures.add(
        Shipped.released(
            Shipped.measure(
                measures.size() + 1,
                code,
                unit,
                kind,
                List.of("folketall", "medianinntekt").contains(code) ? null : "folketall",
                unit.equals("fte")),
            new Release(
                1,
                "prove",
                "Prøve",
                LocalDate.of(2021, 1, 1),
                illustration,
                new Source("ssb", "SSB", "Tabell", "https://ssb.no", "CC BY 4.0", ""))));
    return this;
  }

  public ReadingSample staffing() {
    return measure("arsverk", "fte", Indicator.Kind.COUNT, false);
  }

  public ReadingSample municipality(String number, String county, SizeGroup size, int inhabitants) {
    areas.add(
        new Reading.Area(
            new Municipality(2020, number, "K" + number, "K" + number, county, inhabitants, 11, 3),
            size));
    return this;
  }

  /** A value of a municipality that was named before. */
  public ReadingSample value(String measure, String number, int year, @Nullable Double value) {
    return value(measure, number, year, value, value == null ? "missing" : "reported");
  }

  public ReadingSample value(
      String measure, String number, int year, @Nullable Double value, String quality) {
    var area =
        areas.stream()
            .filter(each -> each.municipality().number().equals(number))
            .findFirst()
            .orElseThrow();
    var inhabitants = area.municipality().population2020();
    rows.add(
        new MunicipalValue(
            measure,
            year,
            number,
            area.municipality().displayName(),
            area.municipality().county(),
            area.size().code(),
            value,
            inhabitants == null ? 0 : inhabitants,
            quality));
    return this;
  }

  /** A municipality and its values in 2016 and 2020. */
  public ReadingSample growth(
      String number, String county, SizeGroup size, int inhabitants, double from, double to) {
    return municipality(number, county, size, inhabitants)
        .value("arsverk", number, 2016, from)
        .value("arsverk", number, 2020, to);
  }

  public Reading reading(Consumer<Selection.Draft> change) {
    return new Reading(
        measures,
        rows,
        areas,
        SourceNote.of(measures.getFirst().release()),
        Faults.of(
            rows.stream()
                .filter(
                    row ->
                        measures.stream()
                            .filter(Faults::canBeKnown)
                            .anyMatch(it -> it.indicator().code().equals(row.indicator())))
                .toList()),
        Selection.DEFAULT.with(change));
  }

  public Reading reading() {
    return reading(_ -> {});
  }
}
