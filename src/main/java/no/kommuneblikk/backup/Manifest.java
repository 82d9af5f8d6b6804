package no.kommuneblikk.backup;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a copy holds, written into the copy itself, so that whoever brings it back can see that it
 * has all come.
 *
 * @param format of the copy; another number is another kind of file
 * @param product version of the product that made it
 * @param database what the server calls itself
 * @param schema the last step of the schema, such as «9»
 * @param characterSet of the database as a whole
 * @param collation of the database as a whole
 * @param revision how many times it has changed what is in force
 * @param loaded which edition of the product's own data it holds, by name
 * @param openUploads files that somebody had uploaded and not published; they are not in the copy
 * @param sha256 of the SQL, in hexadecimal
 * @param rows how many rows each table has
 * @param figures SHA-256 of each figure as it was drawn, by id
 */
record Manifest(
    int format,
    Instant made,
    String product,
    String database,
    String schema,
    String characterSet,
    String collation,
    long revision,
    Map<String, String> loaded,
    long openUploads,
    String sha256,
    Map<String, Long> rows,
    Map<String, String> figures) {

  static final int FORMAT = 1;

  Manifest {
    loaded = new TreeMap<>(loaded);
    rows = new TreeMap<>(rows);
    figures = new TreeMap<>(figures);
  }

  long allRows() {
    return rows.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The same with what is known of the SQL once it is written. */
  Manifest of(Dump.Contents sql, Map<String, String> drawn) {
    return new Manifest(
        format,
        made,
        product,
        database,
        schema,
        characterSet,
        collation,
        revision,
        loaded,
        openUploads,
        sql.sha256(),
        sql.rows(),
        drawn);
  }
}
