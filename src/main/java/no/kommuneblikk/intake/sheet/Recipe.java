package no.kommuneblikk.intake.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How files of one layout are read. Columns are known by their headers, so their order may change,
 * and so may the years.
 *
 * @param name what people call it
 * @param sheet of a workbook; null for its first
 * @param headerRow the row with the headers, from 1; 0 to look for it among the first {@value
 *     HeaderRow#WITHIN} rows. Of a header over two rows, the lower.
 * @param twoRows whether the row above belongs to the header, such as years over measures
 * @param measure code of the measure of values for which neither column nor row tells it
 * @param year of values for which neither column nor row tells it
 * @param decimals null if each number is read on its own, and refused where it could mean two
 * @param marks what marks mean in this layout, in small letters; others mean what {@link
 *     Mark#USUAL} says
 * @param factor what a number in the file is multiplied by to be in the unit of its measure, such
 *     as 0.001 for kroner where the measure is in 1 000 kroner
 * @param perThousand whether the values are rates per 1 000 inhabitants, to be made into counts
 * @param structure year of the municipal division that all the numbers belong to; null if each
 *     number belongs to the division of its own year
 */
public record Recipe(
    String name,
    @Nullable String sheet,
    int headerRow,
    boolean twoRows,
    List<Column> columns,
    @Nullable String measure,
    @Nullable Integer year,
    @Nullable DecimalStyle decimals,
    Map<String, Mark> marks,
    double factor,
    boolean perThousand,
    @Nullable Integer structure) {

  public Recipe {
    columns = List.copyOf(columns);
    marks = Map.copyOf(marks);
  }

  /** Whether it is for ratings of goals rather than values of measures. */
  public boolean readsRatings() {
    return has(ColumnRole.RATING);
  }

  boolean has(ColumnRole role) {
    return columns.stream().anyMatch(column -> column.role() == role);
  }

  public Recipe withName(String changed) {
    return new Recipe(
        changed,
        sheet,
        headerRow,
        twoRows,
        columns,
        measure,
        year,
        decimals,
        marks,
        factor,
        perThousand,
        structure);
  }

  public Recipe withColumns(List<Column> changed) {
    return new Recipe(
        name,
        sheet,
        headerRow,
        twoRows,
        changed,
        measure,
        year,
        decimals,
        marks,
        factor,
        perThousand,
        structure);
  }

  public Recipe withMeasure(@Nullable String changed) {
    return new Recipe(
        name,
        sheet,
        headerRow,
        twoRows,
        columns,
        changed,
        year,
        decimals,
        marks,
        factor,
        perThousand,
        structure);
  }

  public Recipe withYear(@Nullable Integer changed) {
    return new Recipe(
        name,
        sheet,
        headerRow,
        twoRows,
        columns,
        measure,
        changed,
        decimals,
        marks,
        factor,
        perThousand,
        structure);
  }

  public Recipe withDecimals(@Nullable DecimalStyle changed) {
    return new Recipe(
        name,
        sheet,
        headerRow,
        twoRows,
        columns,
        measure,
        year,
        changed,
        marks,
        factor,
        perThousand,
        structure);
  }

  public Recipe withMarks(Map<String, Mark> changed) {
    return new Recipe(
        name,
        sheet,
        headerRow,
        twoRows,
        columns,
        measure,
        year,
        decimals,
        changed,
        factor,
        perThousand,
        structure);
  }

  public Recipe withFactor(double changed) {
    return new Recipe(
        name,
        sheet,
        headerRow,
        twoRows,
        columns,
        measure,
        year,
        decimals,
        marks,
        changed,
        perThousand,
        structure);
  }

  public Recipe withPerThousand(boolean changed) {
    return new Recipe(
        name, sheet, headerRow, twoRows, columns, measure, year, decimals, marks, factor, changed,
        structure);
  }

  public Recipe withStructure(@Nullable Integer changed) {
    return new Recipe(
        name,
        sheet,
        headerRow,
        twoRows,
        columns,
        measure,
        year,
        decimals,
        marks,
        factor,
        perThousand,
        changed);
  }
}
