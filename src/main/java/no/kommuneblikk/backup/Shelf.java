package no.kommuneblikk.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a copy is put: a file that is named, or a folder in which copies are called by their time.
 *
 * @param keep how many of a folder's copies are kept; null where none is removed
 */
public record Shelf(Path place, boolean folder, @Nullable Integer keep) {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'kommuneblikk-'uuuuMMdd'T'HHmmss'Z.zip'")
          .withZone(ZoneOffset.UTC);

  private static final Pattern NAMED = Pattern.compile("kommuneblikk-\\d{8}T\\d{6}Z\\.zip");
  private static final Duration GIVEN_UP = Duration.ofDays(1);

  /**
   * The place that a person has named.
   *
   * @param named empty for the folder where they stand
   * @throws Hindered if copies are to be kept where there is no folder
   */
  public static Shelf of(String named, @Nullable Integer keep) {
    var place = Path.of(named).toAbsolutePath().normalize();
    var folder = named.isEmpty() || named.endsWith("/") || Files.isDirectory(place);
    if (keep != null && !folder) {
      throw new Hindered("backup.keep");
    }
    return new Shelf(place, folder, keep);
  }

  /**
   * The name of a copy that is made at this moment.
   *
   * @throws Hindered if its folder can't be made
   */
  Path file(Instant moment) {
    if (!folder) {
      return place;
    }
    try {
      Files.createDirectories(place);
    } catch (IOException e) {
      throw Hindered.writing(place, e);
    }
    return place.resolve(NAME.format(moment));
  }

  /**
   * Removes the oldest of the folder's copies beyond those that are kept, and what was given up
   * long ago. Nothing else in the folder is touched.
   *
   * @return the names of the removed copies, the oldest first
   * @throws Hindered if they can't be removed; the new copy is whole all the same
   */
  List<String> tidy(Instant now) {
    var keeping = keep;
    if (keeping == null) {
      return List.of();
    }
    try {
      return tidy(now, keeping);
    } catch (IOException e) {
      throw new Hindered("backup.tidy", place.toString(), String.valueOf(e.getMessage()));
    }
  }

  private List<String> tidy(Instant now, int keeping) throws IOException {
    // The one made now is kept, also where a clock that was wrong has named others after a later
    // day
    var made = NAME.format(now);
    var others = files(name -> NAMED.matcher(name).matches() && !name.equals(made));
    var old = others.subList(0, Math.max(0, others.size() + 1 - keeping));
    for (var file : old) {
      Files.deleteIfExists(file);
    }
    for (var file : files(Shelf::isUnfinished)) {
      if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(GIVEN_UP))) {
        Files.deleteIfExists(file);
      }
    }
    return old.stream().map(file -> file.getFileName().toString()).toList();
  }

  private static boolean isUnfinished(String name) {
    return name.endsWith(Archive.UNFINISHED)
        && NAMED.matcher(name.substring(0, name.length() - Archive.UNFINISHED.length())).matches();
  }

  /** In the order of their names, which is that of their times. */
  private List<Path> files(Predicate<String> wanted) throws IOException {
    try (var all = Files.list(place)) {
      return all.filter(file -> wanted.test(file.getFileName().toString()))
          .sorted(Comparator.comparing(Path::getFileName))
          .toList();
    }
  }
}
