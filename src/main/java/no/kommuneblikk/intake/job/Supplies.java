package no.kommuneblikk.intake.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
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
import no.kommuneblikk.release.Publishing;
import no.kommuneblikk.text.Sha256;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens what a request names, and knows what to say of where it came from. */
@Component
public class Supplies {

  /**
   * A feed and its origin.
   *
   * @param origin asked for after the feed has been read, as some is known only then
   */
  public record Supply(Feed feed, Supplier<Provenance> origin) {

    Provenance provenance() {
      return origin.get();
    }
  }

  private static final int HASH_SHOWN = 12;

  private final StatBank statBank;
  private final KnownTables tables;
  private final Pipeline pipeline;
  private final Releases releases;
  private final Layouts layouts;
  private final Publishing publishing;
  private final Texts texts;

  Supplies(
      StatBank statBank,
      KnownTables tables,
      Pipeline pipeline,
      Releases releases,
      Layouts layouts,
      Publishing publishing,
      TextCatalog catalog) {
    this.statBank = statBank;
    this.tables = tables;
    this.pipeline = pipeline;
    this.releases = releases;
    this.layouts = layouts;
    this.publishing = publishing;
    this.texts = catalog.texts(TextCatalog.BOKMAL);
  }

  /**
   * What the request names.
   *
   * @param name of the file
   * @param file where it lies; null for a table
   * @param waiting hears how long the StatBank makes us wait
   * @throws no.kommuneblikk.intake.feed.Refused if it can't be used
   * @throws no.kommuneblikk.intake.feed.Unreachable if the StatBank does not answer
   */
  public Supply of(String name, @Nullable Path file, Request request, LongConsumer waiting) {
    return file == null ? table(request, waiting) : file(name, file, request);
  }

  private Supply file(String name, Path path, Request request) {
    var recipe = Objects.requireNonNull(request.recipe(), "A file is read with a recipe");
    var file = SheetFile.open(path, name);
    return new Supply(
        feed(file, recipe, request.corrected()),
        () -> {
          var hash = hash(path);
          return new Provenance(
              source(request.publisher(), name, hash),
              texts.text("intake.label.file", name, today()),
              null,
              name,
              hash,
              layouts.find(recipe.name()).isPresent() ? recipe.name() : "");
        });
  }

  private Supply table(Request request, LongConsumer waiting) {
    var order = Objects.requireNonNull(request.table(), "Neither a file nor a table");
    var feed = feed(order, waiting::accept);
    return new Supply(
        feed,
        () ->
            new Provenance(
                feed.source(),
                texts.text("intake.label.table", order.table(), today()),
                feed.updated().orElse(null),
                order.description(),
                Sha256.of(order.description() + feed.updated()),
                ""));
  }

  private String today() {
    return texts.date(publishing.today());
  }

  /** By which anybody can see whether a file is the one that was read. */
  private static String hash(Path file) {
    try {
      return Sha256.of(Files.newInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Feed feed(SheetFile file, Recipe recipe, Corrections corrections) {
    return corrections.of(
        new SheetFeed(
            file,
            recipe,
            new MeasureWords(releases.catalog()),
            corrections.of(population(recipe))));
  }

  /** Looks the table up first, so that a query that can't be answered is refused before it runs. */
  private StatBankFeed feed(TableOrder order, Waiting waiting) {
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
  private static Source source(String publisher, String fileName, String hash) {
    return new Source(
        "fil-" + hash.substring(0, HASH_SHOWN),
        publisher,
        fileName,
        "",
        "Ikke oppgitt",
        "Innlest fra fil.");
  }
}
