package no.kommuneblikk.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.kommuneblikk.intake.feed.Cancelled;
import no.kommuneblikk.intake.feed.Candidate;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A million rows go through without being kept, and can be stopped on the way. */
class SheetSpeedTest {

  private static final int ROWS = 1_000_000;

  private final SheetFile file;

  SheetSpeedTest(@TempDir Path folder) throws IOException {
    var path = folder.resolve("million.csv");
    try (var out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
      out.write("kommunenummer;kommune;år;årsverk\n");
      for (var i = 0; i < ROWS; i++) {
        out.write("0701;Horten;" + (2016 + i % 5) + ";" + i % 100_000 + ",25\n");
      }
    }
    file = SheetFile.open(path, "million.csv");
  }

  /** Counts, and asks for no more after so many. */
  private static final class Counter implements Receiver {

    private final long most;
    private long taken;
    private double share;

    Counter(long most) {
      this.most = most;
    }

    @Override
    public void take(Candidate candidate) {
      taken++;
    }

    @Override
    public void remark(Remark remark) {
      throw new AssertionError(remark.code());
    }

    @Override
    public void progress(long done, double share) {
      assertThat(share).isGreaterThanOrEqualTo(this.share);
      this.share = share;
      if (taken > most) {
        throw new Cancelled();
      }
    }

    @Override
    public void waiting(long seconds) {}
  }

  @Test
  @Timeout(120)
  void readsAMillionRows() {
    var counter = new Counter(Long.MAX_VALUE);
    var feed = new SheetFeed(file, Fixture.guess(file).recipe(), Fixture.WORDS, PopulationOf.NONE);
    feed.read(counter);
    assertThat(counter.taken).isEqualTo(ROWS);
    assertThat(counter.share).isEqualTo(1);
  }

  @Test
  void stopsWhenNobodyWantsTheRest() {
    var counter = new Counter(10_000);
    var feed = new SheetFeed(file, Fixture.guess(file).recipe(), Fixture.WORDS, PopulationOf.NONE);
    assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> feed.read(counter));
    assertThat(counter.taken).isLessThan(12_000);
  }
}
