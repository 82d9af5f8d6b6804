package no.kommuneblikk.intake.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import no.kommuneblikk.release.Instances;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Files on their way in, those of open jobs too. Each product has a folder of its own for them and
 * a lock beside it, which the operating system lets go when the process dies: what a crashed one
 * has left is cleared away by any that shares the data folder, and what another still receives is
 * not.
 */
@Component
class Uploads implements DisposableBean {

  private static final String LOCK = ".lock";

  private final Path folder;
  private final Path own;
  private @Nullable FileChannel lock;

  Uploads(@Qualifier("dataFolder") Path dataFolder, Instances instances) {
    this.folder = dataFolder.resolve("intake").resolve("uploads");
    this.own = folder.resolve(instances.own());
  }

  Path file(String id) {
    return own.resolve(id);
  }

  /** A new empty file. */
  Path newFile(String id) {
    try {
      return created(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized Path created(String id) throws IOException {
    if (lock == null) {
      Files.createDirectories(folder);
      var held = FileChannel.open(lock(own), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      held.lock();
      lock = held;
    }
    // After the lock, so that a folder without one is nobody's
    Files.createDirectories(own);
    return Files.createFile(file(id));
  }

  /** Lets a file that was received take the place of the one that a job has. */
  void replace(String job, String received) {
    try {
      Files.move(file(received), file(job), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(String id) {
    try {
      Files.deleteIfExists(file(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what products that no longer run have left. */
  void clear() {
    for (var left : others()) {
      try (var held = FileChannel.open(lock(left), StandardOpenOption.WRITE)) {
        if (isFree(held)) {
          FileSystemUtils.deleteRecursively(left);
          Files.deleteIfExists(lock(left));
        }
      } catch (IOException e) {
        // Another has just cleared it away, or the next round will
      }
    }
  }

  private List<Path> others() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).filter(path -> !path.equals(own)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static Path lock(Path folder) {
    return folder.resolveSibling(folder.getFileName() + LOCK);
  }

  @Override
  public synchronized void destroy() throws IOException {
    if (lock != null) {
      FileSystemUtils.deleteRecursively(own);
      Files.deleteIfExists(lock(own));
      lock.close();
      lock = null;
    }
  }
}
