package no.kommuneblikk.intake.sheet.guess;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.kommuneblikk.indicator.MeasureCatalog;
import no.kommuneblikk.intake.sheet.Column;
import no.kommuneblikk.intake.sheet.ColumnRole;
import no.kommuneblikk.intake.sheet.HeaderRow;
import no.kommuneblikk.intake.sheet.Mark;
import no.kommuneblikk.intake.sheet.MeasureWords;
import no.kommuneblikk.intake.sheet.PeriodWords;
import no.kommuneblikk.intake.sheet.Recipe;
import no.kommuneblikk.intake.sheet.SheetFile;
import no.kommuneblikk.intake.sheet.cell.DecimalStyle;
import no.kommuneblikk.intake.sheet.cell.PlainWords;
import no.kommuneblikk.intake.sheet.cell.Row;
import org.jspecify.annotations.Nullable;

/** The guess about one sheet, and what is uncertain about it. */
final class SheetGuess {

  private static final int SHOWN = 20;
  private static final Set<String> DASHES = Set.of("-", "–", "—", "−");

  private final SheetFile file;
  private final SheetSample sample;
  private final HeaderGuess header;
  private final MeasureCatalog measures;
  private final MeasureWords words;
  private final @Nullable String told;
  private final KnownDivisions divisions;
  private final List<Row> rows;
  private final String title;
  private final Questions questions;

  /**
   * @param told code of the measure of values whose column and row tell none; null where nobody has
   *     told it
   */
  SheetGuess(
      SheetFile file,
      SheetSample sample,
      HeaderGuess header,
      MeasureCatalog measures,
      MeasureWords words,
      @Nullable String told,
      KnownDivisions divisions) {
    this.file = file;
    this.sample = sample;
    this.header = header;
    this.measures = measures;
    this.words = words;
    this.told = told;
    this.divisions = divisions;
    this.questions = new Questions(header.row().number());
    this.rows = sample.below(header.row());
    this.title =
        PlainWords.fold(
            sample.above(header.row())
                + " "
                + Objects.requireNonNullElse(sample.sheet(), "")
                + " "
                + file.name());
  }

  Guess guess() {
    if (header.score() <= 0) {
      questions.error("finner-ikke-overskrift", Integer.toString(HeaderRow.WITHIN));
    }
    var hidden = sample.hidden();
    var columns = new ColumnGuess(header.row().texts(), hidden, measures, words);
    var found = columns.columns();
    var doubts = new ColumnDoubts(found, hidden, rows, questions);
    if (!columns.isSurvey()) {
      new ColumnFill(found, hidden, rows, divisions, questions).fill();
      new BreakdownGuess(found, hidden, rows, questions).find();
      doubts.lookAtYears();
    }
    doubts.tell();
    var recipe = recipe(columns);
    var missing = recipe.lacks(recipe.columns());
    // What has been said of single columns says more than that one is missing
    if (missing != null && !questions.hasErrors()) {
      questions.error(missing);
    }
    return new Guess(
        recipe,
        (int) header.row().number(),
        header.row().texts(),
        sample.rows().subList(0, Math.min(SHOWN, sample.rows().size())),
        BreakdownGuess.choices(recipe.columns(), header.row().texts(), rows),
        questions.all(),
        file.sheets());
  }

  /** Where neither a column nor the title says of what, values are what they seem to be. */
  private boolean isPerThousand(ColumnGuess guess) {
    return guess.isPerThousand() || HeaderWords.isPerThousand(PlainWords.fold(title));
  }

  private Recipe recipe(ColumnGuess guess) {
    var columns = guess.columns();
    var measure = measure(columns);
    var year = year(columns);
    var sheet = file.sheets().size() > 1 ? sample.sheet() : null;
    if (sheet != null) {
      ask("flere-ark", sheet, String.join(", ", file.sheets()));
    }
    if (isPerThousand(guess)) {
      ask("per-tusen");
    }
    return new Recipe(
        file.name(),
        sheet,
        0,
        header.twoRows(),
        columns.stream().filter(column -> !column.header().isEmpty()).toList(),
        measure,
        year,
        decimals(columns),
        marks(columns),
        new UnitGuess(columns, measures, title, questions).factor(measure),
        isPerThousand(guess),
        structure(columns, year));
  }

  private void ask(String code, String... arguments) {
    questions.ask(code, arguments);
  }

  /** The measure that the title names, where no column does. */
  private @Nullable String measure(List<Column> columns) {
    var isOpen =
        columns.stream().anyMatch(it -> it.role() == ColumnRole.VALUE && it.measure() == null);
    if (!isOpen || columns.stream().anyMatch(it -> it.role() == ColumnRole.MEASURE)) {
      return null;
    }
    if (told != null) {
      return told;
    }
    var measure = words.in(HeaderWords.withoutDenominator(PeriodWords.withoutYear(title)));
    if (measure != null) {
      ask("maling-fra-tittel", measure);
    }
    return measure;
  }

  /** The year that the title names, where no column does. */
  private @Nullable Integer year(List<Column> columns) {
    var isOpen =
        columns.stream().anyMatch(it -> it.role() == ColumnRole.VALUE && it.year() == null);
    if (!isOpen || columns.stream().anyMatch(it -> it.role() == ColumnRole.YEAR)) {
      return null;
    }
    var year = PeriodWords.yearIn(title);
    if (year == 0) {
      return null;
    }
    ask("aar-fra-tittel", Integer.toString(year));
    if (PeriodWords.isPartOfYear(title)) {
      ask("del-av-aaret-i-tittel");
    }
    return year;
  }

  private @Nullable DecimalStyle decimals(List<Column> columns) {
    var guess = new DecimalGuess();
    for (var i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == ColumnRole.VALUE
          || columns.get(i).role() == ColumnRole.CHECK_PER_1000) {
        guess.take(SheetSample.column(rows, i));
      }
    }
    if (guess.isMixed()) {
      ask("blandet-desimaltegn");
    }
    return guess.style();
  }

  /** Asks about the dash, which some mean zero by. */
  private Map<String, Mark> marks(List<Column> columns) {
    var dashes = 0L;
    for (var i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == ColumnRole.VALUE) {
        dashes += SheetSample.column(rows, i).filter(cell -> DASHES.contains(cell.text())).count();
      }
    }
    if (dashes > 0) {
      ask("strek", Long.toString(dashes));
    }
    return Map.of();
  }

  /** One division for all the file, where the numbers are not those of their years. */
  private @Nullable Integer structure(List<Column> columns, @Nullable Integer year) {
    if (columns.stream().anyMatch(column -> column.role() == ColumnRole.STRUCTURE)) {
      return null;
    }
    var guess = new StructureGuess(divisions, columns, year);
    rows.forEach(guess::take);
    if (guess.isOfEachYear()) {
      return null;
    }
    var common = guess.common();
    if (common == null) {
      ask("uklar-inndeling");
      return null;
    }
    ask("inndeling", common.toString());
    return common;
  }
}
