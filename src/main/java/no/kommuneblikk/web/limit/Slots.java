package no.kommuneblikk.web.limit;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/** Slots that are taken for a while: so many for one address, and so many in all. */
final class Slots {

  private final int perAddress;
  private final Semaphore all;
  private final ConcurrentMap<String, Integer> taken = new ConcurrentHashMap<>();

  Slots(int perAddress, int all) {
    this.perAddress = perAddress;
    this.all = new Semaphore(all);
  }

  /** False if there is none for this address; otherwise it has to be left again. */
  boolean enter(String address) {
    if (!all.tryAcquire()) {
      return false;
    }
    var mine = taken.merge(address, 1, Integer::sum);
    if (mine > perAddress) {
      leave(address);
      return false;
    }
    return true;
  }

  void leave(String address) {
    taken.computeIfPresent(address, (_, count) -> count == 1 ? null : count - 1);
    all.release();
  }

  /** How many addresses have a place. */
  int addresses() {
    return taken.size();
  }
}
