package no.kommuneblikk.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import no.kommuneblikk.text.Sha256;

/** Writes a file to the disk in both its forms at once, up to a length. */
final class SpoolWriter {

  private static final int BUFFER = 64 * 1024;

  private final Path plain;
  private final Path compressed;
  private final long most;

  SpoolWriter(Path folder, long number, long most) {
    this.plain = folder.resolve(number + ".data");
    this.compressed = folder.resolve(number + ".gz");
    this.most = most;
  }

  /**
   * Writes the whole file, or leaves nothing of it.
   *
   * @throws IOException if it is longer than it may be, or there is no room for it
   */
  Spooled write(DataFile.Content content) throws IOException {
    var whole = false;
    try {
      var plainDigest = Sha256.digest();
      var compressedDigest = Sha256.digest();
      try (var first = output(plain, plainDigest);
          var second = new GZIPOutputStream(output(compressed, compressedDigest), BUFFER)) {
        content.to(new Both(first, second));
      }
      whole = true;
      return new Spooled(form(plain, plainDigest), form(compressed, compressedDigest));
    } finally {
      if (!whole) {
        Files.deleteIfExists(plain);
        Files.deleteIfExists(compressed);
      }
    }
  }

  private static OutputStream output(Path path, MessageDigest digest) throws IOException {
    return new BufferedOutputStream(
        new DigestOutputStream(Files.newOutputStream(path), digest), BUFFER);
  }

  private static Spooled.Form form(Path path, MessageDigest digest) throws IOException {
    return new Spooled.Form(
        path,
        Files.size(path),
        "sha-256=:" + Base64.getEncoder().encodeToString(digest.digest()) + ":");
  }

  /** Writes the same twice. Closing is left to whoever opened them. */
  private final class Both extends FilterOutputStream {

    private final OutputStream second;
    private long written;

    Both(OutputStream first, OutputStream second) {
      super(first);
      this.second = second;
    }

    @Override
    public void write(int single) throws IOException {
      write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      written += length;
      if (written > most) {
        throw new IOException("The file is longer than " + most + " bytes");
      }
      out.write(bytes, from, length);
      second.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
