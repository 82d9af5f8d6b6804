package no.kommuneblikk.intake.statbank;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.intake.feed.Feed;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import org.jspecify.annotations.Nullable;

/**
 * A table of the StatBank as candidates: one for each municipality, year and measure. The row of a
 * place is the running number of the figure, in the order of municipality, year, measure.
 */
public final class StatBankFeed implements Feed {

  /** KOSTRA's figures come unrevised on the first day and revised on the second. */
  private static final MonthDay UNREVISED = MonthDay.of(3, 15);

  private static final MonthDay REVISED = MonthDay.of(6, 15);

  private final StatBank statBank;
  private final TableMetadata metadata;
  private final Plan plan;
  private final Validity validity;
  private volatile @Nullable LocalDate updated;

  /**
   * Looks only at the metadata, so that a query can be checked before anything is read.
   *
   * @throws no.kommuneblikk.intake.feed.Refused if the table lacks what the query wants, or the
   *     query leaves something open
   */
  public StatBankFeed(
      StatBank statBank, TableMetadata metadata, TableQuery query, Validity validity) {
    this.statBank = statBank;
    this.metadata = metadata;
    this.plan = Plan.of(metadata, query);
    this.validity = validity;
    this.updated = metadata.updated();
  }

  /** The table as the source of a release. */
  public Source source() {
    return metadata.source();
  }

  /** When the figures last changed; of v0 it is known only after reading. */
  public Optional<LocalDate> updated() {
    return Optional.ofNullable(updated);
  }

  /** How many cells will be asked for. */
  public long cells() {
    return plan.extract().cells();
  }

  @Override
  public void read(Receiver receiver) {
    var parts = statBank.parts(plan.extract(), receiver::waiting);
    var reading = new TableReading(plan, validity, receiver);
    for (var part : parts) {
      var dataset = statBank.data(part, receiver::waiting);
      if (dataset.metadata().updated() != null) {
        updated = dataset.metadata().updated();
      }
      reading.read(part, dataset);
    }
    warnOfUnrevised(receiver);
  }

  private void warnOfUnrevised(Receiver receiver) {
    var day = updated;
    if (day == null || !metadata.isKostra()) {
      return;
    }
    var inYear = MonthDay.from(day);
    var latest = plan.years().values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    if (!inYear.isBefore(UNREVISED) && inYear.isBefore(REVISED) && latest >= day.getYear() - 1) {
      receiver.remark(
          Remark.warning(
              "ssb-ureviderte-tall",
              SourcePlace.WHOLE,
              metadata.table(),
              StatBankDates.written(day),
              String.valueOf(latest)));
    }
  }

  /** Knows which municipality numbers were in use in which year. */
  @FunctionalInterface
  public interface Validity {

    boolean isValid(String number, int year);
  }
}
