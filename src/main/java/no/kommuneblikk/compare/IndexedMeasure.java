package no.kommuneblikk.compare;

import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.measure.Yardstick;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** A measure as areas side by side show it: a change in percent is seen as an index. */
record IndexedMeasure(Yardstick yardstick) {

  /** What the first year is in an index. */
  private static final double WHOLE = 100;

  /** The measure and its unit: «Årsverk per 10 000 innbyggere». */
  String words(Texts texts) {
    return axis(texts).title();
  }

  /** The same within a sentence. */
  String phrase(Texts texts) {
    return yardstick.overTimePhrase(texts);
  }

  Format format() {
    return yardstick.isPercent() ? Format.INDEX : yardstick.format();
  }

  Axis axis(Texts texts) {
    return yardstick.overTime(texts);
  }

  /**
   * A value in the unit that is shown.
   *
   * @param base the value of the first year; null where there is none or it is too small
   * @return null where it is not known, or can't be shown for want of a base or of inhabitants
   */
  @Nullable Double of(@Nullable Double value, double population, @Nullable Double base) {
    if (value == null || yardstick.isPerInhabitant() && population <= 0) {
      return null;
    }
    if (yardstick.isPercent()) {
      return base == null || yardstick.isTooSmall(base)
          ? null
          : Double.valueOf(value / base * WHOLE);
    }
    return yardstick.shown(value, population);
  }
}
