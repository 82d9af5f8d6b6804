package no.kommuneblikk.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import no.kommuneblikk.database.DatabaseTools;
import no.kommuneblikk.text.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a copy of all that the database holds, and draws every figure of the same moment. People
 * may load, publish and take back meanwhile; only for the instant in which the moment is taken does
 * a publication wait.
 */
@Component
public class Backup {

  private static final int MOST_SECONDS = 3_600;
  private static final int TOLD_EACH = 10;

  /**
   * What was made.
   *
   * @param sha256 of the file
   * @param rows how many there are in all tables
   * @param openUploads files that somebody has uploaded and not published; they are not in it
   * @param removed older copies that were removed
   */
  public record Report(
      String file,
      long bytes,
      String sha256,
      String schema,
      long rows,
      int figures,
      long openUploads,
      List<String> removed,
      String message) {}

  private record Copied(Manifest inventory, Map<String, String> figures) {}

  private final DatabaseTools tools;
  private final DataSource connections;
  private final Inventory inventory;
  private final FigureHashes figures;
  private final TransactionTemplate moment;

  Backup(
      DatabaseTools tools,
      DataSource connections,
      Inventory inventory,
      FigureHashes figures,
      PlatformTransactionManager transactions) {
    this.tools = tools;
    this.connections = connections;
    this.inventory = inventory;
    this.figures = figures;
    this.moment = new TransactionTemplate(transactions);
    moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    moment.setReadOnly(true);
    moment.setTimeout(MOST_SECONDS);
  }

  /**
   * Makes a copy.
   *
   * @param progress told in sentences how far it has come
   * @throws Hindered if it can't be made; no file is left then
   */
  public Report make(Shelf shelf, Consumer<String> progress) {
    var now = Instant.now();
    var file = shelf.file(now);
    try {
      var manifest = write(file, now, progress);
      return report(file, manifest, shelf.tidy(now));
    } catch (IOException e) {
      throw Hindered.writing(file, e);
    }
  }

  private Manifest write(Path file, Instant now, Consumer<String> progress) throws IOException {
    try (var writing = Archive.Writing.to(file);
        var held = hold();
        var dump = Dump.start(tools)) {
      var begun = new CompletableFuture<@Nullable Void>();
      var sql = inBackground(dump, writing, begun);
      progress.accept(Sentences.BOKMAL.text("backup.copying"));
      var copied =
          Objects.requireNonNull(
              moment.execute(
                  _ -> {
                    // The first question decides which moment all of them are answered from
                    var heldNow = inventory.now(now);
                    begun.join();
                    letGo(held);
                    return new Copied(heldNow, figures.all(drawn(progress)));
                  }));
      var manifest = copied.inventory().of(sql.join(), copied.figures());
      writing.finish(manifest);
      return manifest;
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("The moment can't be taken", e);
    } catch (CompletionException e) {
      throw unwrapped(e);
    }
  }

  private static CompletableFuture<Dump.Contents> inBackground(
      Dump dump, Archive.Writing writing, CompletableFuture<@Nullable Void> begun) {
    return CompletableFuture.supplyAsync(
            () -> {
              try {
                return dump.write(writing.sql(), () -> begun.complete(null));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            task -> Thread.ofVirtual().start(task))
        // Where it ends before it has begun, nobody waits for it
        .whenComplete((_, failure) -> end(begun, failure));
  }

  private static void end(CompletableFuture<@Nullable Void> begun, @Nullable Throwable failure) {
    if (failure == null) {
      begun.complete(null);
    } else {
      begun.completeExceptionally(failure);
    }
  }

  private static RuntimeException unwrapped(CompletionException failure) throws IOException {
    return switch (failure.getCause()) {
      case UncheckedIOException io -> throw Objects.requireNonNull(io.getCause());
      case RuntimeException known -> known;
      case null, default -> failure;
    };
  }

  /** Keeps publications waiting: the copy and the figures are then taken between the same two. */
  private Connection hold() throws SQLException {
    var connection = connections.getConnection();
    try (var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SELECT revision FROM publication WHERE id = 1 FOR UPDATE");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static void letGo(Connection held) {
    try {
      held.rollback();
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("The moment can't be let go", e);
    }
  }

  private IntConsumer drawn(Consumer<String> progress) {
    return done -> {
      if (done % TOLD_EACH == 0) {
        progress.accept(Sentences.BOKMAL.text("backup.drawn", Sentences.count(done)));
      }
    };
  }

  private static Report report(Path file, Manifest manifest, List<String> removed)
      throws IOException {
    var bytes = Files.size(file);
    return new Report(
        file.toString(),
        bytes,
        Sha256.of(Files.newInputStream(file)),
        manifest.schema(),
        manifest.allRows(),
        manifest.figures().size(),
        manifest.openUploads(),
        removed,
        Sentences.BOKMAL.text(
            "backup.done",
            file.toString(),
            Sentences.count(manifest.allRows()),
            Sentences.count(manifest.figures().size()),
            manifest.openUploads(),
            removed.size()));
  }
}
