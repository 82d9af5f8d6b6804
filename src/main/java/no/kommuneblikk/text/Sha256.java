package no.kommuneblikk.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells one content from another, in hexadecimal. */
public final class Sha256 {

  private Sha256() {}

  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  public static String text(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  public static String of(String content) {
    return of(content.getBytes(UTF_8));
  }

  public static String of(byte[] content) {
    return HexFormat.of().formatHex(digest().digest(content));
  }

  public static String of(InputStream content) throws IOException {
    var digest = digest();
    try (var stream = new DigestInputStream(content, digest)) {
      stream.transferTo(OutputStream.nullOutputStream());
    }
    return text(digest);
  }
}
