package no.kommuneblikk.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Footing;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Growth;
import no.kommuneblikk.figure.Magnitude;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.IndicatorNames;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.measure.LeftOut;
import no.kommuneblikk.measure.MeasureNotes;
import no.kommuneblikk.measure.Measured;
import no.kommuneblikk.measure.Measurements;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.statistics.Rank;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One measure of all the areas: the value of the last year, the change since the first, the place
 * of municipalities in the comparison group by that change, and why there is none of these.
 */
final class ComparisonRow {

  private final ComparisonInput rows;
  private final Released released;
  private final Measurements levels;
  private final Measurements changes;
  private final IndexedMeasure seen;
  private final Texts texts;

  ComparisonRow(ComparisonInput rows, Released released, Texts texts) {
    this.rows = rows;
    this.released = released;
    this.texts = texts;
    var code = released.indicator().code();
    levels = rows.reading().of(Quantity.level(code));
    changes = rows.reading().of(Quantity.change(code));
    seen = new IndexedMeasure((isYearlyGrowth() ? levels : changes).yardstick());
  }

  Released released() {
    return released;
  }

  /** The measure and its unit: «Årsverk per 10 000 innbyggere»; of yearly growth the year too. */
  String words() {
    return isYearlyGrowth()
        ? ofYear(IndicatorNames.brief(released.indicator(), texts))
        : seen.words(texts);
  }

  /** The same within a sentence. */
  String phrase() {
    return isYearlyGrowth()
        ? ofYear(IndicatorNames.inSentence(released.indicator(), texts))
        : seen.phrase(texts);
  }

  private String ofYear(String name) {
    return texts.text(
        "compare.row.year", name, String.valueOf(to()), seen.yardstick().unitName(texts));
  }

  Format format() {
    return seen.format();
  }

  boolean isGenerated() {
    return released.release().illustration();
  }

  /** Whether it has no change; see {@link Indicator#isYearlyGrowth}. */
  boolean isYearlyGrowth() {
    return released.indicator().isYearlyGrowth();
  }

  private String code() {
    return released.indicator().code();
  }

  private int from() {
    return rows.selection().years().from();
  }

  private int to() {
    return rows.selection().years().to();
  }

  Point point(ComparedArea area) {
    var axis = Axis.of(words(), format());
    return area.isMunicipality() ? own(area, axis) : sum(area, axis);
  }

  private Point own(ComparedArea area, Axis axis) {
    var number = area.unit().code();
    if (isYearlyGrowth()) {
      return levels
          .find(number)
          .map(level -> cell(null, level.to(), level.quality()).measuring(axis, null))
          .orElseGet(() -> absent(axis, reason(levels, number)));
    }
    var change = changes.find(number);
    if (change.isPresent()) {
      return cell(change.get().from(), change.get().to(), change.get().quality())
          .measuring(axis, place(number).orElse(null));
    }
    var reason = reason(changes, number);
    var level = format() == Format.INDEX ? Optional.<Measured>empty() : levels.find(number);
    return level
        .map(it -> cell(null, it.to(), it.quality()))
        .orElseGet(() -> cell(null, null, quality(reason)))
        .measuring(axis, absence(number, reason));
  }

  private Point cell(@Nullable Double from, @Nullable Double to, Quality quality) {
    return Point.cell(words(), from, to, quality);
  }

  private Point absent(Axis axis, LeftOut.Reason reason) {
    return cell(null, null, quality(reason)).measuring(axis, why(reason));
  }

  private static LeftOut.Reason reason(Measurements measurements, String number) {
    return measurements.leftOut().stream()
        .filter(left -> left.municipality().number().equals(number))
        .map(LeftOut::reason)
        .findFirst()
        .orElse(LeftOut.Reason.MISSING);
  }

  private static Quality quality(LeftOut.Reason reason) {
    return reason == LeftOut.Reason.SUPPRESSED ? Quality.SUPPRESSED : Quality.MISSING;
  }

  private @Nullable String absence(String number, LeftOut.Reason reason) {
    if (reason == LeftOut.Reason.FAULT) {
      return fault(number);
    }
    return levels.find(number).isPresent() ? noChange(reason) : why(reason);
  }

