package no.kommuneblikk.intake.terminal;

import java.util.Map;
import no.kommuneblikk.release.Drafts;
import no.kommuneblikk.release.Instances;
import no.kommuneblikk.release.NotPossible;
import no.kommuneblikk.release.Publishing;
import no.kommuneblikk.release.ReleaseLog;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Does one command. */
@Component
class Command {

  private final ImportCommand imports;
  private final Publishing publishing;
  private final ReleaseLog log;
  private final Instances instances;
  private final Drafts drafts;
  private final Texts texts;

  Command(
      ImportCommand imports,
      Publishing publishing,
      ReleaseLog log,
      Instances instances,
      Drafts drafts,
      TextCatalog catalog) {
    this.imports = imports;
    this.publishing = publishing;
    this.log = log;
    this.instances = instances;
    this.drafts = drafts;
    this.texts = catalog.texts(TextCatalog.BOKMAL);
  }

  Answer run(Options options) {
    try {
      drafts.sweep();
      return switch (options.command()) {
        case "import" -> imports.run(options);
        case "undo" -> undo(options);
        default -> new Answer(Answer.DONE, Map.of("releases", log.releases()));
      };
    } catch (NotPossible e) {
      return Answer.couldNotRun(e.message(texts));
    } catch (Options.Misused e) {
      return Answer.couldNotRun(e.sentence());
    } catch (DataAccessException | TransactionException e) {
      return Answer.couldNotRun(texts.text("intake.terminal.database"));
    }
  }

  private Answer undo(Options options) {
    var code = options.words().isEmpty() ? null : options.words().getFirst();
    var undone = publishing.undo(code, options.by(), options.note());
    instances.awaitFollowers();
    return new Answer(Answer.DONE, Map.of("undone", undone));
  }
}
