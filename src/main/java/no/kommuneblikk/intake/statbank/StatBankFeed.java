package no.kommuneblikk.intake.statbank;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.intake.feed.Candidate;
import no.kommuneblikk.intake.feed.Candidate.Area;
import no.kommuneblikk.intake.feed.Feed;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.statbank.Plan.Sum;
import no.kommuneblikk.intake.statbank.StatBankFeed.Validity;
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

  /** Hands over the figures of a plan, one answer of the StatBank after the other. */
  private static final class TableReading {

    private final Plan plan;
    private final Validity validity;
    private final Receiver receiver;
    private final long all;
    private long row;
    private long done;

    TableReading(Plan plan, Validity validity, Receiver receiver) {
      this.plan = plan;
      this.validity = validity;
      this.receiver = receiver;
      this.all = plan.extract().cells();
    }

    void read(Extract part, Dataset dataset) {
      var regions = part.codes(plan.region());
      var times = part.codes(plan.time());
      var sums = plan.sums().stream().map(sum -> new Offsets(sum, offsets(sum, dataset))).toList();
      for (var region : regions) {
        var area = Objects.requireNonNull(plan.areas().get(region));
        var from = dataset.offset(plan.region().code(), region);
        for (var time : times) {
          var year = Objects.requireNonNull(plan.years().get(time));
          var at = from + dataset.offset(plan.time().code(), time);
          sums.forEach(sum -> hand(sum, area, year, at, dataset));
        }
        done += part.cells() / regions.size();
        receiver.progress(done, (double) done / all);
      }
    }

    private record Offsets(Sum sum, List<Integer> offsets) {}

    /** Where the cells of a figure lie, from the place of its municipality and year. */
    private static List<Integer> offsets(Sum sum, Dataset dataset) {
      var offsets = List.of(0);
      for (Map.Entry<String, List<String>> picked : sum.codes().entrySet()) {
        var further = new ArrayList<Integer>();
        for (var offset : offsets) {
          picked
              .getValue()
              .forEach(code -> further.add(offset + dataset.offset(picked.getKey(), code)));
        }
        offsets = further;
      }
      return offsets;
    }

    private void hand(Offsets sum, Area area, int year, int at, Dataset dataset) {
      row++;
      var quality = sum.offsets().size() > 1 ? Quality.DERIVED : Quality.REPORTED;
      var total = 0.0;
      for (var offset : sum.offsets()) {
        quality = quality.weakest(dataset.quality(at + offset));
        total += Objects.requireNonNullElse(dataset.number(at + offset), 0.0);
      }
      var isAbsent = quality == Quality.MISSING || quality == Quality.SUPPRESSED;
      @Nullable Double value = isAbsent ? null : (Double) (total * sum.sum().factor());
      if (isOfItsTime(area.texts().getFirst(), year, value)) {
        receiver.take(
            new Candidate.Value(
                new SourcePlace(row, 0), area, sum.sum().measure(), year, value, quality, null));
      }
    }

    /**
     * The table has former and current numbers side by side. In years that a number was not in use
     * it holds nothing, or zero in some tables. A figure that it does hold is passed on, for
     * somebody to look at.
     */
    private boolean isOfItsTime(String number, int year, @Nullable Double value) {
      return (value != null && value != 0) || validity.isValid(number, year);
    }
  }
}
