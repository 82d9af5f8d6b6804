package no.kommuneblikk.intake.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.place.DivisionIndex;
import org.jspecify.annotations.Nullable;

/**
 * Values by measure, year and municipality, each with the place it was read from. Some fifteen
 * bytes for each different figure, however many rows a file has: a hundred measures over ten years
 * for all municipalities take six megabytes.
 */
public final class Grid {

  private static final Quality[] QUALITIES = Quality.values();

  /** As many decimals as the database keeps; more would be a change for ever. */
  private static final double DECIMALS = 1e6;

  /** A measure in a year. */
  record Key(String measure, int year) implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      var byMeasure = measure.compareTo(other.measure);
      return byMeasure != 0 ? byMeasure : Integer.compare(year, other.year);
    }
  }

  /** The values of one measure in one year, by the place of the municipality in its division. */
  static final class Slot {

    private final Key key;
    private final DivisionIndex.Division division;
    private final double[] values;
    private final byte[] qualities;
    private final int[] rows;
    private final short[] columns;
    private int count;

    private Slot(Key key, DivisionIndex.Division division) {
      this.key = key;
      this.division = division;
      this.values = new double[division.size()];
      this.qualities = new byte[division.size()];
      this.rows = new int[division.size()];
      this.columns = new short[division.size()];
    }

    Key key() {
      return key;
    }

    DivisionIndex.Division division() {
      return division;
    }

    /** How many municipalities have anything here, if only that it is missing. */
    int count() {
      return count;
    }

    boolean has(int place) {
      return qualities[place] != 0;
    }

    boolean hasValue(int place) {
      return has(place) && !Double.isNaN(values[place]);
    }

    /** The value; not a number where it is missing or suppressed. */
    double value(int place) {
      return values[place];
    }

    Quality quality(int place) {
      return QUALITIES[qualities[place] - 1];
    }

    SourcePlace from(int place) {
      return new SourcePlace(rows[place], columns[place]);
    }

    void put(int place, @Nullable Double value, Quality quality, SourcePlace from) {
      count += has(place) ? 0 : 1;
      values[place] = value == null ? Double.NaN : Math.rint(value * DECIMALS) / DECIMALS;
      qualities[place] = (byte) (quality.ordinal() + 1);
      rows[place] = (int) Math.min(from.row(), Integer.MAX_VALUE);
      columns[place] = (short) Math.min(from.column(), Short.MAX_VALUE);
    }

    void copy(Slot other, int place) {
      put(
          place,
          other.hasValue(place) ? other.value(place) : null,
          other.quality(place),
          other.from(place));
    }

    boolean sameAs(Slot other, int place) {
      return has(place)
          && other.has(place)
          && quality(place) == other.quality(place)
          && (Double.doubleToLongBits(values[place])
              == Double.doubleToLongBits(other.values[place]));
    }

    double sum() {
      return Arrays.stream(values).filter(value -> !Double.isNaN(value)).sum();
    }
  }

  private final Map<Key, Slot> slots = new TreeMap<>();

  /** The slot of a measure and year, made where there is none. */
  Slot slot(Key key, DivisionIndex.Division division) {
    var slot = slots.get(key);
    if (slot == null) {
      slot = new Slot(key, division);
      slots.put(key, slot);
    }
    return slot;
  }

  @Nullable Slot find(String measure, int year) {
    return slots.get(new Key(measure, year));
  }

  /** By measure and year. */
  Collection<Slot> slots() {
    return slots.values();
  }

  /** How many figures there are. */
  public int size() {
    return slots.values().stream().mapToInt(Slot::count).sum();
  }

  public boolean isEmpty() {
    return slots.isEmpty();
  }

  /** The measures that have figures here, in the order of their codes. */
  public List<String> measures() {
    return slots.keySet().stream().map(Key::measure).distinct().toList();
  }
}
