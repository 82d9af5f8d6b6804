package no.kommuneblikk.intake.terminal;

import java.util.List;
import java.util.Map;
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
        remarks.kept().stream().filter(Remark::isError).map(it -> Line.of(it, texts)).toList(),
        remarks.kept().stream().filter(it -> !it.isError()).map(it -> Line.of(it, texts)).toList(),
        remarks.counts(),
        changes,
        release);
  }

  /** The source could not be used at all. */
  static Report refused(Remark remark, Texts texts) {
    return new Report(
        0,
        List.of(Line.of(remark, texts)),
        List.of(),
        Map.of(remark.code(), 1),
        new Counted(0, 0, 0),
        null);
  }
}
