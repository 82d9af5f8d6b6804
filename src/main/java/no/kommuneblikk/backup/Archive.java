package no.kommuneblikk.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import no.kommuneblikk.text.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A copy as a file: a ZIP of the SQL, as {@code mariadb-dump} writes it, and of what it holds.
 * Whoever has no Kommuneblikk can unpack it and give it to the {@code mariadb} client.
 */
final class Archive implements AutoCloseable {

  private static final String SQL = "database.sql";
  private static final String MANIFEST = "manifest.json";
  private static final int MOST_OF_MANIFEST = 1_000_000;
  private static final int BUFFER = 65_536;
  static final String UNFINISHED = ".part";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final ZipFile zip;
  private final Manifest manifest;

  private Archive(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  Manifest manifest() {
    return manifest;
  }

  /** The SQL from its beginning. */
  InputStream sql() throws IOException {
    return zip.getInputStream(zip.getEntry(SQL));
  }

  /**
   * Opens a copy and sees that it is whole.
   *
   * @throws Hindered if it is not, or is no copy
   */
  static Archive open(Path file) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new Hindered("backup.restore.file", file.toString());
    }
    try {
      var zip = new ZipFile(file.toFile());
      try {
        return new Archive(zip, checked(zip));
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (IOException | JacksonException e) {
      throw new Hindered("backup.restore.broken", file.toString());
    }
  }

  private static Manifest checked(ZipFile zip) throws IOException {
    var entry = zip.getEntry(MANIFEST);
    var sql = zip.getEntry(SQL);
    if (entry == null || sql == null || entry.getSize() > MOST_OF_MANIFEST) {
      throw new IOException("This ZIP is no copy of Kommuneblikk");
    }
    try (var stream = zip.getInputStream(entry)) {
      var manifest = JSON.readValue(stream, Manifest.class);
      if (manifest.format() != Manifest.FORMAT) {
        throw new Hindered("backup.restore.newer", manifest.product(), manifest.schema());
      }
      if (!Sha256.of(zip.getInputStream(sql)).equals(manifest.sha256())) {
        throw new IOException("The SQL is not what was written");
      }
      return manifest;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /**
   * A copy that is being written, under a name that nobody takes for a whole one. Only its owner
   * can read it.
   */
  static final class Writing implements AutoCloseable {

    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private final ZipOutputStream zip;

    private Writing(Path file, Path part) throws IOException {
      this.file = file;
      this.part = part;
      this.channel =
          FileChannel.open(
              part,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              ownersOnly(part));
      // Where somebody stops the program in the middle
      part.toFile().deleteOnExit();
      this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
    }

    private static FileAttribute<?>[] ownersOnly(Path file) {
      return file.getFileSystem().supportedFileAttributeViews().contains("posix")
          ? new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
          }
          : new FileAttribute<?>[0];
    }

    /**
     * Begins a copy.
     *
     * @throws Hindered if there is a file of that name already
     */
    static Writing to(Path file) throws IOException {
      if (Files.exists(file)) {
        throw new Hindered("backup.exists", file.toString());
      }
      var part = file.resolveSibling(file.getFileName() + UNFINISHED);
      try {
        return new Writing(file, part);
      } catch (FileAlreadyExistsException e) {
        throw new Hindered("backup.unfinished", part.toString());
      }
    }

    /** Where the SQL goes. */
    OutputStream sql() throws IOException {
      zip.putNextEntry(new ZipEntry(SQL));
      return new BufferedOutputStream(zip, BUFFER);
    }

    /** Writes what the copy holds, waits until the disk has it all, and gives it its name. */
    void finish(Manifest manifest) throws IOException {
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry(MANIFEST));
      zip.write(JSON.writeValueAsBytes(manifest));
      zip.closeEntry();
      zip.finish();
      zip.flush();
      channel.force(true);
      channel.close();
      if (Files.exists(file)) {
        throw new Hindered("backup.exists", file.toString());
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Leaves nothing of a copy that was not finished. */
    @Override
    public void close() throws IOException {
      channel.close();
      Files.deleteIfExists(part);
    }
  }
}
