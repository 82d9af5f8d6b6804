package no.kommuneblikk.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.indicator.NationalValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Years;

/**
 * The FTEs of the whole country as they are published, which are no sum of municipalities and never
 * generated.
 *
 * @param rows of the first and the last chosen year; empty unless both are published
 */
record National(List<NationalValue> rows) {

  static final National NONE = new National(List.of());

  National {
    rows = List.copyOf(rows);
  }

  /**
   * What is published of the chosen years.
   *
   * @param carriedForward whether values that earlier ones stand in for are wanted: the country's
   *     can't be had without those of single municipalities
   */
  static National of(List<NationalValue> published, Years years, boolean carriedForward) {
    var rows =
        published.stream()
            .filter(row -> row.indicator().equals(LedgerInput.STAFFING))
            .filter(row -> row.year() == years.from() || row.year() == years.to())
            .filter(row -> carriedForward || !quality(row).isCarriedForward())
            .toList();
    return rows.size() == 2 ? new National(rows) : NONE;
  }

  /** The change in FTEs from the first to the last year. */
  Optional<Value> change() {
    return rows.isEmpty() ? Optional.empty() : Optional.of(value(1).minus(value(0)));
  }

  private Value value(int place) {
    return new Value(rows.get(place).value(), quality(rows.get(place)));
  }

  private static Quality quality(NationalValue row) {
    return Quality.of(row.quality());
  }

  List<SourceNote> sources() {
    return rows.stream().map(row -> SourceNote.of(row.source())).distinct().toList();
  }

  /** What the producer says of years that are not like the others. */
  List<String> remarks() {
    var remarks = new LinkedHashSet<String>();
    rows.stream()
        .filter(row -> quality(row).isCarriedForward())
        .map(NationalValue::note)
        .filter(note -> !note.isBlank())
        .forEach(remarks::add);
    return List.copyOf(remarks);
  }
}
