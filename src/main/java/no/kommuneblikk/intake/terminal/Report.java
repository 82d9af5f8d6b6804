package no.kommuneblikk.intake.terminal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.kommuneblikk.intake.check.Examination;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import, for a machine to read.
 *
 * @param rows rows of the file, or cells of the table
 * @param counts how many remarks there are of each code, also where not all are listed
 * @param release code of the published release; null where nothing was published
 */
record Report(
    long rows,
    List<Line> errors,
    List<Line> warnings,
    Map<String, Integer> counts,
    Counted changes,
    @Nullable String release) {

  /**
   * One remark.
   *
   * @param row as a spreadsheet counts; 0 where it is about the whole
   * @param column as a spreadsheet names it; empty where it is about the whole row
   */
  record Line(long row, String column, String code, String message) {

    static Line of(Remark remark, Texts texts) {
      return new Line(
          remark.place().row(),
          remark.place().columnLetters(),
          remark.code(),
          remark.message(texts));
    }
  }

  /** How many figures are new, not what they were, and gone. */
  record Counted(
      @com.fasterxml.jackson.annotation.JsonProperty("new") int added, int changed, int removed) {}

  static Report of(
      Examination.Outcome outcome, Counted changes, @Nullable String release, Texts texts) {
    var remarks = outcome.remarks();
    return new Report(
        outcome.rows(),
        lines(remarks.kept(), true, texts),
        lines(remarks.kept(), false, texts),
        remarks.counts(),
        changes,
        release);
  }

  private static List<Line> lines(List<Remark> remarks, boolean errors, Texts texts) {
    return remarks.stream()
        .filter(remark -> remark.isError() == errors)
        .map(remark -> Line.of(remark, texts))
        .toList();
  }

  /** The source could not be used, or not before what is asked is answered. */
  static Report refused(List<Remark> remarks, Texts texts) {
    return new Report(
        0,
        lines(remarks, true, texts),
        lines(remarks, false, texts),
        remarks.stream().collect(Collectors.toMap(Remark::code, _ -> 1, Integer::sum)),
        new Counted(0, 0, 0),
        null);
  }
}
