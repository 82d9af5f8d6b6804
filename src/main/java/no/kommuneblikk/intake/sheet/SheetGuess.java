package no.kommuneblikk.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.intake.feed.Place;
import no.kommuneblikk.intake.feed.Remark;
import org.jspecify.annotations.Nullable;

/** The guess about one sheet, and what is uncertain about it. */
final class SheetGuess {

  private static final int SHOWN = 20;

  private final SheetFile file;
  private final Sample sample;
  private final HeaderGuess header;
  private final Map<String, Indicator> measures;
  private final Divisions divisions;
  private final List<Row> rows;
  private final String title;
  private final List<Remark> questions = new ArrayList<>();

  SheetGuess(
      SheetFile file,
      Sample sample,
      HeaderGuess header,
      Map<String, Indicator> measures,
      Divisions divisions) {
    this.file = file;
    this.sample = sample;
    this.header = header;
    this.measures = measures;
    this.divisions = divisions;
    this.rows = sample.below(header.row());
    this.title =
        Words.fold(
            sample.above(header.row())
                + " "
                + Objects.requireNonNullElse(sample.sheet(), "")
                + " "
                + file.name());
  }

  Guess guess() {
    if (header.score() <= 0) {
      questions.add(error("finner-ikke-overskrift", Integer.toString(HeaderRow.WITHIN)));
    }
    var columns = new ColumnGuess(header.row().texts(), rows, measures);
    var recipe = recipe(columns);
    var missing = new Completeness(recipe, recipe.columns()).missing();
    if (missing != null) {
      questions.add(error(missing));
    }
    return new Guess(
        recipe,
        (int) header.row().number(),
        sample.rows().subList(0, Math.min(SHOWN, sample.rows().size())),
        List.copyOf(questions),
        file.sheets());
  }

  /** Where neither a column nor the title says of what, values are what they seem to be. */
  private boolean isPerThousand(ColumnGuess guess) {
    return guess.isPerThousand() || HeaderWords.isPerThousand(Words.fold(title));
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
        factor(columns, measure),
        isPerThousand(guess),
        structure(columns, year));
  }

  private static Remark error(String code, String... arguments) {
    return Remark.error(code, Place.WHOLE, arguments);
  }

  private void ask(String code, String... arguments) {
    questions.add(Remark.warning(code, Place.WHOLE, arguments));
  }

  /** The measure that the title names, where no column does. */
  private @Nullable String measure(List<Column> columns) {
    var isOpen = columns.stream().anyMatch(it -> it.role() == Role.VALUE && it.measure() == null);
    if (!isOpen || columns.stream().anyMatch(it -> it.role() == Role.MEASURE)) {
      return null;
    }
    var measure =
        MeasureWords.in(
            HeaderWords.withoutDenominator(YearWords.without(title)), measures.keySet());
    if (measure != null) {
      ask("maling-fra-tittel", measure);
    }
    return measure;
  }

  /** The year that the title names, where no column does. */
  private @Nullable Integer year(List<Column> columns) {
    var isOpen = columns.stream().anyMatch(it -> it.role() == Role.VALUE && it.year() == null);
    if (!isOpen || columns.stream().anyMatch(it -> it.role() == Role.YEAR)) {
      return null;
    }
    var year = YearWords.in(title);
    if (year == 0) {
      return null;
    }
    ask("aar-fra-tittel", Integer.toString(year));
    return year;
  }

  private @Nullable DecimalStyle decimals(List<Column> columns) {
    var guess = new DecimalGuess();
    for (var i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == Role.VALUE || columns.get(i).role() == Role.CHECK_PER_1000) {
        guess.take(Sample.column(rows, i));
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
      if (columns.get(i).role() == Role.VALUE) {
        dashes += Sample.column(rows, i).filter(cell -> cell.text().equals("-")).count();
      }
    }
    if (dashes > 0) {
      ask("strek", Long.toString(dashes));
    }
    return Map.of();
  }

  private double factor(List<Column> columns, @Nullable String general) {
    for (var column : columns) {
      var code = column.measure() == null ? general : column.measure();
      var measure = column.role() == Role.VALUE && code != null ? measures.get(code) : null;
      if (measure != null) {
        var words = Words.fold(column.header()) + " " + title;
        var factor = MoneyWords.factor(words, measure.unit());
        if (factor != 1) {
          ask("enhet", column.header(), measure.code());
        } else if (MoneyWords.isMoney(measure.unit()) && !MoneyWords.isTold(words)) {
          ask("ukjent-enhet", column.header(), MoneyWords.named(measure.unit()));
        }
        return factor;
      }
    }
    return 1;
  }

  /** One division for all the file, where the numbers are not those of their years. */
  private @Nullable Integer structure(List<Column> columns, @Nullable Integer year) {
    if (columns.stream().anyMatch(column -> column.role() == Role.STRUCTURE)) {
      return null;
    }
    var guess = new StructureGuess(divisions);
    var reader = new SamplePairs(columns, year);
    rows.forEach(row -> reader.read(row, guess));
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
