package no.kommuneblikk.profile;

import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Note;
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
  List<Note> notes(boolean grantsApart, Municipality municipality, String read) {
    var notes = new ArrayList<Note>();
    if (measured.stream().anyMatch(MoneyWords::isByNeed)) {
      if (borrowed) {
        notes.add(
            Note.caveat(texts.text("profile.money.note.borrowed", municipality.displayName(), read))
                .ofThese());
      }
      notes.add(Note.reading(texts.text("profile.money.note.reading")));
    }
    if (measured.stream().anyMatch(it -> Money.FREE_FUNDS.contains(it.code()))) {
      notes.add(Note.caveat(texts.text("profile.money.note.estimate")).everywhere());
      notes.add(Note.reading(texts.text("profile.money.note.growth")).everywhere());
    }
    if (own.stream().anyMatch(point -> point.y() == null)) {
      notes.add(Note.method(texts.text("profile.money.note.missing")).ofPage());
    }
    if (grantsApart) {
      notes.add(Note.caveat(texts.text("profile.money.note.grantsApart")));
    } else if (measured.stream().anyMatch(MoneyWords::isGrant)) {
      notes.add(Note.caveat(texts.text("profile.grants.note")).everywhere());
    }
    notes.add(Note.method(texts.text("profile.money.note.inhabitants")).ofPage());
    notes.add(Note.method(texts.text("profile.note.nominal")).everywhere());
    return notes;
  }

  private static boolean isByNeed(YearsTogether measure) {
    return measure.code().equals(Money.FREE_FUNDS.getLast());
  }

  private static boolean isGrant(YearsTogether measure) {
    return measure.code().equals(Money.GRANTS);
  }
}
