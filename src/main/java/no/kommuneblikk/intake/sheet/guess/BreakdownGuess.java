package no.kommuneblikk.intake.sheet.guess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.kommuneblikk.intake.feed.Remark.Severity;
import no.kommuneblikk.intake.sheet.BreakdownWords;
import no.kommuneblikk.intake.sheet.Column;
import no.kommuneblikk.intake.sheet.ColumnRole;
import no.kommuneblikk.intake.sheet.PeriodWords;
import no.kommuneblikk.intake.sheet.cell.PlainWords;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.cell.SheetCell;

/**
 * Finds what divides the figures: columns whose headers say so, and columns that differ where a
 * municipality has several rows for one year. The rows of a total are read where there are some;
 * otherwise a person has to choose, and of the parts of a year nobody can.
 */
final class BreakdownGuess {

  /** How many different values a column may have to divide anything. */
  static final int MOST_VALUES = 60;

  private static final int SHOWN = 6;

  /** Less is a row that stands there twice, which is a mistake of its own. */
  private static final double OFTEN = 0.6;

  private static final Set<ColumnRole> CHOOSABLE = Set.of(ColumnRole.BREAKDOWN, ColumnRole.IGNORED);

  private static final List<ColumnRole> KEYS =
      List.of(ColumnRole.MUNICIPALITY, ColumnRole.YEAR, ColumnRole.MEASURE);

  private final List<Column> columns;
  private final BitSet hidden;
  private final List<Row> rows;
  private final Questions questions;

  /**
   * @param columns as they are guessed so far; those that divide the figures are put in their
   *     places
   */
  BreakdownGuess(List<Column> columns, BitSet hidden, List<Row> rows, Questions questions) {
    this.columns = columns;
    this.hidden = hidden;
    this.rows = rows;
    this.questions = questions;
  }

  void find() {
    var keys = new ArrayList<>(with(KEYS));
    keys.addAll(with(List.of(ColumnRole.BREAKDOWN)));
    if (!with(List.of(ColumnRole.VALUE)).isEmpty()
        && !with(List.of(ColumnRole.MUNICIPALITY)).isEmpty()) {
      findUnnamed(keys);
    }
    with(List.of(ColumnRole.BREAKDOWN)).forEach(this::choose);
  }

  private List<Integer> with(List<ColumnRole> roles) {
    return IntStream.range(0, columns.size())
        .filter(i -> roles.contains(columns.get(i).role()))
        .boxed()
        .toList();
  }

  /** Takes one column after the other until every row is alone. */
  private void findUnnamed(List<Integer> keys) {
    var different = different(keys);
    if (different > rows.size() * OFTEN) {
      return;
    }
    var candidates = new ArrayList<>(candidates());
    while (different < rows.size() && !candidates.isEmpty()) {
      var best =
          candidates.stream()
              .max(Comparator.comparingInt(i -> different(with(keys, i))))
              .orElseThrow();
      if (different(with(keys, best)) == different) {
        return;
      }
      candidates.remove(best);
      keys.add(best);
      different = different(keys);
      columns.set(best, Column.only(columns.get(best).header(), null));
    }
  }

  private static List<Integer> with(List<Integer> keys, int further) {
    var all = new ArrayList<>(keys);
    all.add(further);
    return all;
  }

  /** How many different rows there are as far as these columns tell. */
  private int different(List<Integer> keys) {
    var seen = new HashSet<List<String>>();
    rows.forEach(row -> seen.add(keys.stream().map(key -> row.cell(key).text()).toList()));
    return seen.size();
  }

  /** Columns nobody has a use for, with few enough values; words before numbers. */
  private List<Integer> candidates() {
    Function<Integer, Boolean> isNumbers =
        i -> SheetSample.column(rows, i).allMatch(cell -> Character.isDigit(cell.text().charAt(0)));
    return with(List.of(ColumnRole.IGNORED)).stream()
        .filter(i -> !columns.get(i).header().isEmpty() && !hidden.get(i))
        .filter(i -> !HeaderWords.isRelative(PlainWords.fold(columns.get(i).header())))
        .filter(i -> !values(i).isEmpty() && values(i).size() <= MOST_VALUES)
        .sorted(Comparator.comparing(isNumbers))
        .toList();
  }

  private List<String> values(int column) {
    return values(rows, column);
  }

  /** The different values of a column, in their order; one more than the most is enough. */
  static List<String> values(List<Row> rows, int column) {
    return SheetSample.column(rows, column)
        .map(SheetCell::text)
        .distinct()
        .limit(MOST_VALUES + 1L)
        .toList();
  }

  /** What there is to choose from in columns that may divide the figures, by their headers. */
  static Map<String, List<String>> choices(
      List<Column> columns, List<String> headers, List<Row> rows) {
    var choices = new LinkedHashMap<String, List<String>>();
    for (var column : columns) {
      var values = values(rows, headers.indexOf(column.header()));
      if (CHOOSABLE.contains(column.role()) && values.size() <= MOST_VALUES) {
        // Of the parts of a year none can be chosen
        var isDivided = PeriodWords.divides(PlainWords.fold(column.header()));
        choices.put(
            column.header(),
            isDivided ? values.stream().filter(BreakdownWords::isTotal).toList() : values);
      }
    }
    return choices;
  }

  private void choose(int index) {
    var column = columns.get(index);
    var values = values(index);
    var total = BreakdownWords.total(values);
    if (total != null) {
      columns.set(index, Column.only(column.header(), total));
      if (values.size() > 1) {
        ask(index, Severity.WARNING, "deler-tallene-samlet", total, shown(values));
      }
    } else if (column.dividesTheYear()) {
      ask(index, Severity.ERROR, "deler-aaret", shown(values));
    } else if (values.size() == 1) {
      columns.set(index, Column.only(column.header(), values.getFirst()));
      ask(index, Severity.WARNING, "gjelder-bare", values.getFirst());
    } else if (values.isEmpty()) {
      columns.set(index, Column.of(column.header(), ColumnRole.IGNORED));
    } else {
      ask(index, Severity.ERROR, "deler-tallene", shown(values), values.getLast());
    }
  }

  private void ask(int index, Severity severity, String code, String... more) {
    var arguments = new ArrayList<String>(List.of(columns.get(index).header()));
    arguments.addAll(List.of(more));
    questions.askOf(index, severity, code, arguments.toArray(String[]::new));
  }

  private static String shown(List<String> values) {
    var first = values.stream().limit(SHOWN).map(it -> "«" + it + "»");
    return first.collect(Collectors.joining(", ")) + (values.size() > SHOWN ? " …" : "");
  }
}
