package no.kommuneblikk.intake.statbank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import no.kommuneblikk.intake.statbank.StatBankFeed.Validity;

/**
 * The municipalities that the stub has figures for.
 *
 * @param names by number, former numbers too
 * @param valid number and year, such as {@code 3801-2020}, for every year a number was in use
 */
public record StubPlaces(Map<String, String> names, Set<String> valid) implements Validity {

  private static final int LAST = 2025;

  /** The same municipalities in all years. */
  public static StubPlaces always(Collection<String> numbers) {
    var places = new StubPlaces(new LinkedHashMap<>(), new HashSet<>());
    numbers.forEach(number -> places.add(number, "Kommune " + number, 2015, LAST));
    return places;
  }

  /** All Norwegian municipalities since 2015, in the years that they had their number. */
  public static StubPlaces reference() {
    var places = new StubPlaces(new LinkedHashMap<>(), new HashSet<>());
    var spans = new LinkedHashMap<String, int[]>();
    for (var row : rows("structure.csv")) {
      var last = row[2].isEmpty() ? LAST : Integer.parseInt(row[2]);
      spans.put(row[0], new int[] {Integer.parseInt(row[1]), last});
    }
    for (var row : rows("municipality.csv")) {
      var span = Objects.requireNonNull(spans.get(row[0]));
      places.add(row[1], row[2], span[0], span[1]);
    }
    return places;
  }

  /** One more municipality, or more years of one. */
  public StubPlaces add(String number, String name, int first, int last) {
    names.put(number, name);
    IntStream.rangeClosed(first, last).forEach(year -> valid.add(number + "-" + year));
    return this;
  }

  @Override
  public boolean isValid(String number, int year) {
    return valid.contains(number + "-" + year);
  }

  private static Iterable<String[]> rows(String file) {
    try (var lines = Files.lines(Path.of("db/reference", file))) {
      return lines.skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
