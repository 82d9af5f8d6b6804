package no.kommuneblikk.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class FaultLogTest {

  private final Logger log = (Logger) LoggerFactory.getLogger("no.kommuneblikk.faults");
  private final ListAppender<ILoggingEvent> told = new ListAppender<>();

  @BeforeEach
  void listen() {
    told.start();
    log.setAdditive(false);
    log.addAppender(told);
  }

  @AfterEach
  void leave() {
    log.detachAppender(told);
  }

  private static RuntimeException fault(String place) {
    var fault = new IllegalStateException("Kari Nordmann");
    fault.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("java.util.List", "of", "List.java", 1),
          new StackTraceElement(place, "draw", "Any.java", 7),
          new StackTraceElement(
              "no.kommuneblikk.web.request.Doorkeeper", "filter", "Doorkeeper.java", 1)
        });
    return fault;
  }

  private List<Boolean> traces() {
    return told.list.stream().map(line -> line.getThrowableProxy() != null).toList();
  }

  @Test
  void aFaultHasItsTraceOnceAndALineFromThenOn() {
    for (var i = 0; i < 3; i++) {
      FaultLog.tell(log, "Det gikk galt.", new RuntimeException(fault("no.kommuneblikk.figure.A")));
    }
    FaultLog.tell(log, "Det gikk galt.", fault("no.kommuneblikk.figure.B"));
    assertThat(traces()).containsExactly(true, false, false, true);
    assertThat(told.list.get(1).getFormattedMessage())
        .contains("IllegalStateException", "figure.A.draw")
        .doesNotContain("Kari");
  }

  @Test
  void theTraceTellsWhatAndWhereAndNothingThatSomebodyHasTyped() {
    var typed = new IllegalArgumentException("Kari Nordmann", fault("no.kommuneblikk.figure.D"));
    typed.addSuppressed(new IllegalStateException("Kari Nordmann"));
    FaultLog.tell(log, "Det gikk galt.", new RuntimeException(typed));
    var trace = ThrowableProxyUtil.asString(told.list.getFirst().getThrowableProxy());
    assertThat(trace)
        .contains(
            "java.lang.RuntimeException",
            "java.lang.IllegalArgumentException",
            "java.lang.IllegalStateException",
            "no.kommuneblikk.figure.D.draw(Any.java:7)")
        .doesNotContain("Kari");
  }

  @Test
  void whatJavaItselfFindsOfTheProgramIsTold() {
    FaultLog.tell(log, "Det gikk galt.", new NullPointerException("because \"figure\" is null"));
    assertThat(ThrowableProxyUtil.asString(told.list.getFirst().getThrowableProxy()))
        .contains("because \"figure\" is null");
  }

  @Test
  void aMessageThatTheFrameworkCantUseIsOneLineAndNoFault() {
    FaultLog.tellOfMessage(log, "Det gikk galt.", fault("com.vaadin.flow.Rpc"));
    FaultLog.tellOfMessage(log, "Det gikk galt.", fault("no.kommuneblikk.figure.C"));
    assertThat(told.list)
        .extracting(ILoggingEvent::getLevel)
        .containsExactly(Level.INFO, Level.ERROR);
    assertThat(traces()).containsExactly(false, true);
  }
}
