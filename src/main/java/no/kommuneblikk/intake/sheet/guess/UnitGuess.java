package no.kommuneblikk.intake.sheet.guess;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.MeasureCatalog;
import no.kommuneblikk.intake.sheet.Column;
import no.kommuneblikk.intake.sheet.ColumnRole;
import no.kommuneblikk.intake.sheet.cell.PlainWords;
import org.jspecify.annotations.Nullable;

/** What the numbers of a file are multiplied by to be in the units of their measures. */
final class UnitGuess {

  /** Kroner in one of each unit of the indicator table. */
  private static final Map<String, Double> UNITS = Map.of("nok", 1.0, "knok", 1e3, "mnok", 1e6);

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
    var factor = kronerFactor(words, measure.unit());
    factors.add(factor);
    var isUnknown = isMoney(measure.unit()) && !isTold(words);
    if ((factor == 1 && !isUnknown) || !asked.add(measure.code())) {
      return;
    }
    if (factor == 1) {
      questions.ask("ukjent-enhet", header, named(measure.unit()));
    } else {
      questions.ask("enhet", header, written(words), named(measure.unit()));
    }
  }

  /**
   * What numbers are multiplied by; 1 where the words or the measure are not about money.
   *
   * @param folded header or title
   * @param unit of the measure
   */
  private static double kronerFactor(String folded, String unit) {
    var measured = UNITS.get(unit);
    var written = kroner(folded);
    return measured == null || written == 0 ? 1 : written / measured;
  }

  /** Whether a measure is of money in a unit that files often don't share. */
  private static boolean isMoney(String unit) {
    return unit.equals("knok") || unit.equals("mnok");
  }

  /** The unit of a measure as a question names it. */
  private static String named(String unit) {
    return named(UNITS.getOrDefault(unit, 1.0));
  }

  /** The unit that words tell, as a question names it. */
  private static String written(String folded) {
    return named(kroner(folded));
  }

  private static String named(double kroner) {
    return kroner == 1e6 ? "millioner kroner" : kroner == 1e3 ? "1 000 kroner" : "kroner";
  }

  private static boolean isTold(String folded) {
    return kroner(folded) != 0;
  }

  /** How many kroner one means; 0 if the words don't tell. */
  private static double kroner(String folded) {
    if (folded.contains("mill kr") || folded.contains("millioner") || folded.contains("mnok")) {
      return 1e6;
    }
    if (folded.contains("1000 kr") || folded.contains("1 000 kr") || folded.contains("tusen kr")) {
      return 1e3;
    }
    return PlainWords.contains(folded, "kroner")
            || PlainWords.contains(folded, "kr")
            || PlainWords.contains(folded, "nok")
        ? 1
        : 0;
  }
}
