package no.kommuneblikk.profile;

import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/** What is said of one municipality's FTEs in the first and the last chosen year. */
record StaffingWords(
    List<MunicipalValue> rows, Municipality municipality, Selection selection, Texts texts) {

  /**
   * The change of the total, in the unit that is shown. Of few posts it is also told how many, and
   * never in percent.
   */
  String title() {
    if (!isSmall() || selection.per() == Per.COUNT) {
      return change(selection.per());
    }
    return selection.per() == Per.CHANGE ? change(Per.COUNT) : withPosts();
  }

  private String withPosts() {
    var told = change(selection.per());
    var from = posts(selection.years().from());
    var to = posts(selection.years().to());
    return to.isEmpty()
        ? told
        : texts.text(
            "profile.staffing.title.small" + (from.equals(to) ? ".same" : ""),
            told,
            from.orElse(""),
            to.get());
  }

  /** The FTEs of a year as they are written; empty if it has none. */
  Optional<String> posts(int year) {
    return Optional.ofNullable(total(Per.COUNT).in(year))
        .map(value -> Format.FTE.write(value, texts));
  }

  private StaffingLine total(Per per) {
    return StaffingLine.of(StaffingPlace.MEASURE, rows, selection.with(draft -> draft.per = per));
  }

  /** One post more or less would move a rate, a percentage or a place too far. */
  boolean isSmall() {
    return MunicipalRows.isSmall(
        StaffingLine.of(StaffingPlace.MEASURE, rows, selection).rows(), selection.years().from());
  }

  private String change(Per per) {
    var total = total(per);
    var years = selection.years();
    var from = total.in(years.from());
    var to = total.in(years.to());
    var name = municipality.displayName();
    if (from == null || to == null) {
      return texts.text("profile.staffing.title.partial", name, years.period());
    }
    var format = per == Per.COUNT ? Format.FTE : Format.RATE;
    return texts.text(
        "profile.staffing.title." + per.code() + direction(per, from, to, format),
        name,
        format.write(from, texts),
        format.write(to, texts),
        String.valueOf(years.from()),
        String.valueOf(years.to()),
        texts.percent(Math.abs(to - from), 1));
  }

  /** What reads the same has not changed. */
  private String direction(Per per, double from, double to, Format format) {
    if (format.write(from, texts).equals(format.write(to, texts))) {
      return ".same";
    }
    return per == Per.CHANGE ? (to > from ? ".up" : ".down") : "";
  }
}