  /** A level that is doubted is said in words; else it is the first year that is. */
  private String fault(String number) {
    return levels.leftOut().stream()
        .filter(left -> left.municipality().number().equals(number))
        .flatMap(left -> Stream.ofNullable(left.doubted()))
        .findFirst()
        .map(
            doubted ->
                texts.text(
                    "compare.cell.fault",
                    levels.yardstick().axis(texts).write(doubted, texts),
                    String.valueOf(to())))
        .orElseGet(() -> texts.text("compare.cell.fault.first", String.valueOf(from())));
  }

  private @Nullable String why(LeftOut.Reason reason) {
    return switch (reason) {
      case MISSING -> texts.text("compare.cell.missing", String.valueOf(to()));
      case SUPPRESSED -> null;
      case CARRIED_FORWARD -> texts.text("compare.cell.carriedForward");
      case FAULT -> texts.text("measure.fault");
      case SMALL_BASE ->
          released.indicator().unit().equals("fte")
              ? texts.text("compare.cell.smallBase", String.valueOf(from()))
              : texts.text("compare.cell.noBase");
    };
  }

  /** There is a value of the last year; it's the first that lacks, or is not wanted. */
  private @Nullable String noChange(LeftOut.Reason reason) {
    return reason == LeftOut.Reason.MISSING
        ? texts.text("compare.cell.noChange", String.valueOf(from()))
        : why(reason);
  }

  /** Of few posts no place is told: one more or less would move it too far. */
  private Optional<String> place(String number) {
    var rank = rank(number);
    if (rank.isEmpty() || rank.get().isAlone()) {
      return Optional.empty();
    }
    return Optional.of(
        isSmall(number)
            ? texts.text("compare.cell.small", String.valueOf(from()))
            : texts.text(
                rank.get().shared() ? "compare.cell.place.shared" : "compare.cell.place",
                texts.number(rank.get().place(), 0),
                texts.number(rank.get().of(), 0)));
  }

  /** Its place in the comparison group by own change; empty where none is told. */
  Optional<Rank> rank(String number) {
    var against = rows.against();
    if (against == null || isYearlyGrowth() || !against.members().contains(number)) {
      return Optional.empty();
    }
    return changes
        .find(number)
        .map(
            own ->
                Rank.of(
                    own.value(),
                    changes.values().stream()
                        .filter(other -> against.members().contains(other.number()))
                        .map(Measured::value)
                        .toList(),
                    format().decimals()));
  }

  /** Whether the first year's count is too small for its change to say anything. */
  boolean isSmall(String number) {
    return released.indicator().unit().equals("fte")
        && rows.reading().rows().stream()
            .filter(row -> row.indicator().equals(code()) && row.number().equals(number))
            .filter(row -> row.year() == from())
            .flatMap(row -> Stream.ofNullable(row.value()))
            .anyMatch(value -> value < Growth.SMALLEST_BASE_FTE);
  }

  private Point sum(ComparedArea area, Axis axis) {
    var sum = SumCell.of(area, released, rows);
    var base = sum.base();
    if (base != null && seen.yardstick().isTooSmall(base)) {
      return cell(null, null, Quality.MISSING).measuring(axis, why(LeftOut.Reason.SMALL_BASE));
    }
    var to = sum.to(seen);
    return to == null
        ? cell(null, null, Quality.MISSING)
            .measuring(axis, sum.absence(rows.selection().years(), texts))
        : cell(isYearlyGrowth() ? null : sum.from(seen), to, sum.quality())
            .measuring(axis, sum.count(texts));
  }

  /** The change of an area, in the unit of the row; of an index in points. */
  Optional<Double> change(ComparedArea area) {
    return point(area).value() instanceof Magnitude.Change change
        ? Optional.of(change.difference())
        : Optional.empty();
  }

  /** Who has no change for what is taken to be a fault of the source. */
  Stream<Note> faults() {
    return MeasureNotes.faults(changes, texts);
  }

  /** What the change of an area rests on. */
  Footing footing(ComparedArea area) {
    return area.isMunicipality()
        ? changes.find(area.unit().code()).map(changes::footing).orElse(Footing.FIRM)
        : Footing.ofGroup(area.municipalities().size());
  }

  /** How many municipalities have a value. */
  int count() {
    return rows.lineup()
        .count(
            area ->
                area.isMunicipality()
                    ? point(area).y() == null ? 0 : 1
                    : SumCell.of(area, released, rows).n());
  }

  static List<ComparisonRow> all(ComparisonInput rows, Texts texts) {
    return rows.reading().measures().stream()
        .map(released -> new ComparisonRow(rows, released, texts))
        .toList();
  }
}
