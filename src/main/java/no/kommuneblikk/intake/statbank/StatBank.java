package no.kommuneblikk.intake.statbank;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.feed.Unreachable;
import org.jspecify.annotations.Nullable;

/**
 * Statistics Norway's StatBank. Everything is asked of PxWebApi v2 first. Where that one is closed,
 * doesn't answer or doesn't know the table, the older v0 is asked the same, and stays the one to be
 * asked for ten minutes. Where both fail, what v2 said is told.
 *
 * <p>Every method may wait for a place among the queries that the StatBank takes in a minute.
 */
public final class StatBank {

  /** How long v2 is left alone after v0 has helped out. */
  private static final long REST = 10 * 60_000L;

  /** So many cells that nobody needs to ask how many are taken. */
  private static final long ALWAYS_TAKEN = 100_000;

  private final Settings settings;
  private final Caller caller;
  private final PauseClock pace;
  private final DialectV2 v2;
  private final DialectV0 v0;
  private volatile long restsUntil = Long.MIN_VALUE;
  private volatile @Nullable Long announcedCells;

  StatBank(Settings settings, PauseClock pace) {
    this.settings = settings;
    this.pace = pace;
    this.caller = new Caller(settings, pace);
    this.v2 = new DialectV2(settings.v2());
    this.v0 = new DialectV0(settings.v0());
  }

  /** The StatBank at these addresses, asked within the limits that it publishes. */
  public static StatBank at(URI v2, URI v0) {
    return new StatBank(Settings.of(v2, v0), PauseClock.REAL);
  }

  /**
   * What a table is about.
   *
   * @param table five digits
   * @throws Refused if it is no table number, or the StatBank doesn't have the table
   * @throws Unreachable if neither interface answers
   */
  public TableMetadata metadata(String table, Waiting waiting) {
    if (!table.matches("\\d{5}")) {
      throw Refused.because("ssb-tabellnummer", Answer.limited(table));
    }
    return either(
        dialect -> dialect.described(table, caller.call(dialect.metadata(table), waiting)));
  }

  /**
   * Tables that have the words in their title or among their variables, at most twenty, the best
   * first. Only v2 can search.
   *
   * @throws Unreachable if v2 doesn't answer; tables can still be named by number
   */
  public List<FoundTable> find(String words, Waiting waiting) {
    try {
      return DialectV2.found(caller.call(v2.search(Answer.limited(words)), waiting));
    } catch (Refused e) {
      throw new Unreachable(Remark.error("ssb-uten-sok", SourcePlace.WHOLE), e);
    }
  }

  /** The cells of one extract, which has to be one of the {@link #parts}. */
  Dataset data(Extract extract, Waiting waiting) {
    return either(
        dialect -> {
          var dataset =
              JsonStat2.read(extract.table(), caller.call(dialect.data(extract), waiting));
          dataset.holdsOnly(extract);
          return dataset;
        });
  }

  /**
   * The extract in queries that the StatBank takes.
   *
   * @throws Refused if it can't be divided that far
   */
  List<Extract> parts(Extract extract, Waiting waiting) {
    var isSmall = extract.cells() <= Math.min(settings.cells(), ALWAYS_TAKEN);
    return isSmall ? List.of(extract) : extract.parts(mostCells(waiting));
  }

  /** As v2 announces, or as was published where it doesn't. */
  private long mostCells(Waiting waiting) {
    var known = announcedCells;
    if (known == null && isV2Resting()) {
      return settings.cells();
    }
    if (known == null) {
      known = Math.min(settings.cells(), announced(waiting));
      announcedCells = known;
    }
    return known;
  }

  private long announced(Waiting waiting) {
    try {
      return DialectV2.maxDataCells(caller.call(v2.config(), waiting));
    } catch (Refused | Unreachable e) {
      return settings.cells();
    }
  }

  private boolean isV2Resting() {
    return pace.millis() < restsUntil;
  }

  private <T> T either(Function<Dialect, T> ask) {
    if (isV2Resting()) {
      return ask.apply(v0);
    }
    try {
      return ask.apply(v2);
    } catch (Refused e) {
      if (!e.remark().code().equals("ssb-ukjent-tabell")) {
        throw e;
      }
      return instead(ask, e);
    } catch (Unreachable e) {
      // Both interfaces count the same queries
      if (e.remark().code().equals("ssb-for-mange-sporringer")) {
        throw e;
      }
      return instead(ask, e);
    }
  }

  private <T> T instead(Function<Dialect, T> ask, RuntimeException first) {
    try {
      var answer = ask.apply(v0);
      restsUntil = pace.millis() + REST;
      return answer;
    } catch (Refused | Unreachable second) {
      first.addSuppressed(second);
      throw first;
    }
  }
}
