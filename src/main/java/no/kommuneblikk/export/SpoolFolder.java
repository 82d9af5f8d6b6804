package no.kommuneblikk.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A folder of this process in the data directory, made when it is first needed. Several products
 * may share the directory; what those have left that were killed is removed by the next.
 */
final class SpoolFolder {

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
