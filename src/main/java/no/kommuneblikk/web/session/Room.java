package no.kommuneblikk.web.session;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * Room for so many sessions, and for some fewer from one address. When it is full, the session that
 * has been deserted longest gives way. One that a reader has open never does: whoever is in can go
 * on, and who comes is asked to wait.
 */
final class Room {

  private final int most;
  private final int mostOfOneAddress;
  private final LongSupplier nanoTime;
  private final Set<Seat> taken = new HashSet<>();

  Room(int most, int mostOfOneAddress, LongSupplier nanoTime) {
    this.most = most;
    this.mostOfOneAddress = mostOfOneAddress;
    this.nanoTime = nanoTime;
  }

  /** What stands in the way of a further session. */
  enum Bound {
    ALL,
    ONE_ADDRESS
  }

  /**
   * A place for a session from this address.
   *
   * @throws Full if there is none
   */
  Seat take(String address) {
    var now = now();
    Optional<Seat> leaving;
    Seat seat;
    synchronized (this) {
      leaving = giveWay(address, now);
      leaving.ifPresent(taken::remove);
      seat = new Seat(this, address, now);
      taken.add(seat);
    }
    // Ending a session tells its pages, which need not hold up others
    leaving.ifPresent(Seat::vacate);
    return seat;
  }

  private Optional<Seat> giveWay(String address, long now) {
    Predicate<Seat> same = seat -> seat.address().equals(address);
    if (taken.stream().filter(same).count() >= mostOfOneAddress) {
      return Optional.of(longestDeserted(same, now, Bound.ONE_ADDRESS));
    }
    return taken.size() < most
        ? Optional.empty()
        : Optional.of(longestDeserted(_ -> true, now, Bound.ALL));
  }

  private Seat longestDeserted(Predicate<Seat> among, long now, Bound bound) {
    return taken.stream()
        .filter(among)
        .filter(seat -> seat.isDeserted(now))
        .max(Comparator.comparingLong(seat -> now - seat.seen()))
        .orElseThrow(() -> new Full(bound));
  }

  synchronized void leave(Seat seat) {
    taken.remove(seat);
  }

  synchronized int taken() {
    return taken.size();
  }

  int most() {
    return most;
  }

  /** The time that has passed, in nanoseconds, from where no clock that is set can move it. */
  long now() {
    return nanoTime.getAsLong();
  }

  /** There is no place. */
  static final class Full extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Bound bound;

    Full(Bound bound) {
      super("No room for a further session: " + bound, null, false, false);
      this.bound = bound;
    }

    Bound bound() {
      return bound;
    }
  }
}
