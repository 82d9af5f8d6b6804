package no.kommuneblikk.export;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.web.limit.Workbench;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Files that are read from the database once for each edition and then sent from the disk to
 * everybody, however slowly they read: only the making has a connection to the database, and one
 * file is made at a time. Those asked for longest ago give way to new ones.
 */
@Component
@EnableConfigurationProperties(SpoolSettings.class)
class Spool {

  private static final Logger log = LoggerFactory.getLogger(Spool.class);

  private final SpoolSettings settings;
  private final SpoolFolder folder;
  private final Workbench bench;

  /** In the order they were asked for. */
  private final Map<Key, Spooled> kept = new LinkedHashMap<>(16, 0.75f, true);

  private long made;

  /** A file of an edition. */
  record Key(String edition, String file) {}

  Spool(SpoolSettings settings, @Qualifier("dataFolder") Path dataFolder) {
    this.settings = settings;
    this.folder = new SpoolFolder(dataFolder.resolve("nedlasting"));
    this.bench = new Workbench(1, settings.waiting(), settings.patience());
  }

  /** The file, if it has been made already. */
  synchronized Optional<Spooled> find(Key key) {
    // The folder may have been cleared by hand
    return Optional.ofNullable(kept.get(key)).filter(Spooled::isThere);
  }

  /**
   * The file, made now if it has not been.
   *
   * @throws Workbench.Busy if others are being made, for too long
   * @throws NoRoom if there is none on the disk
   * @throws org.springframework.dao.DataAccessException if the database does not answer
   */
  Spooled make(Key key, DataFile.Content content) {
    return find(key)
        .orElseGet(() -> bench.run(() -> find(key).orElseGet(() -> made(key, content))));
  }

  private Spooled made(Key key, DataFile.Content content) {
    try {
      var most = settings.disk().toBytes() / 2;
      letGo(key.edition(), settings.disk().toBytes() - most);
      var path = folder.ready();
      var free = Files.getFileStore(path).getUsableSpace() - settings.spared().toBytes();
      if (free <= 0) {
        throw new IOException("The disk is full but for what is spared");
      }
      var file = new SpoolWriter(path, made++, Math.min(most, free) / 2).write(content);
      keep(key, file);
      return file;
    } catch (IOException | UncheckedIOException e) {
      log.error("En fil til nedlasting fikk ikke plass i datamappen: {}", e.getMessage());
      throw new NoRoom(e);
    }
  }

  private synchronized void keep(Key key, Spooled file) {
    kept.put(key, file);
  }

  /** Removes what is of other editions, and the oldest until no more than this is left. */
  private synchronized void letGo(String edition, long most) throws IOException {
    var length = kept.values().stream().mapToLong(Spooled::length).sum();
    for (Iterator<Map.Entry<Key, Spooled>> all = kept.entrySet().iterator(); all.hasNext(); ) {
      var next = all.next();
      var old = !next.getKey().edition().equals(edition);
      if (old || length > most || kept.size() >= settings.files()) {
        length -= next.getValue().length();
        all.remove();
        next.getValue().remove();
      }
    }
  }

  @PreDestroy
  void remove() throws IOException {
    folder.remove();
  }

  /**
   * A folder of this process in the data directory, made when it is first needed. Several products
   * may share the directory; what those have left that were killed is removed by the next.
   */
  private static final class SpoolFolder {

    private static final String SEPARATOR = "-";

    private final Path parent;
    private @Nullable Path own;

    SpoolFolder(Path parent) {
      this.parent = parent;
    }

    /** The folder, which exists. */
    synchronized Path ready() throws IOException {
      var ready = own;
      if (ready == null || !Files.isDirectory(ready)) {
        Files.createDirectories(parent);
        removeLeft();
        ready = Files.createTempDirectory(parent, ProcessHandle.current().pid() + SEPARATOR);
        own = ready;
      }
      return ready;
    }

    private void removeLeft() throws IOException {
      try (Stream<Path> folders = Files.list(parent)) {
        for (var folder : folders.filter(SpoolFolder::isLeft).toList()) {
          FileSystemUtils.deleteRecursively(folder);
        }
      }
    }

    private static boolean isLeft(Path folder) {
      var process = folder.getFileName().toString().split(SEPARATOR)[0];
      return process.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(process)).isEmpty();
    }

    synchronized void remove() throws IOException {
      if (own != null) {
        FileSystemUtils.deleteRecursively(own);
      }
    }
  }
}
