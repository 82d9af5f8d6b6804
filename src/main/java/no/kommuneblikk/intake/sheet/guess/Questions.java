package no.kommuneblikk.intake.sheet.guess;

import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;

/** What a person has to look at before a file is read as it is guessed. */
final class Questions {

  private final List<Remark> all = new ArrayList<>();
  private final long headerRow;

  /**
   * @param headerRow where the headers stand, as a spreadsheet counts
   */
  Questions(long headerRow) {
    this.headerRow = headerRow;
  }

  /** Something about the whole file that a person should look at. */
  void ask(String code, String... arguments) {
    all.add(Remark.warning(code, SourcePlace.WHOLE, arguments));
  }

  /** Something about one column, from 0, that a person should look at. */
  void askOf(int column, Remark.Severity severity, String code, String... arguments) {
    all.add(new Remark(severity, code, new SourcePlace(headerRow, column + 1), List.of(arguments)));
  }

  /** What keeps the file from being read. */
  void error(String code, String... arguments) {
    all.add(Remark.error(code, SourcePlace.WHOLE, arguments));
  }

  boolean hasErrors() {
    return all.stream().anyMatch(Remark::isError);
  }

  List<Remark> all() {
    return List.copyOf(all);
  }
}
