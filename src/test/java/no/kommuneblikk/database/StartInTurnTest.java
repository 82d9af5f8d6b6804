package no.kommuneblikk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import no.kommuneblikk.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class StartInTurnTest {

  @Autowired DataSource database;

  @Test
  void theSecondWaitsUntilTheFirstIsDone() throws Exception {
    var first = new StartInTurn(Duration.ZERO);
    var second = new StartInTurn(Duration.ofMinutes(1));
    first.begin(database);
    var begun = CompletableFuture.runAsync(() -> second.begin(database));
    try {
      assertThatExceptionOfType(StartupProblem.class)
          .as("one without patience, while the other waits")
          .isThrownBy(() -> new StartInTurn(Duration.ZERO).begin(database))
          .withMessageContaining("En annen Kommuneblikk holder på å gjøre databasen klar")
          .extracting(StartupProblem::remedy)
          .asString()
          .contains("Ingenting er endret.");
      assertThat(begun).isNotDone();
    } finally {
      first.end();
    }
    begun.get(120, TimeUnit.SECONDS);
    second.end();
  }
}
