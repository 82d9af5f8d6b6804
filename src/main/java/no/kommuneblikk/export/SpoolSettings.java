package no.kommuneblikk.export;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The room that finished files may take in the data directory.
 *
 * @param disk for all of them together; one alone may take half
 * @param spared left free on the disk for the database, whatever is asked for
 * @param files at most, however small they are
 * @param waiting readers who wait for a file to be made, beside the one it is made for
 * @param patience how long one waits
 */
@ConfigurationProperties("kommuneblikk.downloads")
record SpoolSettings(
    @DefaultValue("1GB") DataSize disk,
    @DefaultValue("256MB") DataSize spared,
    @DefaultValue("2000") int files,
    @DefaultValue("48") int waiting,
    @DefaultValue("20s") Duration patience) {

  SpoolSettings {
    if (disk.toBytes() <= 0 || spared.toBytes() < 0 || files <= 0 || waiting < 0) {
      throw new IllegalArgumentException("kommuneblikk.downloads leaves no room for any file");
    }
  }
}
