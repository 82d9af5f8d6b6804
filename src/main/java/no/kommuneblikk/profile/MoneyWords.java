package no.kommuneblikk.profile;

import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.text.Texts;

/**
 * What is said of a municipality's money: the finding, and the caveats of just these measures.
 *
 * @param measured the measures that are shown
 * @param own the municipality's point for each of them
 * @param borrowed the amount by social assistance rests on the rate of others
 */
record MoneyWords(List<YearsTogether> measured, List<Point> own, boolean borrowed, Texts texts) {

  /** Free funds as one or two estimates, then grants; what is missing is not spoken of. */
  String title(Municipality municipality, String period) {
    var free = new ArrayList<String>();
    var grants = new ArrayList<String>();
    for (var i = 0; i < own.size(); i++) {
      var y = own.get(i).y();
      if (y != null) {
        var amount = Format.NOK.write(y, texts);
        (isGrant(measured.get(i)) ? grants : free)
            .add(
                borrowed && isByNeed(measured.get(i))
                    ? texts.text("profile.money.borrowed", amount)
                    : amount);
      }
    }
    var name = municipality.displayName();
    var key = (free.isEmpty() ? "" : ".free") + (grants.isEmpty() ? "" : ".grants");
    return key.isEmpty()
        ? texts.text("profile.money.title.partial", name, period)
        : texts.text(
            "profile.money.title" + key,
            name,
            period,
            free.size() == 2
                ? texts.text("profile.money.either", free.toArray())
                : String.join("", free),
            String.join("", grants));
  }

  /**
   * The caveats.
   *
   * @param grantsApart grants stand in their own figure
   * @param read the years that recipients are read of
   */
  List<String> notes(boolean grantsApart, Municipality municipality, String read) {
    var notes = new ArrayList<String>();
    if (measured.stream().anyMatch(MoneyWords::isByNeed)) {
      if (borrowed) {
        notes.add(texts.text("profile.money.note.borrowed", municipality.displayName(), read));
      }
      notes.add(texts.text("profile.money.note.reading"));
    }
    if (measured.stream().anyMatch(it -> Money.FREE_FUNDS.contains(it.code()))) {
      notes.add(texts.text("profile.money.note.estimate"));
      notes.add(texts.text("profile.money.note.growth"));
    }
    if (own.stream().anyMatch(point -> point.y() == null)) {
      notes.add(texts.text("profile.money.note.missing"));
    }
    if (grantsApart) {
      notes.add(texts.text("profile.money.note.grantsApart"));
    } else if (measured.stream().anyMatch(MoneyWords::isGrant)) {
      notes.add(texts.text("profile.grants.note"));
    }
    notes.add(texts.text("profile.money.note.inhabitants"));
    notes.add(texts.text("profile.note.nominal"));
    return notes;
  }

  private static boolean isByNeed(YearsTogether measure) {
    return measure.code().equals(Money.FREE_FUNDS.getLast());
  }

  private static boolean isGrant(YearsTogether measure) {
    return measure.code().equals(Money.GRANTS);
  }
}
