package no.kommuneblikk.intake.check;

import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.feed.Candidate;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.place.DivisionIndex;
import no.kommuneblikk.text.Texts;

/** Whether a single value can be true at all, whatever the others are. */
final class Possibility {

  private static final String POPULATION = MeasureCodes.INHABITANTS;

  /** What the database has room for. */
  private static final double LARGEST = 999_999_999_999.0;

  private final KnownFigures background;
  private final SourceRemarks remarks;
  private final Texts texts;

  Possibility(KnownFigures background, SourceRemarks remarks, Texts texts) {
    this.background = background;
    this.remarks = remarks;
    this.texts = texts;
  }

  /** False, and said, if it can't be. */
  boolean holds(
      Candidate.Value value, Indicator indicator, DivisionIndex.Division division, int place) {
    if (value.quality() == Quality.ILLUSTRATION) {
      say("illustrasjon-i-fil", value.place());
      return false;
    }
    var number = value.value();
    if (number == null) {
      return true;
    }
    if (Math.abs(number) > LARGEST) {
      say("for-stort-tall", value.place(), texts.number(LARGEST, 0));
      return false;
    }
    if (number < 0) {
      var never = Rules.NEVER_NEGATIVE.contains(indicator.unit());
      if (never) {
        say("negativ", value.place(), shown(number));
        return false;
      }
      warn("negativt-belop", value.place(), shown(number));
    }
    var people = background.inhabitants(division, value.year(), place);
    if (people.isPresent()) {
      return fits(value, number, indicator, people.getAsDouble());
    }
    return true;
  }

  private boolean fits(Candidate.Value value, double number, Indicator indicator, double people) {
    var counts = indicator.unit().equals("persons") || indicator.unit().equals("fte");
    if (counts && !indicator.code().equals(POPULATION) && number > people) {
      say("flere-enn-innbyggere", value.place(), shown(number), texts.number(people, 0));
      return false;
    }
    if (indicator.unit().equals("per_1000") && number > 1_000
        || indicator.unit().equals("percent") && number > 100) {
      say("umulig-rate", value.place(), shown(number));
      return false;
    }
    var rate = value.check();
    if (rate != null && people > 0) {
      var computed = number / people * 1_000;
      if (Math.abs(computed - rate) > Math.max(0.05, Rules.RATE_TOLERANCE * computed)) {
        warn("avvik-rate", value.place(), texts.number(rate, 2), texts.number(computed, 2));
      }
    }
    return true;
  }

  private void say(String code, SourcePlace place, String... arguments) {
    remarks.add(Remark.error(code, place, arguments));
  }

  private void warn(String code, SourcePlace place, String... arguments) {
    remarks.add(Remark.warning(code, place, arguments));
  }

  private String shown(double number) {
    return texts.number(number, number == Math.rint(number) ? 0 : 2);
  }
}
