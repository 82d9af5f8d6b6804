package no.kommuneblikk.intake.terminal;

import static no.kommuneblikk.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a running product has told so far. */
final class TerminalOutput extends ByteArrayOutputStream {

  private static final int PATIENCE_MINUTES = 2;

  /**
   * What a product tells that is expected not to come up.
   *
   * @throws AssertionError if it does
   */
  static String refusal(Product product) throws IOException, InterruptedException {
    var process = product.begin();
    var told = new TerminalOutput();
    Product.drain(process, told);
    if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      process.destroy();
      throw new AssertionError("The product came up");
    }
    assertThat(process.exitValue()).isEqualTo(1);
    told.tells("startet ikke");
    return told.toString(StandardCharsets.UTF_8);
  }

  List<String> lines() {
    return toString(StandardCharsets.UTF_8).lines().toList();
  }

  /** How often a sentence was told. */
  int count(String sentence) {
    return (int) lines().stream().filter(line -> line.contains(sentence)).count();
  }

  /** Waits until a sentence is told. */
  private void tells(String sentence) {
    await().until(() -> toString(StandardCharsets.UTF_8).contains(sentence));
  }
}
