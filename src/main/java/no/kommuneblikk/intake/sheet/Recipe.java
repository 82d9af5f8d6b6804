package no.kommuneblikk.intake.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.kommuneblikk.intake.sheet.cell.DecimalStyle;
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

  private static final String NO_MUNICIPALITY = "finner-ikke-kommune";

  /** What a survey can't do without, in the order it is asked for. */
  private static final Map<ColumnRole, String> OF_SURVEYS =
      new TreeMap<>(
          Map.of(
              ColumnRole.MUNICIPALITY, NO_MUNICIPALITY,
              ColumnRole.GOAL, "finner-ikke-mal",
              ColumnRole.RATING, "finner-ikke-vurdering",
              ColumnRole.RATER, "finner-ikke-rolle",
              ColumnRole.DATE, "finner-ikke-dato"));

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

  /**
   * The code of what a file lacks to be read by the recipe; null if it lacks nothing.
   *
   * @param present the columns of the recipe that the file has
   */
  public @Nullable String lacks(Collection<Column> present) {
    var roles = present.stream().map(Column::role).collect(Collectors.toSet());
    if (readsRatings()) {
      return OF_SURVEYS.entrySet().stream()
          .filter(needed -> !roles.contains(needed.getKey()))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse(null);
    }
    if (!roles.contains(ColumnRole.MUNICIPALITY)) {
      return NO_MUNICIPALITY;
    }
    if (!roles.contains(ColumnRole.VALUE)) {
      return "finner-ikke-verdi";
    }
    var values = present.stream().filter(column -> column.role() == ColumnRole.VALUE).toList();
    if (measure == null
        && !roles.contains(ColumnRole.MEASURE)
        && values.stream().anyMatch(column -> column.measure() == null)) {
      return "finner-ikke-maling";
    }
    return year == null
            && !roles.contains(ColumnRole.YEAR)
            && values.stream().anyMatch(column -> column.year() == null)
        ? "finner-ikke-aar"
        : null;
  }

  /** This recipe but for what is changed. */
  public Recipe with(Consumer<Draft> change) {
    var draft = new Draft(this);
    change.accept(draft);
    return new Recipe(
        draft.name,
        sheet,
        headerRow,
        twoRows,
        draft.columns,
        draft.measure,
        draft.year,
        draft.decimals,
        draft.marks,
        draft.factor,
        draft.perThousand,
        draft.structure);
  }

  /** What can be changed of a recipe; records have no withers of their own yet. */
  public static final class Draft {
    public String name;
    public List<Column> columns;
    public @Nullable String measure;
    public @Nullable Integer year;
    public @Nullable DecimalStyle decimals;
    public Map<String, Mark> marks;
    public double factor;
    public boolean perThousand;
    public @Nullable Integer structure;

    private Draft(Recipe origin) {
      name = origin.name;
      columns = origin.columns;
      measure = origin.measure;
      year = origin.year;
      decimals = origin.decimals;
      marks = origin.marks;
      factor = origin.factor;
      perThousand = origin.perThousand;
      structure = origin.structure;
    }
  }
}
