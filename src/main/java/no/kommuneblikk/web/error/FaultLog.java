package no.kommuneblikk.web.error;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;

/**
 * Tells the log of faults in the product. A fault is told with its trace the first time and in one
 * line from then on, so that nobody can fill the log by asking for the same thing again.
 */
public final class FaultLog {

  /** More kinds than a product has; those beyond are told in one line. */
  private static final int MOST = 500;

  private static final String OURS = "no.kommuneblikk.";
  private static final String EDGE = OURS + "web.";
  private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

  private FaultLog() {}

  /** Writes one line about the fault, and its trace if it is the first of its kind. */
  public static void tell(Logger log, String sentence, Throwable fault) {
    var root = root(fault);
    var kind = root.getClass().getName() + " i " + place(root);
    if (TOLD.size() < MOST && TOLD.add(kind)) {
      log.error("{} ({})", sentence, kind, Wordless.of(fault));
    } else {
      log.error("{} ({}, som før)", sentence, kind);
    }
  }

  /**
   * Writes one line about a message from an open page that failed. Where none of our own code took
   * part, the framework disliked what it was sent, and there is nothing of ours to look for.
   */
  public static void tellOfMessage(Logger log, String sentence, Throwable fault) {
    var root = root(fault);
    if (Arrays.stream(root.getStackTrace()).anyMatch(FaultLog::isOurs)) {
      tell(log, sentence, fault);
    } else {
      log.info("En melding fra en side kunne ikke brukes ({}).", root.getClass().getName());
      log.debug(sentence, Wordless.of(fault));
    }
  }

  /** Every request passes the edge and the filters, which are not where it fails. */
  private static boolean isOurs(StackTraceElement frame) {
    return frame.getClassName().startsWith(OURS)
        && !frame.getClassName().startsWith(EDGE)
        && !frame.getMethodName().startsWith("doFilter");
  }

  private static Throwable root(Throwable fault) {
    var root = fault;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root;
  }

  /** Where in the product it was, or where at all. */
  private static String place(Throwable fault) {
    var trace = fault.getStackTrace();
    return Arrays.stream(trace)
        .filter(FaultLog::isOurs)
        .findFirst()
        .or(() -> Arrays.stream(trace).findFirst())
        .map(StackTraceElement::toString)
        .orElse("?");
  }
}
