package no.kommuneblikk.funding;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.Caveats;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Groups.Group;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** What the figures on money share. */
final class Funding {

  /** Grants to municipal substance-use work, chapter 765 item 62; million kroner. */
  static final String GRANTS = MeasureCodes.GRANTS;

  /** Net operating expenditure, function 243; thousand kroner. */
  static final String NET = MeasureCodes.NET;

  /** FTEs in municipal mental-health and substance-use work. */
  static final String STAFFING = MeasureCodes.STAFFING;

  private Funding() {}

  /** Those of the chosen years for which free funds were announced: the plan's. */
  static List<Integer> plannedYears(Selection selection) {
    var from = Math.max(selection.years().from(), Years.PLAN.from());
    var to = Math.min(selection.years().to(), Years.PLAN.to());
    return IntStream.rangeClosed(from, to).boxed().toList();
  }

  /** «2016–2020», or the year alone. */
  static String period(List<Integer> years) {
    return Years.period(years.getFirst(), years.getLast());
  }

  /** There is nothing to read, or nothing within the selection: says why and what to do. */
  static Figure absent(Figure asked, String reason, Texts texts, String... measures) {
    return asked.absent(texts.text("funding.absent." + reason), measures);
  }

  /** A measure that may stand in an illustration has nothing to read. */
  static Figure unreleased(Figure asked, String measure, Texts texts) {
    var reason = asked.selection().illustration() ? measure : measure + ".hidden";
    return absent(asked, reason, texts, measure);
  }

  /**
   * The general caveats for figures of money with free funds in them. No value of money is carried
   * forward, so choosing those away changes nothing and is not spoken of.
   */
  static List<Note> estimateCaveats(
      Selection selection, Basis basis, List<Integer> years, Texts texts) {
    return Caveats.of(
        selection.with(draft -> draft.carriedForward = true),
        withoutEstimates(basis),
        years.getLast(),
        texts);
  }

  /**
   * A basis whose estimates are not spoken of: every value of free funds is one, and the figures
   * say so in words of their own, where the general caveat speaks of split municipalities.
   */
  static Basis withoutEstimates(Basis basis) {
    return basis.withoutEstimates();
  }

  /** What has to be said of free funds that are summed over years, and of what was chosen. */
  static void addPeriodNotes(
      List<Note> notes, Selection selection, List<Integer> years, Texts texts) {
    addPeriodNotes(notes, selection, years, "funding.note.outside", texts);
  }

  /**
   * The same for another measure.
   *
   * @param outside the key of the message for years that have been chosen but have no figures
   */
  static void addPeriodNotes(
      List<Note> notes, Selection selection, List<Integer> years, String outside, Texts texts) {
    if (selection.years().from() < years.getFirst() || selection.years().to() > years.getLast()) {
      notes.add(Note.choice(texts.text(outside, period(years))));
    }
    if (selection.per() == Per.CHANGE) {
      notes.add(Note.choice(texts.text("funding.note.noIndex")));
    }
  }

  /** Which rules a figure's ranges are over, where it has ranges. */
  static void addRange(List<Note> notes, Ranges ranges, Texts texts) {
    notes.add(
        Note.method(
                ranges.rules().isEmpty() ? texts.text("funding.note.range.none") : ranges.rules())
            .ofThese());
  }

  /** «−19,5 til +11,3 %». */
  static String percents(Range percent, Texts texts) {
    return texts.text(
        "funding.percents", texts.signed(percent.lowest(), 1), texts.signed(percent.highest(), 1));
  }

  /** What amounts for each inhabitant are divided by. */
  static String denominator(List<Integer> years, Texts texts) {
    var several = !years.getFirst().equals(years.getLast());
    return texts.text(
        several ? "funding.note.denominator" : "funding.note.denominator.one", period(years));
  }

  static Axis groupAxis(Selection selection, Texts texts) {
    return Axis.of(texts.text("selection.groups." + selection.groupBy().code()), Format.LABEL);
  }

  /** Counties with the most first; size groups from small to large, as they are. */
  static <T> List<T> ranked(List<T> rows, ToDoubleFunction<T> quantity, Selection selection) {
    return selection.groupBy() == GroupBy.COUNTY
        ? rows.stream().sorted(Comparator.comparingDouble(quantity).reversed()).toList()
        : rows;
  }

  /** What free funds are distributed by, as it is said after «etter». */
  static String key(Selection selection, Texts texts) {
    return texts.text("selection.key.of." + selection.key().code());
  }

  /** The number of a county, for links; size groups have none. */
  static @Nullable String link(Group group, Selection selection) {
    return selection.groupBy() == GroupBy.COUNTY ? group.code() : null;
  }

  /** Million kroner in a sentence: what is large enough is said without decimals. */
  static String millions(double mnok, Texts texts) {
    return texts.number(mnok, Math.abs(mnok) < 99.95 ? 1 : 0);
  }
}
