package no.kommuneblikk.variation;

import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.indicator.IndicatorNames;
import no.kommuneblikk.measure.Measurements;
import no.kommuneblikk.selection.Aspect;
import no.kommuneblikk.text.Texts;

/** A quantity and its values as they stand in a sentence. */
record QuantityWords(Measurements measurements, Texts texts) {

  Axis axis() {
    return measurements.yardstick().axis(texts);
  }

  private Aspect aspect() {
    return measurements.yardstick().aspect();
  }

  /** «årsverk», «frie midler (nøkkel sosialhjelp)». */
  String name() {
    return IndicatorNames.inSentence(measurements.released().indicator(), texts);
  }

  /** «endring i årsverk». */
  String what() {
    return what(name());
  }

  /** «endring i årsverk per 10 000 innbyggere», where no number beside it says the unit. */
  String whatWithUnit() {
    return what(measured());
  }

  /** The same in a question that goes on after it: no unit that stands behind a comma. */
  String asked() {
    return measurements.yardstick().isPerSoMany() ? whatWithUnit() : what();
  }

  private String what(String name) {
    return switch (aspect()) {
      case LEVEL -> name;
      case CHANGE -> texts.text("variation.what.change", name);
      case SUM -> texts.text("variation.what.sum", name);
    };
  }

  /** «2016–2020», or of a level the last year. */
  String period() {
    var years = measurements.yardstick().years();
    return aspect() == Aspect.LEVEL ? String.valueOf(years.to()) : years.period();
  }

  /** «+12,3»: a change has a sign. */
  String number(double value) {
    return axis().write(value, texts);
  }

  /** «+12,3 per 10 000 innbyggere»; a number that says its unit itself stands alone. */
  String value(double value) {
    var unit = measurements.yardstick().unitName(texts);
    return unit.isEmpty() || axis().format() == Format.PERCENT
        ? number(value)
        : texts.text("variation.value", number(value), whole(unit));
  }

  /** «årsverk per 10 000 innbyggere»; a percentage says it itself. */
  String nameWithUnit() {
    return axis().format() == Format.PERCENT ? name() : measured();
  }

  private String measured() {
    return whole(measurements.yardstick().phrase(texts));
  }

  /** Titles are long, and a number is not broken over two lines. */
  private static String whole(String words) {
    return words.replaceAll("(?<=\\d) (?=\\d)", "\u00a0");
  }
}
