package no.kommuneblikk.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Objects;
import no.kommuneblikk.web.session.Room.Bound;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class RoomTest {

  private static final String HALL = "192.0.2.1";

  /** What passes, whatever any clock is set to; it may begin anywhere. */
  private long now = Long.MAX_VALUE - Duration.ofSeconds(3).toNanos();

  private final Room room = new Room(5, 4, () -> now);

  private MockHttpSession sit(String address) {
    var session = new MockHttpSession();
    session.setMaxInactiveInterval(1_800);
    session.setAttribute("seat", room.take(address));
    return session;
  }

  private MockHttpSession sitAndRead(String address) {
    var session = sit(address);
    seat(session).use(now);
    return session;
  }

  private static Seat seat(MockHttpSession session) {
    return (Seat) Objects.requireNonNull(session.getAttribute("seat"));
  }

  private void after(Duration time) {
    now += time.toNanos();
  }

  private void assertFull(String address, Bound bound) {
    assertThatExceptionOfType(Room.Full.class)
        .isThrownBy(() -> room.take(address))
        .satisfies(full -> assertThat(full.bound()).isEqualTo(bound));
  }

  @Test
  void aHallBehindOneAddressLeavesRoomForOthers() {
    for (var visitor = 0; visitor < 4; visitor++) {
      sitAndRead(HALL);
    }
    assertFull(HALL, Bound.ONE_ADDRESS);
    sitAndRead("192.0.2.2");
    assertFull("192.0.2.3", Bound.ALL);
  }

  @Test
  void nobodyWhoReadsGivesWay() {
    for (var visitor = 0; visitor < 5; visitor++) {
      sitAndRead("192.0.2." + visitor);
    }
    after(Duration.ofMinutes(10));
    assertFull("192.0.2.9", Bound.ALL);
    assertThat(room.taken()).isEqualTo(5);
  }

  @Test
  void thePageThatWasClosedFirstGivesWay() {
    var first = sitAndRead("192.0.2.1");
    after(Duration.ofSeconds(1));
    var second = sitAndRead("192.0.2.2");
    for (var visitor = 3; visitor < 6; visitor++) {
      sitAndRead("192.0.2." + visitor);
    }
    after(Seat.SILENT);
    seat(second).use(now);
    sit("192.0.2.9");
    assertThat(first.isInvalid()).isTrue();
    assertThat(second.isInvalid()).isFalse();
    assertThat(room.taken()).isEqualTo(5);
  }

  @Test
  void aVisitorWhoNeverCameBackGivesWayToOnesWhoDo() {
    var robot = sit(HALL);
    for (var visitor = 0; visitor < 3; visitor++) {
      sitAndRead(HALL);
    }
    assertFull(HALL, Bound.ONE_ADDRESS);
    after(Seat.NEVER_CAME_BACK.plusSeconds(1));
    sit(HALL);
    assertThat(robot.isInvalid()).isTrue();
  }

  @Test
  void aSessionThatNobodyComesBackToIsShort() {
    var session = sit(HALL);
    assertThat(session.getMaxInactiveInterval()).isEqualTo(120);
    seat(session).use(now);
    assertThat(session.getMaxInactiveInterval()).isEqualTo(1_800);
  }

  @Test
  void aSessionThatEndsLeavesItsPlace() {
    var session = sit(HALL);
    assertThat(room.taken()).isEqualTo(1);
    session.invalidate();
    assertThat(room.taken()).isZero();
  }
}
