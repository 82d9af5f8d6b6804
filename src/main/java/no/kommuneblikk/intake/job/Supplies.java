package no.kommuneblikk.intake.job;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import no.kommuneblikk.intake.feed.Feed;
import no.kommuneblikk.intake.sheet.SheetFile;
import no.kommuneblikk.release.Publishing;
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

  private final Feeds feeds;
  private final Layouts layouts;
  private final Publishing publishing;
  private final Texts texts;

  Supplies(Feeds feeds, Layouts layouts, Publishing publishing, TextCatalog catalog) {
    this.feeds = feeds;
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
        feeds.file(file, recipe, request.corrected()),
        () -> {
          var hash = Hashes.ofFile(path);
          return new Provenance(
              Feeds.source(request.publisher(), name, hash),
              texts.text("intake.label.file", name, today()),
              null,
              name,
              hash,
              layouts.find(recipe.name()).isPresent() ? recipe.name() : "");
        });
  }

  private Supply table(Request request, LongConsumer waiting) {
    var order = Objects.requireNonNull(request.table(), "Neither a file nor a table");
    var feed = feeds.table(order, waiting::accept);
    return new Supply(
        feed,
        () ->
            new Provenance(
                feed.source(),
                texts.text("intake.label.table", order.table(), today()),
                feed.updated().orElse(null),
                order.description(),
                Hashes.of(order.description() + feed.updated()),
                ""));
  }

  private String today() {
    return texts.date(publishing.today());
  }
}
