package no.kommuneblikk.intake.terminal;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import no.kommuneblikk.backup.Backup;
import no.kommuneblikk.backup.Restore;
import no.kommuneblikk.backup.Shelf;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Makes a copy of everything, and brings one back. */
@Component
class BackupCommand {

  /** What is told where a copy was loaded and the product did not start on it. */
  static final String LOADED_ONLY =
      "Radene er lest inn, men Kommuneblikk startet ikke på dem, så figurene er ikke sammenlignet. ";

  private static final Consumer<String> PROGRESS = System.err::println;
  private static final int MOST_KEPT = 1_000;

  private final Backup backup;
  private final Restore restore;
  private final Texts texts;

  BackupCommand(Backup backup, Restore restore, TextCatalog catalog) {
    this.backup = backup;
    this.restore = restore;
    this.texts = catalog.texts(TextCatalog.BOKMAL);
  }

  Outcome backup(Options options) {
    try {
      var shelf = Shelf.of(options.place().orElse(""), keep(options));
      return new Outcome(Outcome.DONE, backup.make(shelf, PROGRESS));
    } catch (DataAccessException | TransactionException e) {
      return Outcome.couldNotRun(texts.text("backup.database"));
    }
  }

  private static @Nullable Integer keep(Options options) {
    var wanted = options.value("keep").orElse(null);
    if (wanted == null) {
      return null;
    }
    if (!wanted.matches("[1-9]\\d{0,3}") || Integer.parseInt(wanted) > MOST_KEPT) {
      throw new Options.Misused("--keep må være et tall fra 1 til 1000. Ingenting er gjort.");
    }
    return Integer.valueOf(wanted);
  }

  /**
   * Fills the empty database with the copy, before the product is started on it.
   *
   * @throws no.kommuneblikk.backup.Hindered if that can't be done
   */
  static void load(Options options, Map<String, Object> settings) {
    Restore.load(copy(options), settings, PROGRESS);
  }

  Outcome restore(Options options) {
    var report = restore.compare(copy(options), PROGRESS);
    return new Outcome(
        switch (report.outcome()) {
          case EQUAL -> Outcome.DONE;
          case CHANGED -> Outcome.WARNINGS;
          case DIFFERENT -> Outcome.ERRORS;
        },
        report);
  }

  private static Path copy(Options options) {
    return options
        .place()
        .map(Path::of)
        .orElseThrow(
            () ->
                new Options.Misused(
                    "Oppgi sikkerhetskopien: bin/run restore FIL. Ingenting er gjort."));
  }
}
