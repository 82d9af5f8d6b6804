package no.kommuneblikk.intake.job;

import java.util.List;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.intake.check.PopulationBySourceName;
import no.kommuneblikk.intake.feed.Feed;
import no.kommuneblikk.intake.sheet.MeasureWords;
import no.kommuneblikk.intake.sheet.PopulationOf;
import no.kommuneblikk.intake.sheet.Recipe;
import no.kommuneblikk.intake.sheet.SheetFeed;
import no.kommuneblikk.intake.sheet.SheetFile;
import no.kommuneblikk.intake.statbank.KnownTables;
import no.kommuneblikk.intake.statbank.StatBank;
import no.kommuneblikk.intake.statbank.StatBankFeed;
import no.kommuneblikk.intake.statbank.Waiting;
import org.springframework.stereotype.Component;

/** Makes feeds of files and tables. */
@Component
public class Feeds {

  private static final int HASH_SHOWN = 12;

  private final StatBank statBank;
  private final Pipeline pipeline;
  private final KnownTables tables;
  private final Releases releases;

  Feeds(StatBank statBank, Pipeline pipeline, KnownTables tables, Releases releases) {
    this.statBank = statBank;
    this.pipeline = pipeline;
    this.tables = tables;
    this.releases = releases;
  }

  Feed file(SheetFile file, Recipe recipe, Corrections corrections) {
    return corrections.of(
        new SheetFeed(
            file,
            recipe,
            new MeasureWords(releases.catalog()),
            corrections.of(population(recipe))));
  }

  /** Looks the table up first, so that a query that can't be answered is refused before it runs. */
  StatBankFeed table(TableOrder order, Waiting waiting) {
    var divisions = pipeline.divisions();
    return new StatBankFeed(
        statBank,
        statBank.metadata(order.table(), waiting),
        order.query(tables.targets(order.table()).orElse(List.of())),
        divisions::isValid);
  }

  private PopulationOf population(Recipe recipe) {
    if (!recipe.perThousand()) {
      return PopulationOf.NONE;
    }
    return new PopulationBySourceName(pipeline.background(), pipeline.divisions())::of;
  }

  /** The source of a file, which nobody has described but the one who brings it. */
  static Source source(String publisher, String fileName, String hash) {
    return new Source(
        "fil-" + hash.substring(0, HASH_SHOWN),
        publisher,
        fileName,
        "",
        "Ikke oppgitt",
        "Innlest fra fil.");
  }
}
