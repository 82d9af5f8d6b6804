package no.kommuneblikk.web.health;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Objects;
import java.util.function.Function;

/**
 * The memory as it is, in bytes.
 *
 * @param used with what nobody needs any more
 * @param needed in use after the memory was cleared up the last time
 * @param most how large it may become
 */
record Heap(long used, long needed, long most) {

  static Heap now() {
    return new Heap(
        sum(MemoryPoolMXBean::getUsage),
        sum(MemoryPoolMXBean::getCollectionUsage),
        Runtime.getRuntime().maxMemory());
  }

  private static long sum(Function<MemoryPoolMXBean, MemoryUsage> which) {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(which)
        .filter(Objects::nonNull)
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }

  /**
   * True if clearing up does not help any more. What was needed the last time may have been given
   * up since, so that it counts only as long as it still lies there.
   */
  boolean isNearlyFull(int percent) {
    var limit = most / 100 * percent;
    return needed >= limit && used >= limit;
  }
}
