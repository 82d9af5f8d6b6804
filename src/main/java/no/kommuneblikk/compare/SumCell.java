package no.kommuneblikk.compare;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One measure of an area that is a sum: what it is in the first and the last year, over how many of
 * its municipalities, and why there is nothing.
 */
record SumCell(
    ComparedArea area, Released released, Optional<GroupValue> first, Optional<GroupValue> last) {

  static SumCell of(ComparedArea area, Released released, ComparisonInput rows) {
    var code = released.indicator().code();
    var years = rows.selection().years();
    return new SumCell(
        area,
        released,
        rows.sum(area.key(), code, years.from()),
        rows.sum(area.key(), code, years.to()));
  }

  @Nullable Double base() {
    return first.map(GroupValue::value).orElse(null);
  }

  @Nullable Double from(IndexedMeasure seen) {
    return first.map(row -> seen.of(row.value(), row.population(), base())).orElse(null);
  }

  @Nullable Double to(IndexedMeasure seen) {
    return last.map(row -> seen.of(row.value(), row.population(), base())).orElse(null);
  }

  int n() {
    return last.map(GroupValue::n).orElse(0);
  }

  Quality quality() {
    return Stream.of(first, last)
        .flatMap(Optional::stream)
        .map(row -> BasisEvidence.quality(released, row))
        .reduce(Quality::weakest)
        .orElse(Quality.MISSING);
  }

  String absence(Years years, Texts texts) {
    return n() > 0
        ? texts.text("compare.cell.noSum")
        : texts.text(
            "compare.cell.nobody",
            area.municipalities().size(),
            String.valueOf(years.from()),
            String.valueOf(years.to()));
  }

  /** How many have figures, where it is not all of them, and how many of these are carried on. */
  @Nullable String count(Texts texts) {
    var of = area.municipalities().size();
    var words = new ArrayList<String>();
    if (n() < of) {
      words.add(texts.text("compare.cell.count", texts.number(n(), 0), texts.number(of, 0), of));
    }
    last.map(GroupValue::carriedForward)
        .filter(carried -> carried > 0)
        .map(carried -> texts.text("compare.cell.carried", texts.number(carried, 0), carried))
        .ifPresent(words::add);
    return words.isEmpty() ? null : String.join(" · ", words);
  }
}
