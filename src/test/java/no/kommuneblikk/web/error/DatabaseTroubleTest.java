package no.kommuneblikk.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseTroubleTest {

  private static SQLException told(String message, int code) {
    return new SQLException(message, "HY000", code);
  }

  @Test
  void aDatabaseThatIsNotThereOrTooSlowIsSilent() {
    assertThat(DatabaseTrouble.in(new DataAccessResourceFailureException("x")))
        .contains(DatabaseTrouble.SILENT);
    assertThat(DatabaseTrouble.in(new QueryTimeoutException("x"))).contains(DatabaseTrouble.SILENT);
    assertThat(DatabaseTrouble.in(new RuntimeException(new CannotCreateTransactionException("x"))))
        .contains(DatabaseTrouble.SILENT);
    assertThat(DatabaseTrouble.in(new UncategorizedSQLException("x", "SELECT", told("Odd", 9_999))))
        .contains(DatabaseTrouble.SILENT);
  }

  @Test
  void aFullDiskIsNotSilence() {
    assertThat(
            DatabaseTrouble.in(
                new UncategorizedSQLException("x", "INSERT", told("The table is full", 1114))))
        .contains(DatabaseTrouble.FULL);
    assertThat(DatabaseTrouble.in(told("Got error 28 from storage engine InnoDB", 1030)))
        .contains(DatabaseTrouble.FULL);
    assertThat(DatabaseTrouble.in(told("Got error 228", 1030))).isEmpty();
  }

  /** The framework takes a table that the engine can't open for a statement that is wrong. */
  @Test
  void aDamagedTableIsNotSilenceNorOurFault() {
    assertThat(
            DatabaseTrouble.in(
                new BadSqlGrammarException(
                    "x", "SELECT", told("Table 'a' doesn't exist in engine", 1932))))
        .contains(DatabaseTrouble.DAMAGED);
    assertThat(DatabaseTrouble.in(told("Table `a`.`b` is corrupted.", 1877)))
        .contains(DatabaseTrouble.DAMAGED);
  }

  @Test
  void aStatementThatIsWrongIsOurFault() {
    assertThat(DatabaseTrouble.in(new BadSqlGrammarException("x", "SELEC", told("syntax", 1064))))
        .isEmpty();
    assertThat(DatabaseTrouble.in(new DataIntegrityViolationException("x"))).isEmpty();
    assertThat(DatabaseTrouble.in(new IllegalStateException("x"))).isEmpty();
  }

  @Test
  void aPoolWithoutAFreeConnectionIsSilenceWhoeverAsksIt() {
    var exhausted = new SQLTransientConnectionException("Connection is not available");
    assertThat(DatabaseTrouble.in(new CannotGetJdbcConnectionException("x", exhausted)))
        .contains(DatabaseTrouble.SILENT);
    assertThat(DatabaseTrouble.in(new IllegalStateException(exhausted)))
        .contains(DatabaseTrouble.SILENT);
  }

  @Test
  void aChangeThatCanNotEvenBeTakenBackTellsWhyItFailed() {
    var lost = new TransactionSystemException("x", told("Connection is closed", 0));
    lost.initApplicationException(new IllegalStateException("ours"));
    assertThat(DatabaseTrouble.in(lost)).contains(DatabaseTrouble.SILENT);

    var full = new TransactionSystemException("x", told("Connection is closed", 0));
    full.initApplicationException(
        new UncategorizedSQLException("x", "INSERT", told("The table is full", 1114)));
    assertThat(DatabaseTrouble.in(new RuntimeException(full))).contains(DatabaseTrouble.FULL);
  }

  @Test
  void whatTheDatabaseQuotesStaysOutOfTheLog() {
    var failure =
        new UncategorizedSQLException(
            "x", "INSERT", told("Incorrect string value: 'Kari d'Arc' for column 'note'", 1366));
    assertThat(DatabaseTrouble.SILENT.line(failure))
        .isEqualTo("Databasen svarer ikke: «Incorrect string value: '…'»");
    assertThat(DatabaseTrouble.DAMAGED.line(told("Table `a`.`b` is corrupted.", 1877)))
        .as("the name of a table is needed")
        .contains("`a`.`b`");
  }

  @Test
  void theLogHasOneLineOfIt() {
    assertThat(
            DatabaseTrouble.SILENT.line(
                new DataAccessResourceFailureException("x", told("Connection refused\nat all", 0))))
        .isEqualTo("Databasen svarer ikke: «Connection refused»");
  }
}
