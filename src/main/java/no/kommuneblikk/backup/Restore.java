package no.kommuneblikk.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import no.kommuneblikk.database.DatabaseTools;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.stereotype.Component;

/**
 * Brings a copy back in two steps: into an empty database before the product is started on it, and,
 * when the product has brought the schema up to its own, a look at whether every figure is the one
 * that was copied.
 */
@Component
public class Restore {

  /** How the figures stand beside those of the copy. */
  public enum Outcome {
    EQUAL,
    /** Some differ, as another edition of the product draws them or has other data with it. */
    CHANGED,
    /** Some differ, and there is no reason that they should. */
    DIFFERENT
  }

  /**
   * What has come of it.
   *
   * @param equal how many figures are the same, to the last digit and word
   * @param different the ids of those that are not
   * @param openUploads files that had been uploaded and not published, and are to be uploaded again
   */
  public record Report(
      String file,
      String made,
      String schema,
      String schemaOfCopy,
      long rows,
      int equal,
      List<String> different,
      long openUploads,
      Outcome outcome,
      String message) {}

  private final FigureHashes figures;
  private final Inventory inventory;

  Restore(FigureHashes figures, Inventory inventory) {
    this.figures = figures;
    this.inventory = inventory;
  }

  /**
   * Fills the database that the settings name with what the file holds.
   *
   * @throws Hindered if the file or the place can't be used; nothing is changed then
   */
  public static void load(Path file, Map<String, Object> settings, Consumer<String> progress) {
    try (var archive = Archive.open(file)) {
      refuseNewer(archive.manifest());
      progress.accept(
          Sentences.BOKMAL.text("backup.loading", Sentences.count(archive.manifest().allRows())));
      try (var context = EmptyPlace.start(settings)) {
        new Loading(context.getBean(DataSource.class), context.getBean(DatabaseTools.class))
            .load(archive);
      }
    } catch (SQLException | IOException e) {
      throw new Hindered("backup.restore.load", String.valueOf(e.getMessage()));
    }
  }

  private static void refuseNewer(Manifest manifest) {
    var newest = EmptyPlace.newestSchema();
    if (MigrationVersion.fromVersion(manifest.schema()).compareTo(newest) > 0) {
      throw new Hindered("backup.restore.newer", manifest.product(), manifest.schema());
    }
  }

  /** Draws every figure of the database as it is now, and compares. */
  public Report compare(Path file, Consumer<String> progress) {
    progress.accept(Sentences.BOKMAL.text("backup.comparing"));
    try (var archive = Archive.open(file)) {
      return report(file, archive.manifest(), figures.all(_ -> {}));
    } catch (IOException e) {
      throw new Hindered("backup.restore.broken", file.toString());
    }
  }

  private Report report(Path file, Manifest copy, Map<String, String> drawn) {
    var different = different(copy.figures(), drawn);
    var equal = copy.figures().size() - different.size();
    var outcome =
        different.isEmpty()
            ? Outcome.EQUAL
            : isOfThisEdition(copy) ? Outcome.DIFFERENT : Outcome.CHANGED;
    return new Report(
        file.toString(),
        copy.made().toString(),
        inventory.schema(),
        copy.schema(),
        copy.allRows(),
        equal,
        different,
        copy.openUploads(),
        outcome,
        message(copy, equal, different.size(), outcome));
  }

  private static String message(Manifest copy, int equal, int different, Outcome outcome) {
    var key =
        switch (outcome) {
          case EQUAL -> "backup.restored";
          case CHANGED -> "backup.restored.changed";
          case DIFFERENT -> "backup.restored.different";
        };
    return Sentences.BOKMAL.text(
        key,
        Sentences.count(copy.allRows()),
        Sentences.count(equal),
        Sentences.count(equal + different),
        copy.openUploads());
  }

  /** Those of the copy that are another now, or are not drawn any more. */
  private static List<String> different(Map<String, String> copied, Map<String, String> drawn) {
    return copied.entrySet().stream()
        .filter(figure -> !figure.getValue().equals(drawn.get(figure.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether the program, the schema and the data that came with it are those of the copy. */
  private boolean isOfThisEdition(Manifest copy) {
    return copy.product().equals(inventory.product())
        && copy.schema().equals(inventory.schema())
        && copy.loaded().equals(new TreeMap<>(inventory.loaded()));
  }
}
