package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.kommuneblikk.Contract;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.MapForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Java sends and what TypeScript reads have the same names, in {@code frontend/contract.ts}. A
 * constant that is new on one side only would be drawn as nothing, and nobody would be told.
 */
class ContractTest {

  static List<Arguments> enums() {
    return List.of(
        names("Kind", Kind.values(), Kind::name),
        names("Format", Format.values(), Format::name),
        names("SeriesRole", SeriesRole.values(), SeriesRole::name),
        names("Quality", Quality.values(), Quality::key),
        names("MapForm", MapForm.values(), MapForm::code));
  }

  private static <E> Arguments names(String union, E[] constants, Function<E, String> name) {
    return arguments(union, Arrays.stream(constants).map(name).toList());
  }

  @ParameterizedTest
  @MethodSource("enums")
  void anEnumHasTheSameConstantsOnBothSides(String union, List<String> names) {
    assertThat(Contract.union(union)).containsExactlyInAnyOrderElementsOf(names);
  }

  @ParameterizedTest
  @CsvSource({"LINE, ChartWord", "DUMBBELL, ChartWord", "MATRIX, MatrixWord", "MAP, MapWord"})
  void everyWordThatAnElementShowsIsSentToIt(Kind kind, String union) {
    var read = new HashSet<>(Contract.union(union));
    read.addAll(Contract.union("Quality"));
    var figure = Sample.figure(kind, Sample.line("I alt", SeriesRole.FIRST, 1.0));
    assertThat(ChartSpec.of(figure, "", Sample.TEXTS).words().keySet())
        .containsExactlyInAnyOrderElementsOf(read);
  }

  /** Ratings are compared beside their own enum, in {@code goals}. */
  @Test
  void noUnionIsComparedWithNothing() {
    assertThat(Contract.unions().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    enums().stream().map(each -> (String) each.get()[0]),
                    Stream.of("Rating", "ChartWord", "MatrixWord", "MapWord"))
                .toList());
  }
}
