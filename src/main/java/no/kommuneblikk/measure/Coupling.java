package no.kommuneblikk.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import no.kommuneblikk.indicator.IndicatorNames;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.statistics.Evenness;
import no.kommuneblikk.statistics.Pair;
import no.kommuneblikk.text.Texts;

/**
 * Why a line or an R² between two quantities would be arithmetic and no finding: they go together,
 * or lie apart, whatever the municipalities have done (mathematical coupling; Pearson's spurious
 * correlation of 1897). Whatever draws a line or says how far two quantities go together asks here
 * first, and shows the dots alone where there is a reason.
 *
 * @param shared codes of the measures that both are made of or divided by
 */
public record Coupling(Reason reason, Set<String> shared) {

  /** Why; the gravest first. */
  public enum Reason {
    /** The same measure on both axes: a low level rises and a high one falls by chance alone. */
    ITSELF,
    /** One is generated and the other is not: what they have in common is by the generator. */
    GENERATED,
    /** One is made of the other, or both of a third. */
    PART,
    /** Both follow the number of inhabitants, as counts and millions do. */
    SIZE,
    /** What is along the horizontal axis is nearly the same everywhere. */
    EVEN_X,
    /** What is along the vertical axis is. */
    EVEN_Y,
    /** Both are divided by the same, or the one by what the other is made of. */
    DIVISOR
  }

  /** One side of a relation: a measure in the unit it is shown in. */
  public record Side(Released released, Yardstick yardstick) {

    public static Side of(Measurements measurements) {
      return new Side(measurements.released(), measurements.yardstick());
    }

    private String code() {
      return released.indicator().code();
    }

    private boolean isGenerated() {
      return released.release().illustration();
    }

    private Set<String> origins() {
      var origins = new TreeSet<>(released.madeOf());
      origins.add(code());
      return origins;
    }

    private Set<String> all() {
      var all = origins();
      all.addAll(yardstick.divisors());
      return all;
    }

    private Side inPercent() {
      return new Side(
          released,
          new Yardstick(yardstick.indicator(), yardstick.aspect(), Per.CHANGE, yardstick.years()));
    }
  }

  /** Why nothing may be said of how these go together; empty where something may. */
  public static Optional<Coupling> between(Side x, Side y, List<Pair> pairs) {
    return made(x, y)
        .or(() -> even(pairs, Pair::x, Reason.EVEN_X))
        .or(() -> even(pairs, Pair::y, Reason.EVEN_Y))
        .or(() -> divided(x, y));
  }

  /** Why a quantity may not be said to differ between municipalities of unlike size. */
  public static Optional<Coupling> withSize(Side y, List<Double> values) {
    if (y.yardstick.followsSize()) {
      return Optional.of(new Coupling(Reason.SIZE, Set.of()));
    }
    return Evenness.isEven(values)
        ? Optional.of(new Coupling(Reason.EVEN_Y, Set.of()))
        : Optional.empty();
  }

  private static Optional<Coupling> made(Side x, Side y) {
    if (x.code().equals(y.code())) {
      return Optional.of(new Coupling(Reason.ITSELF, Set.of(x.code())));
    }
    if (x.isGenerated() != y.isGenerated()) {
      return Optional.of(new Coupling(Reason.GENERATED, Set.of()));
    }
    var shared = x.origins();
    shared.retainAll(y.origins());
    if (!shared.isEmpty()) {
      return Optional.of(new Coupling(Reason.PART, shared));
    }
    return x.yardstick.followsSize() && y.yardstick.followsSize()
        ? Optional.of(new Coupling(Reason.SIZE, Set.of()))
        : Optional.empty();
  }

  private static Optional<Coupling> even(
      List<Pair> pairs, ToDoubleFunction<Pair> axis, Reason reason) {
    return Evenness.isEven(pairs.stream().mapToDouble(axis).boxed().toList())
        ? Optional.of(new Coupling(reason, Set.of()))
        : Optional.empty();
  }

  private static Optional<Coupling> divided(Side x, Side y) {
    var shared = x.all();
    shared.retainAll(y.all());
    return shared.isEmpty() ? Optional.empty() : Optional.of(new Coupling(Reason.DIVISOR, shared));
  }

  /** The reason as a sentence, with what can be chosen instead where that is known. */
  public String words(Side x, Side y, Texts texts) {
    var why =
        texts.text(
            key(),
            name(x, texts),
            name(y, texts),
            texts.list(
                shared.stream().map(code -> y.released.catalog().inSentence(code, texts)).toList()),
            IndicatorNames.inSentence(y.released.indicator(), texts));
    var helped =
        reason == Reason.DIVISOR
            && made(x.inPercent(), y.inPercent()).isEmpty()
            && divided(x.inPercent(), y.inPercent()).isEmpty();
    return helped ? why + " " + texts.text("measure.coupling.percent") : why;
  }

  /** The reason of {@link #withSize} as a sentence. */
  public String words(Side y, Texts texts) {
    return texts.text(key() + ".alone", name(y, texts));
  }

  /** The reason as it follows a colon in a title. */
  public String briefly(Texts texts) {
    return texts.text(key() + ".brief");
  }

  private String key() {
    return "measure.coupling." + reason.name().toLowerCase(Locale.ROOT);
  }

  private static String name(Side side, Texts texts) {
    return IndicatorNames.brief(side.released.indicator(), texts);
  }
}
