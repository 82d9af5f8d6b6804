package no.kommuneblikk.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.indicator.MeasureCatalog;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Released;

/**
 * What the database answered about money and posts in the whole country, and on which terms it is
 * counted.
 *
 * @param free the estimate of free funds by the chosen key
 * @param other the same by the other key; empty where there is none
 * @param reported what municipalities report or are granted; generated figures and real ones never
 *     together
 * @param apart codes of what there are only generated figures of while others are real
 * @param national what is published for the country
 */
record LedgerInput(
    List<MunicipalValue> rows,
    Released free,
    Optional<Released> other,
    List<Released> reported,
    List<String> apart,
    SourceNote population,
    LedgerTerms terms,
    National national) {

  /** Grants to municipal substance-use work, chapter 765 item 62; million kroner. */
  static final String GRANTS = MeasureCodes.GRANTS;

  /** Net operating expenditure, function 243; thousand kroner. */
  static final String NET = MeasureCodes.NET;

  /** FTEs in municipal mental-health and substance-use work. */
  static final String STAFFING = MeasureCodes.STAFFING;

  /** All that municipalities report or are granted. */
  static final List<String> REPORTED = List.of(STAFFING, GRANTS, NET);

  /** The same books by the chosen key and by the other: nobody knows which is right. */
  List<LedgerInput> byEachKey() {
    return Stream.concat(
            Stream.of(this),
            other.stream()
                .map(
                    key ->
                        new LedgerInput(
                            rows,
                            key,
                            Optional.of(free),
                            reported,
                            apart,
                            population,
                            terms,
                            national)))
        .toList();
  }

  /** What measures were when they were read. */
  MeasureCatalog catalog() {
    return free.catalog();
  }

  Optional<Released> reported(String measure) {
    return reported.stream()
        .filter(released -> released.indicator().code().equals(measure))
        .findFirst();
  }

  /** Whether what is reported is generated; free funds are always an estimate of real money. */
  boolean isGenerated() {
    return reported.stream().anyMatch(released -> released.release().illustration());
  }

  /** Whether there are FTEs of anyone, municipalities or the country. */
  boolean isStaffed() {
    return reported(STAFFING).isPresent() || national.change().isPresent();
  }

  /**
   * What a figure of single municipalities stands on: theirs alone, though the books are of all.
   *
   * @param n how many of them it counts
   */
  Basis basis(int n, Predicate<Municipal> shown) {
    return basis(n, shown, shown, List.of());
  }

  /**
   * What a figure of areas stands on. FTEs that are published for an area are no sum of what its
   * members have, so theirs do not go into it.
   *
   * @param n how many municipalities it counts
   */
  Basis basis(int n, List<LedgerArea> areas) {
    var entries = new MunicipalLedger(this);
    var published = areas.stream().anyMatch(entries::isPublished);
    return basis(
        n,
        LedgerArea.anyOf(areas),
        LedgerArea.anyOf(areas.stream().filter(area -> !entries.isPublished(area)).toList()),
        published ? national.sources() : List.of());
  }

  private Basis basis(
      int n, Predicate<Municipal> shown, Predicate<Municipal> staffed, List<SourceNote> further) {
    var all = Municipal.of(rows);
    var ofShown = numbers(all, shown);
    var ofStaffed = numbers(all, staffed);
    return BasisEvidence.basis(
        n,
        rows.stream()
            .filter(this::isUsed)
            .filter(
                row ->
                    (row.indicator().equals(STAFFING) ? ofStaffed : ofShown).contains(row.number()))
            .toList(),
        Stream.concat(reported.stream(), Stream.of(free)).toList(),
        Stream.of(
                Stream.of(population, terms.cost().source()),
                terms.prices().sources().stream(),
                further.stream())
            .flatMap(sources -> sources)
            .toList());
  }

  private static Set<String> numbers(List<Municipal> all, Predicate<Municipal> wanted) {
    return all.stream().filter(wanted).map(Municipal::number).collect(Collectors.toSet());
  }

  /** Growth counts in every year, the rest in the first and the last. */
  private boolean isUsed(MunicipalValue row) {
    var year = row.year();
    if (other.filter(key -> row.indicator().equals(key.indicator().code())).isPresent()) {
      return false;
    }
    return row.indicator().equals(free.indicator().code())
        ? year <= terms.last()
        : year == terms.years().from() || year == terms.years().to() || year == terms.last();
  }
}
