package no.kommuneblikk.reference;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.kommuneblikk.text.Sha256;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/**
 * One CSV file of {@code db/reference}, as it lies in the jar.
 *
 * @param path below {@code db/reference}, such as {@code observation/folketall.csv}
 */
record ReferenceFile(String path) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  List<CSVRecord> records() {
    try (Reader reader =
            new InputStreamReader(resource().getInputStream(), StandardCharsets.UTF_8);
        var parser = FORMAT.parse(reader)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("The reference file %s can't be read".formatted(path), e);
    }
  }

  /** SHA-256 of the bytes, in hexadecimal. */
  String fingerprint() {
    return fingerprint(List.of(this));
  }

  static String fingerprint(List<ReferenceFile> files) {
    var digest = Sha256.digest();
    try {
      for (var file : files) {
        try (var stream = file.resource().getInputStream()) {
          digest.update(file.path.getBytes(StandardCharsets.UTF_8));
          digest.update(stream.readAllBytes());
        }
      }
      return Sha256.text(digest);
    } catch (IOException e) {
      throw new UncheckedIOException("The reference files can't be read", e);
    }
  }

  private ClassPathResource resource() {
    return new ClassPathResource("db/reference/" + path);
  }
}
