package no.kommuneblikk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnwrappedTest {

  private final Unwrapped unwrapped = new Unwrapped(List.of("Horten", "Møre og Romsdal"));

  @Test
  void findsWhatStandsOutsideTheMarks() {
    unwrapped.look("here", "[!! Ett xx !!] og [!! to xx !!]");
    unwrapped.look("there", "Norsk");
    assertThat(unwrapped.found())
        .containsExactly("[there] Norsk", "[here] [!! Ett xx !!] og [!! to xx !!]");
  }

  @Test
  void acceptsMessagesWithinMessagesNamesAndNumbers() {
    unwrapped.look("here", "[!! Fra [!! små kommuner xx !!] i Møre og Romsdal xx !!]");
    unwrapped.look("here", "Horten · +1 234,5 % (2016–2020)");
    assertThat(unwrapped.found()).isEmpty();
  }
}
