package no.kommuneblikk.intake.sheet.guess;

import java.util.Comparator;
import java.util.List;
import no.kommuneblikk.indicator.MeasureCatalog;
import no.kommuneblikk.intake.sheet.MeasureWords;
import no.kommuneblikk.intake.sheet.SheetFile;
import org.jspecify.annotations.Nullable;

/**
 * Guesses how a file is laid out: where its headers are, what stands in each column, how its
 * numbers are written and which municipal division they belong to. A person has the last word.
 */
public final class LayoutGuess {

  private static final int MOST_SHEETS = 20;

  private final MeasureCatalog measures;
  private final MeasureWords words;
  private final KnownDivisions divisions;
  private final @Nullable String told;

  /**
   * @param measures all that values may be of
   */
  public LayoutGuess(MeasureCatalog measures, KnownDivisions divisions) {
    this(measures, divisions, null);
  }

  /**
   * @param measures all that values may be of
   * @param told code of the measure of values whose column and row tell none; null where nobody has
   *     told it
   */
  public LayoutGuess(MeasureCatalog measures, KnownDivisions divisions, @Nullable String told) {
    this.told = told;
    this.measures = measures;
    this.words = new MeasureWords(measures);
    this.divisions = divisions;
  }

  /**
   * Reads as much of the file as it takes.
   *
   * @throws no.kommuneblikk.intake.feed.Refused if the file turns out to be broken or beyond bounds
   */
  public Guess of(SheetFile file) {
    var samples =
        file.isWorkbook()
            ? file.sheets().stream()
                .limit(MOST_SHEETS)
                .map(sheet -> SheetSample.of(file, sheet))
                .toList()
            : List.of(SheetSample.of(file, null));
    var best =
        samples.stream()
            .map(sample -> new Sheet(sample, HeaderGuess.of(sample, words)))
            .max(Comparator.comparingInt(sheet -> sheet.header.score()))
            .orElseThrow();
    return new SheetGuess(file, best.sample, best.header, measures, words, told, divisions).guess();
  }

  /**
   * The guess about one sheet, which a person has chosen.
   *
   * @param sheet null for whichever looks most like a table with municipalities
   */
  public Guess of(SheetFile file, @Nullable String sheet) {
    if (sheet == null || !file.sheets().contains(sheet)) {
      return of(file);
    }
    var sample = SheetSample.of(file, sheet);
    var header = HeaderGuess.of(sample, words);
    return new SheetGuess(file, sample, header, measures, words, told, divisions).guess();
  }

  private record Sheet(SheetSample sample, HeaderGuess header) {}
}
