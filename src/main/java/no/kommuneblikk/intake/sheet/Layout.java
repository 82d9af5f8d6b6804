package no.kommuneblikk.intake.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.sheet.cell.SheetRows;

/** Where in one file the columns of a recipe stand. */
final class Layout {

  /**
   * A column of the file.
   *
   * @param index from 0
   */
  record Placed(int index, Column column) {}

  private final Map<ColumnRole, List<Placed>> columns = new EnumMap<>(ColumnRole.class);
  private final List<Integer> used = new ArrayList<>();
  private final int width;

  private Layout(HeaderRow header, Recipe recipe) {
    var match = new HeaderMatch(recipe);
    this.width = header.texts().size();
    for (var i = 0; i < width; i++) {
      var column = match.of(header.texts().get(i));
      if (column != null && column.role() != ColumnRole.IGNORED) {
        columns
            .computeIfAbsent(column.role(), role -> new ArrayList<>())
            .add(new Placed(i, column));
        used.add(i);
      }
    }
  }

  /**
   * @throws Refused if something that the recipe needs is missing
   */
  static Layout of(HeaderRow header, Recipe recipe, Receiver receiver) {
    var layout = new Layout(header, recipe);
    layout.checkComplete(recipe);
    layout.checkAlike();
    layout.checkBreakdowns();
    layout.remarkUnknown(header, recipe, receiver);
    return layout;
  }

  private void checkComplete(Recipe recipe) {
    var present = columns.values().stream().flatMap(List::stream).map(Placed::column).toList();
    var missing = recipe.lacks(present);
    if (missing != null) {
      throw Refused.because(missing);
    }
  }

  private void checkAlike() {
    var seen = new HashSet<String>();
    for (var value : all(ColumnRole.VALUE)) {
      if (!seen.add(value.column().measure() + " " + value.column().year())) {
        throw Refused.because("like-kolonner", value.column().header());
      }
    }
  }

  /** A part is no figure of the whole: somebody has to say which rows are meant. */
  private void checkBreakdowns() {
    for (var placed : all(ColumnRole.BREAKDOWN)) {
      var column = placed.column();
      if (column.only() == null) {
        throw Refused.because("velg-verdi", column.header());
      }
      if (column.dividesTheYear() && !BreakdownWords.isTotal(column.only())) {
        throw Refused.because("deler-aaret", column.header(), "«" + column.only() + "»");
      }
    }
  }

  /** Columns that people don't see are read where a recipe says so, but not in silence. */
  void remarkHidden(HeaderRow header, SheetRows rows, Receiver receiver) {
    for (var placed : columns.values().stream().flatMap(List::stream).toList()) {
      if (rows.isHidden(placed.index())) {
        var place = new SourcePlace(header.number(), placed.index() + 1);
        receiver.remark(
            Remark.warning(
                "skjult-kolonne-lest", place, placed.column().header(), place.columnLetters()));
      }
    }
  }

  /** A column nobody has decided on may be what the file is about this year. */
  private void remarkUnknown(HeaderRow header, Recipe recipe, Receiver receiver) {
    var match = new HeaderMatch(recipe);
    for (var i = 0; i < width; i++) {
      var text = header.texts().get(i);
      if (!text.isEmpty()
          && match.of(text) == null
          && !HeaderRow.isNameless(text)
          && !RemarkedFile.isRemarks(text)) {
        receiver.remark(
            Remark.warning("ukjent-kolonne", new SourcePlace(header.number(), i + 1), text));
      }
    }
  }

  boolean has(ColumnRole role) {
    return columns.containsKey(role);
  }

  List<Placed> all(ColumnRole role) {
    return columns.getOrDefault(role, List.of());
  }

  /** Index of the first column with the role; negative if there is none. */
  int index(ColumnRole role) {
    return has(role) ? all(role).getFirst().index() : -1;
  }

  /** Index of every column that is read. */
  List<Integer> used() {
    return used;
  }

  /** How many columns the header has. */
  int width() {
    return width;
  }
}
