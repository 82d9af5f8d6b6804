package no.kommuneblikk.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.Release;
import no.kommuneblikk.indicator.Shipped;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.measure.Coupling.Reason;
import no.kommuneblikk.measure.Coupling.Side;
import no.kommuneblikk.selection.Aspect;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.statistics.Pair;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which relations are arithmetic. */
class CouplingTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  /** Both axes vary, so that nothing is refused for that. */
  private static final List<Pair> VARIED =
      IntStream.range(0, 20).mapToObj(i -> new Pair(i, (i * 7) % 20)).toList();

  private static Side side(
      String code,
      String unit,
      Indicator.Kind kind,
      @Nullable String denominator,
      Aspect aspect,
      Per per,
      String... madeOf) {
    var indicator = Shipped.measure(1, code, unit, kind, denominator, false);
    var release =
        new Release(
            1,
            "prove",
            "Prøve",
            LocalDate.of(2021, 1, 1),
            false,
            new Source("ssb", "SSB", "Tabell", "", "", ""));
    return new Side(
        Shipped.released(indicator, release, List.of(), Set.of(madeOf)),
        new Yardstick(indicator, aspect, per, Years.PLAN));
  }

  private static Side ftes(Aspect aspect, Per per) {
    return side(
        "arsverk",
        "fte",
        Indicator.Kind.COUNT,
        "folketall",
        aspect,
        per,
        "arsverk-voksne",
        "arsverk-barn-unge");
  }

  private static Side adults(Per per) {
    return side("arsverk-voksne", "fte", Indicator.Kind.COUNT, "folketall", Aspect.LEVEL, per);
  }

  private static Side spending(Aspect aspect, Per per) {
    return side("netto-243", "knok", Indicator.Kind.AMOUNT, "folketall", aspect, per);
  }

  private static Side people(Per per) {
    return side("folketall", "persons", Indicator.Kind.COUNT, null, Aspect.LEVEL, per);
  }

  private static Side income() {
    return side("medianinntekt", "nok", Indicator.Kind.RATE, null, Aspect.LEVEL, Per.INHABITANTS);
  }

  private static Side offences() {
    return side(
        "ruslovbrudd", "per_1000", Indicator.Kind.RATE, "folketall", Aspect.LEVEL, Per.CHANGE);
  }

  private static Optional<Reason> reason(Side x, Side y) {
    return Coupling.between(x, y, VARIED).map(Coupling::reason);
  }

  @Test
  void aLevelAgainstItsOwnChange() {
    assertThat(reason(ftes(Aspect.LEVEL, Per.CHANGE), ftes(Aspect.CHANGE, Per.CHANGE)))
        .contains(Reason.ITSELF);
  }

  private static Side generated(Side side) {
    var real = side.released().release();
    var release =
        new Release(real.id(), real.code(), real.label(), real.published(), true, real.source());
    return new Side(
        Shipped.released(side.released().indicator(), release, List.of(), side.released().madeOf()),
        side.yardstick());
  }

  /** What a generator made follows nothing real but by its own recipe. */
  @Test
  void aGeneratedQuantityAgainstARealOne() {
    var made = generated(ftes(Aspect.CHANGE, Per.CHANGE));
    assertThat(reason(income(), made)).contains(Reason.GENERATED);
    assertThat(reason(made, income())).contains(Reason.GENERATED);
    assertThat(reason(generated(income()), made)).isEmpty();
    assertThat(Coupling.between(income(), made, VARIED).orElseThrow().words(income(), made, TEXTS))
        .isEqualTo(
            "Medianinntekt etter skatt og årsverk kan ikke sees i sammenheng: bare det ene er"
                + " eksempeltall, så at de følger hverandre, sier ingenting"
                + " om kommunene. Derfor er det ingen linje og ingen R².");
  }

  @Test
  void aWholeAgainstAPartInWhateverUnit() {
    for (var per : Per.values()) {
      assertThat(reason(ftes(Aspect.LEVEL, per), adults(per))).contains(Reason.PART);
    }
    assertThat(
            Coupling.between(ftes(Aspect.LEVEL, Per.INHABITANTS), adults(Per.INHABITANTS), VARIED)
                .orElseThrow()
                .words(ftes(Aspect.LEVEL, Per.INHABITANTS), adults(Per.INHABITANTS), TEXTS))
        .isEqualTo(
            "Årsverk og årsverk for voksne er laget av de samme tallene (årsverk for voksne), så de"
                + " følger hverandre uansett. Derfor er det ingen linje og ingen R².");
  }

  @Test
  void twoCounts() {
    assertThat(reason(ftes(Aspect.CHANGE, Per.COUNT), spending(Aspect.SUM, Per.COUNT)))
        .contains(Reason.SIZE);
    assertThat(reason(people(Per.COUNT), ftes(Aspect.LEVEL, Per.COUNT))).contains(Reason.SIZE);
  }

  @Test
  void twoQuantitiesDividedByTheSameInhabitants() {
    for (var aspect : List.of(Aspect.LEVEL, Aspect.CHANGE)) {
      assertThat(reason(spending(Aspect.LEVEL, Per.INHABITANTS), ftes(aspect, Per.INHABITANTS)))
          .contains(Reason.DIVISOR);
    }
    assertThat(reason(offences(), spending(Aspect.LEVEL, Per.CHANGE))).contains(Reason.DIVISOR);
  }

  @Test
  void inhabitantsAgainstWhatIsDividedByThem() {
    assertThat(reason(people(Per.INHABITANTS), ftes(Aspect.LEVEL, Per.INHABITANTS)))
        .contains(Reason.DIVISOR);
  }

  @Test
  void anAxisThatHardlyVaries() {
    var narrow = VARIED.stream().map(pair -> new Pair(251 + pair.x() / 3, pair.y())).toList();
    var turned = narrow.stream().map(pair -> new Pair(pair.y(), pair.x())).toList();
    assertThat(Coupling.between(income(), ftes(Aspect.CHANGE, Per.CHANGE), narrow))
        .map(Coupling::reason)
        .contains(Reason.EVEN_X);
    assertThat(Coupling.between(income(), ftes(Aspect.CHANGE, Per.CHANGE), turned))
        .map(Coupling::reason)
        .contains(Reason.EVEN_Y);
  }

  @Test
  void notWhatSharesNothing() {
    assertThat(reason(income(), ftes(Aspect.CHANGE, Per.INHABITANTS))).isEmpty();
    assertThat(reason(spending(Aspect.LEVEL, Per.CHANGE), ftes(Aspect.CHANGE, Per.CHANGE)))
        .isEmpty();
    assertThat(
            reason(
                adults(Per.INHABITANTS),
                side(
                    "medianinntekt",
                    "nok",
                    Indicator.Kind.RATE,
                    null,
                    Aspect.CHANGE,
                    Per.INHABITANTS)))
        .isEmpty();
  }
}
