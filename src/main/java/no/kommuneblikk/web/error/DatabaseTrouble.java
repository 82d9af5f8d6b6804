package no.kommuneblikk.web.error;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.TransactionTimedOutException;

/**
 * What is the matter with the database when it can't do what it is asked to. A statement that is
 * wrong in itself is none of these: that is a fault in the product.
 */
public enum DatabaseTrouble {
  /** It is not there, or does not answer in time. */
  SILENT("Databasen svarer ikke"),
  /** It has no room left on its disk. */
  FULL("Disken som databasen ligger på, er full"),
  /** What it has stored can't be read. */
  DAMAGED("En tabell i databasen er ødelagt");

  private static final Set<Integer> FULL_CODES = Set.of(1021, 1114);
  private static final Pattern FULL_WORDS =
      Pattern.compile(
          "no space left|disk (is )?full|errcode: 28\\b|got error 28\\b", Pattern.CASE_INSENSITIVE);

  private static final Set<Integer> DAMAGED_CODES = Set.of(1034, 1194, 1195, 1712, 1877, 1932);
  private static final Pattern DAMAGED_WORDS =
      Pattern.compile(
          "is corrupt|marked as crashed|doesn't exist in engine", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 200;

  /** To the last quote of the line, as what is quoted may have some too. */
  private static final Pattern QUOTED = Pattern.compile("['\"`].*['\"`]|['\"`].*");

  private final String words;

  DatabaseTrouble(String words) {
    this.words = words;
  }

  /** What a failure, or one that it was caused by, says of the database; empty for our own. */
  public static Optional<DatabaseTrouble> in(Throwable failure) {
    var silent = false;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException told) {
        if (says(told, FULL_CODES, FULL_WORDS)) {
          return Optional.of(FULL);
        }
        if (says(told, DAMAGED_CODES, DAMAGED_WORDS)) {
          return Optional.of(DAMAGED);
        }
      }
      // Why the change failed, where not even taking it back succeeded
      var first =
          cause instanceof TransactionSystemException system
              ? system.getApplicationException()
              : null;
      var known = first == null ? Optional.<DatabaseTrouble>empty() : in(first);
      if (known.isPresent()) {
        return known;
      }
      silent |= isSilence(cause);
    }
    return silent ? Optional.of(SILENT) : Optional.empty();
  }

  private static boolean says(SQLException told, Set<Integer> codes, Pattern words) {
    return codes.contains(told.getErrorCode())
        || words.matcher(Objects.requireNonNullElse(told.getMessage(), "")).find();
  }

  private static boolean isSilence(Throwable cause) {
    var isOurs =
        cause instanceof NonTransientDataAccessException
            && !(cause instanceof NonTransientDataAccessResourceException)
            && !(cause instanceof UncategorizedDataAccessException);
    return cause instanceof SQLTransientConnectionException
        || cause instanceof SQLNonTransientConnectionException
        || cause instanceof CannotCreateTransactionException
        || cause instanceof TransactionSystemException
        || cause instanceof TransactionTimedOutException
        || cause instanceof DataAccessException && !isOurs;
  }

  /**
   * One line for the log: what it is, and what the database said. What it quotes may be what
   * somebody has typed, unless it is the name of what is stored badly.
   */
  public String line(Throwable failure) {
    var cause = NestedExceptionUtils.getMostSpecificCause(failure);
    var said = Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
    var first = said.lines().findFirst().orElse("");
    var told = this == SILENT ? QUOTED.matcher(first).replaceAll("'…'") : first;
    return "%s: «%s»".formatted(words, told.substring(0, Math.min(LONGEST, told.length())));
  }
}
