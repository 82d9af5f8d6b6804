package no.kommuneblikk.intake.sheet.guess;

import java.util.stream.Stream;
import no.kommuneblikk.intake.sheet.cell.DecimalStyle;
import no.kommuneblikk.intake.sheet.cell.NumberText;
import no.kommuneblikk.intake.sheet.cell.SheetCell;
import org.jspecify.annotations.Nullable;

/** Finds out what stands before the decimals, by the numbers that can only be read in one way. */
final class DecimalGuess {

  private int comma;
  private int point;

  /** Takes the cells of all columns with values. */
  void take(Stream<SheetCell> cells) {
    cells.filter(SheetCell.Text.class::isInstance).map(SheetCell::text).forEach(this::take);
  }

  private void take(String text) {
    var asComma = NumberText.of(text, DecimalStyle.COMMA);
    var asPoint = NumberText.of(text, DecimalStyle.POINT);
    if (asComma.equals(asPoint)) {
      return;
    }
    if (!(asPoint instanceof NumberText.Value)) {
      comma++;
    } else if (!(asComma instanceof NumberText.Value)) {
      point++;
    }
  }

  boolean isMixed() {
    return comma > 0 && point > 0;
  }

  /** Null if no number tells, or if they tell different things. */
  @Nullable DecimalStyle style() {
    if (comma == 0 && point == 0 || isMixed()) {
      return null;
    }
    return comma > 0 ? DecimalStyle.COMMA : DecimalStyle.POINT;
  }
}
