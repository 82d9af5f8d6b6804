package no.kommuneblikk.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.kommuneblikk.text.Sha256;

/** Copies that are not as the product makes them. */
final class Copies {

  private Copies() {}

  /** A small one that is whole. */
  static Manifest write(Path file, String sql) throws IOException {
    return write(file, sql, manifest("9"));
  }

  /** The same with something else in its SQL, and a hash that fits. */
  static Path changed(Path copy, Path other, UnaryOperator<String> change) throws IOException {
    try (var archive = Archive.open(copy)) {
      var sql = new String(archive.sql().readAllBytes(), UTF_8);
      var changed = change.apply(sql);
      if (changed.equals(sql)) {
        throw new IllegalArgumentException("Nothing was changed");
      }
      write(other, changed, archive.manifest());
    }
    return other;
  }

  static Path ofSchema(Path copy, Path other, String schema) throws IOException {
    try (var archive = Archive.open(copy)) {
      write(other, new String(archive.sql().readAllBytes(), UTF_8), manifest(schema));
    }
    return other;
  }

  private static Manifest write(Path file, String sql, Manifest manifest) throws IOException {
    var whole = manifest.of(new Dump.Contents(manifest.rows(), Sha256.of(sql)), manifest.figures());
    try (var writing = Archive.Writing.to(file)) {
      var target = writing.sql();
      target.write(sql.getBytes(UTF_8));
      target.flush();
      writing.finish(whole);
    }
    return whole;
  }

  private static Manifest manifest(String schema) {
    return new Manifest(
        Manifest.FORMAT,
        Instant.EPOCH,
        "2.0",
        "MariaDB",
        schema,
        "utf8mb4",
        "utf8mb4_danish_ci",
        1,
        Map.of(),
        0,
        "",
        Map.of("goal", 5L),
        Map.of("folketall", "0".repeat(64)));
  }
}
