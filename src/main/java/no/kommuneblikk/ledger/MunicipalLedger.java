package no.kommuneblikk.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.selection.Years;

/**
 * What one municipality's books say: million kroner in the prices of {@link Prices}, posts at the
 * cost of {@link Cost}. Everything is empty where a part of it is missing.
 */
final class MunicipalLedger {

  private final LedgerInput books;
  private final LedgerTerms terms;

  MunicipalLedger(LedgerInput books) {
    this.books = books;
    this.terms = books.terms();
  }

  /** Inhabitants on 1 January of the last year there is money of; 0 if nobody knows. */
  double inhabitants(Municipal municipal) {
    return municipal
        .row(books.free().indicator().code(), terms.last())
        .map(row -> row.population())
        .orElse(0.0);
  }

  /** Inhabitants on 1 January of a year that anything is known of; 0 if nothing is. */
  double inhabitants(Municipal municipal, int year) {
    return municipal.values().values().stream()
        .filter(row -> row.year() == year)
        .mapToDouble(row -> row.population())
        .max()
        .orElse(0);
  }

  /** A quantity of the members of an area, per inhabitant of the last year there is money of. */
  Optional<Sum> sum(List<Municipal> members, Function<Municipal, Optional<Value>> entry) {
    return Sum.of(members, this::inhabitants, entry);
  }

  /** The change in FTEs of an area: of the country what is published, where it is. */
  Optional<Sum> observed(LedgerArea area, List<Municipal> members) {
    return published(area)
        .map(value -> Sum.whole(value, members, this::inhabitants))
        .or(() -> sum(members, this::observed));
  }

  /** The change in FTEs beyond what the new growth of an area pays for. */
  Optional<Sum> beyond(LedgerArea area, List<Municipal> members) {
    return published(area)
        .flatMap(
            value ->
                sum(members, this::implied)
                    .map(
                        implied ->
                            Sum.whole(value.minus(implied.value()), members, this::inhabitants)))
        .or(() -> sum(members, this::beyond));
  }

  /** Whether the change in FTEs of an area is one that is published for it. */
  boolean isPublished(LedgerArea area) {
    return published(area).isPresent();
  }

  private Optional<Value> published(LedgerArea area) {
    return area.isCountry() ? books.national().change() : Optional.empty();
  }

  /** Free funds a year in the last year: all growth since the plan began, as it is permanent. */
  Optional<Value> level(Municipal municipal) {
    return growth(municipal, Years.PLAN.from(), terms.last());
  }

  /**
   * New growth in free funds of the chosen years, which is there every year in the last of them.
   */
  Optional<Value> added(Municipal municipal) {
    return growth(municipal, terms.planned().getFirst(), terms.last());
  }

  /** New growth in free funds of the last year alone. */
  Optional<Value> newest(Municipal municipal) {
    return growth(municipal, terms.last(), terms.last());
  }

  /** The yearly levels of the chosen years together: the money that was at hand in them. */
  Optional<Value> atHand(Municipal municipal) {
    return Value.sum(
        terms.planned().stream().map(year -> growth(municipal, Years.PLAN.from(), year)));
  }

  private Optional<Value> growth(Municipal municipal, int from, int to) {
    return Value.sum(
        IntStream.rangeClosed(from, to)
            .mapToObj(year -> value(municipal, books.free(), year).map(it -> inPrices(it, year))));
  }

  /** Grants of one year. */
  Optional<Value> grants(Municipal municipal, int year) {
    return reported(municipal, LedgerInput.GRANTS, year).map(value -> inPrices(value, year));
  }

  /** Net operating expenditure of one year. */
  Optional<Value> net(Municipal municipal, int year) {
    return reported(municipal, LedgerInput.NET, year).map(value -> inPrices(value, year));
  }

  Optional<Value> ftes(Municipal municipal, int year) {
    return reported(municipal, LedgerInput.STAFFING, year);
  }

  /** From the first to the last chosen year. */
  Optional<Value> observed(Municipal municipal) {
    return ftes(municipal, terms.years().to())
        .flatMap(last -> ftes(municipal, terms.years().from()).map(last::minus));
  }

  /** The posts that the new growth of the chosen years pays for, every year from then on. */
  Optional<Value> implied(Municipal municipal) {
    return posts(added(municipal));
  }

  /** What was observed beyond what the new growth pays for; below zero where it was less. */
  Optional<Value> beyond(Municipal municipal) {
    return observed(municipal).flatMap(observed -> implied(municipal).map(observed::minus));
  }

  /** The posts that all growth since the plan began pays for. */
  Optional<Value> lasting(Municipal municipal) {
    return posts(level(municipal));
  }

  /** The posts that the grants of a year pay for: they lapse with the grants. */
  Optional<Value> granted(Municipal municipal, int year) {
    return posts(grants(municipal, year));
  }

  private Optional<Value> posts(Optional<Value> mnok) {
    return mnok.map(value -> new Value(terms.cost().posts(value.amount()), value.quality()));
  }

  private Value inPrices(Value value, int year) {
    return value.times(terms.prices().factor(year));
  }

  private Optional<Value> reported(Municipal municipal, String measure, int year) {
    return books.reported(measure).flatMap(released -> value(municipal, released, year));
  }

  /** FTEs as they are, amounts in million kroner. */
  private static Optional<Value> value(Municipal municipal, Released measure, int year) {
    var thousands = measure.indicator().unit().equals("knok");
    return municipal
        .row(measure.indicator().code(), year)
        .flatMap(
            row ->
                Optional.ofNullable(row.value())
                    .map(
                        value ->
                            new Value(
                                thousands ? value / 1_000 : value,
                                measure.shown(row.storedQuality()))));
  }
}
