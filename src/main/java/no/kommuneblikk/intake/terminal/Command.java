package no.kommuneblikk.intake.terminal;

import java.util.Map;
import no.kommuneblikk.backup.Hindered;
import no.kommuneblikk.release.Drafts;
import no.kommuneblikk.release.Instances;
import no.kommuneblikk.release.NotPossible;
import no.kommuneblikk.release.Publishing;
import no.kommuneblikk.release.ReleaseLog;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.error.DatabaseTrouble;
import org.springframework.stereotype.Component;

/** Does one command. */
@Component
class Command {

  private final ImportCommand imports;
  private final Publishing publishing;
  private final ReleaseLog log;
  private final Instances instances;
  private final Drafts drafts;
  private final BackupCommand backups;
  private final Texts texts;

  Command(
      ImportCommand imports,
      BackupCommand backups,
      Publishing publishing,
      ReleaseLog log,
      Instances instances,
      Drafts drafts,
      TextCatalog catalog) {
    this.imports = imports;
    this.backups = backups;
    this.publishing = publishing;
    this.log = log;
    this.instances = instances;
    this.drafts = drafts;
    this.texts = catalog.texts(TextCatalog.BOKMAL);
  }

  Outcome run(Options options) {
    try {
      drafts.sweep();
      return switch (options.command()) {
        case "import" -> imports.run(options);
        case "undo" -> undo(options);
        case "backup" -> backups.backup(options);
        case "restore" -> backups.restore(options);
        default -> new Outcome(Outcome.DONE, Map.of("releases", log.releases()));
      };
    } catch (Hindered e) {
      return Outcome.couldNotRun(e.sentence());
    } catch (NotPossible e) {
      return Outcome.couldNotRun(e.message(texts));
    } catch (Options.Misused e) {
      return Outcome.couldNotRun(e.sentence());
    } catch (RuntimeException e) {
      return Outcome.couldNotRun(texts.text(key(DatabaseTrouble.in(e).orElseThrow(() -> e))));
    }
  }

  private static String key(DatabaseTrouble trouble) {
    return switch (trouble) {
      case SILENT -> "intake.terminal.database";
      case FULL -> "intake.terminal.full";
      case DAMAGED -> "intake.terminal.damaged";
    };
  }

  private Outcome undo(Options options) {
    var code = options.words().isEmpty() ? null : options.words().getFirst();
    var undone = publishing.undo(code, options.by(), options.note());
    instances.awaitFollowers();
    return new Outcome(Outcome.DONE, Map.of("undone", undone));
  }
}
