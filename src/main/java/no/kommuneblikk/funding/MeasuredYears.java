package no.kommuneblikk.funding;

import java.util.Optional;
import java.util.function.Predicate;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.indicator.Coverage;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Tells a figure that has nothing to draw because of the years from one that has nothing because of
 * the municipalities: other counties do not help a reader who has chosen a year without figures.
 */
@Component
class MeasuredYears {

  private final FundingRepository funding;

  MeasuredYears(FundingRepository funding) {
    this.funding = funding;
  }

  /**
   * The figure as it is if it has something to draw; the database is asked only if it has not.
   *
   * @param suits whether what was chosen can be drawn from the years the measure has
   */
  Figure explain(Figure drawn, Released measure, Predicate<Coverage> suits, Texts texts) {
    return !drawn.isEmpty()
        ? drawn
        : explain(
            drawn,
            measure,
            funding.years(measure.release().id(), measure.indicator().id()),
            suits,
            texts);
  }

  static Figure explain(
      Figure drawn,
      Released measure,
      Optional<Coverage> years,
      Predicate<Coverage> suits,
      Texts texts) {
    return years
        .filter(suits.negate())
        .map(
            known ->
                drawn.absent(
                    texts.text(
                        "funding.absent." + measure.indicator().code() + ".years",
                        Years.period(known.first(), known.last()))))
        .orElse(drawn);
  }

  /** Any of the chosen years will do. */
  static Predicate<Coverage> any(Years chosen) {
    return known -> chosen.from() <= known.last() && chosen.to() >= known.first();
  }

  /** Both the first and the last are needed. */
  static Predicate<Coverage> both(Years chosen) {
    return known -> known.includes(chosen.from()) && known.includes(chosen.to());
  }
}
