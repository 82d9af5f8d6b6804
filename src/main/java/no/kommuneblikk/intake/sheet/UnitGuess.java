package no.kommuneblikk.intake.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.MeasureCatalog;
import org.jspecify.annotations.Nullable;

/** What the numbers of a file are multiplied by to be in the units of their measures. */
final class UnitGuess {

  private final List<Column> columns;
  private final MeasureCatalog measures;
  private final String title;
  private final Questions questions;
  private final Set<Double> factors = new HashSet<>();
  private final Set<String> asked = new HashSet<>();

  /**
   * @param title folded; it tells the unit where the header does not
   */
  UnitGuess(List<Column> columns, MeasureCatalog measures, String title, Questions questions) {
    this.columns = columns;
    this.measures = measures;
    this.title = title;
    this.questions = questions;
  }

  /**
   * One for all the columns; where they need different ones, they can't be read together.
   *
   * @param general code of the measure of columns that tell none; null where nobody tells it
   */
  double factor(@Nullable String general) {
    for (var column : columns) {
      var code = column.measure() == null ? general : column.measure();
      var measure =
          column.role() == ColumnRole.VALUE && code != null
              ? measures.find(code).orElse(null)
              : null;
      if (measure != null) {
        take(column.header(), measure);
      }
    }
    if (factors.size() > 1) {
      questions.error("ulike-enheter");
    }
    return factors.size() == 1 ? factors.iterator().next() : 1;
  }

  private void take(String header, Indicator measure) {
    var words = PlainWords.fold(header) + " " + title;
    var factor = KronerUnits.factor(words, measure.unit());
    factors.add(factor);
    var isUnknown = KronerUnits.isMoney(measure.unit()) && !KronerUnits.isTold(words);
    if ((factor == 1 && !isUnknown) || !asked.add(measure.code())) {
      return;
    }
    if (factor == 1) {
      questions.ask("ukjent-enhet", header, KronerUnits.named(measure.unit()));
    } else {
      questions.ask("enhet", header, KronerUnits.written(words), KronerUnits.named(measure.unit()));
    }
  }
}
