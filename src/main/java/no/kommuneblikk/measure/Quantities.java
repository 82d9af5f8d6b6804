package no.kommuneblikk.measure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.indicator.SeriesRepository;
import no.kommuneblikk.selection.Aspect;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/** Reads what a reader has chosen to look at, whatever it is. */
@Component
public class Quantities {

  private final SeriesRepository series;
  private final SeriesQueries queries;
  private final Geography geography;
  private final Releases releases;

  Quantities(
      SeriesRepository series, SeriesQueries queries, Geography geography, Releases releases) {
    this.series = series;
    this.queries = queries;
    this.geography = geography;
    this.releases = releases;
  }

  /**
   * The measures a reader can choose: all that are no ratings and have figures to read, by code.
   */
  public List<Indicator> measures(Selection selection) {
    return releases.readable(selection.release(), selection.illustration());
  }

  /**
   * What a measure is called, whether or not there are figures of it; its code if there is none.
   */
  String name(String code, Texts texts) {
    return releases.catalog().brief(code, texts);
  }

  /** Whether it is the change of what is only known as the growth of each year. */
  boolean isChangeOfGrowth(Quantity quantity) {
    return quantity.aspect() == Aspect.CHANGE
        && releases.find(quantity.measure()).filter(Indicator::isYearlyGrowth).isPresent();
  }

  /**
   * The values of these quantities in every selected municipality.
   *
   * @return empty if there is nothing to read one of them from, or if one has no meaning; {@link
   *     MeasureNotes#absent} says which
   * @throws org.springframework.dao.DataAccessException if the database does not answer
   */
  public Optional<Reading> read(Collection<Quantity> quantities, Selection selection) {
    if (quantities.stream().anyMatch(this::isChangeOfGrowth)) {
      return Optional.empty();
    }
    var codes = quantities.stream().map(Quantity::measure).distinct().toList();
    var measures =
        codes.stream().flatMap(code -> queries.release(code, selection).stream()).toList();
    if (measures.size() < codes.size()) {
      return Optional.empty();
    }
    var query =
        queries.query(
            selection.with(draft -> draft.carriedForward = true),
            years(quantities, selection),
            measures);
    return Optional.of(
        new Reading(
            measures,
            series.byMunicipality(query),
            areas(selection, geography.atlas()),
            SourceNote.of(query.population().release()),
            faults(measures, selection),
            selection));
  }

  /**
   * Which values of these measures are taken to be faults of their source, judged by the years of
   * the plan and the chosen ones. One statement, and only where people are counted.
   */
  public Faults faults(List<Released> measures, Selection selection) {
    var counted = measures.stream().filter(Faults::canBeKnown).toList();
    if (counted.isEmpty()) {
      return Faults.NONE;
    }
    var years =
        SeriesQueries.every(
            Math.min(selection.years().from(), Years.PLAN.lineFrom()),
            Math.max(selection.years().to(), Years.PLAN.to()));
    return Faults.of(
        series.byMunicipality(
            queries.query(selection.with(draft -> draft.carriedForward = true), years, counted)));
  }

  private static List<Integer> years(Collection<Quantity> quantities, Selection selection) {
    var years = selection.years();
    return quantities.stream()
        .map(Quantity::aspect)
        .flatMapToInt(
            aspect ->
                aspect == Aspect.SUM
                    ? IntStream.rangeClosed(years.from(), years.to())
                    : aspect == Aspect.CHANGE
                        ? IntStream.of(years.from(), years.to())
                        : IntStream.of(years.to()))
        .distinct()
        .sorted()
        .boxed()
        .toList();
  }

  /** The municipalities that are selected, by name. */
  static List<Reading.Area> areas(Selection selection, Atlas atlas) {
    return atlas.municipalities(selection.structure().year()).stream()
        .filter(
            municipality ->
                selection.counties().isEmpty()
                    || selection.counties().contains(municipality.county()))
        .map(
            municipality ->
                new Reading.Area(municipality, atlas.sizeGroup(selection.scheme(), municipality)))
        .filter(area -> selection.size() == null || selection.size() == area.size())
        .toList();
  }
}
