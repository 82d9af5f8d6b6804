package no.kommuneblikk.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeapTest {

  @ParameterizedTest
  @CsvSource({
    "950, 950, true",
    // Clearing up would help
    "990, 500, false",
    // It has helped since
    "600, 950, false",
    "0, 0, false"
  })
  void theMemoryIsNearlyFullWhenClearingUpDoesNotHelp(long used, long needed, boolean full) {
    assertThat(new Heap(used, needed, 1_000).isNearlyFull(92)).isEqualTo(full);
  }

  @Test
  void theMemoryOfThisTestIsNotFull() {
    var heap = Heap.now();
    assertThat(heap.used()).isPositive().isLessThanOrEqualTo(heap.most());
    assertThat(heap.isNearlyFull(92)).isFalse();
  }
}
