package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Unit;
import no.kommuneblikk.selection.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One label stands on one quantity: where two figures of the product use the same words, unit and
 * years of the same area, they give the same value, whatever unit the reader looks at them in.
 */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameLabelTest {

  private static final double SAME = 1e-6;
  private static final String RATE = "Endring i årsverk per 10 000 innbyggere, 2016–2020";

  private static final Map<String, Consumer<Selection.Draft>> CHOICES = new LinkedHashMap<>();

  static {
    CHOICES.put("ingenting", _ -> {});
    CHOICES.put("fylker", draft -> draft.groupBy = GroupBy.COUNTY);
    CHOICES.put("færre år", draft -> draft.years = new Years(2017, 2019));
    CHOICES.put("ett fylke", draft -> draft.counties = List.of("38"));
    CHOICES.put("inndelingen fra 2019", SameLabelTest::before2020);
    CHOICES.put("uten videreførte", draft -> draft.carriedForward = false);
    CHOICES.put("uten eksempeltall", draft -> draft.illustration = false);
  }

  /** What figures of any one measure show, one after the other. */
  private static final List<Quantity> MEASURES =
      List.of(
          Quantity.change("arsverk"),
          Quantity.level("arsverk"),
          Quantity.sum("tilskudd-765-62"),
          Quantity.sum("frie-midler-sosialhjelp"),
          Quantity.level("frie-midler-sosialhjelp"),
          Quantity.level("netto-243"));

  @Autowired FigureCatalog catalog;

  private static void before2020(Selection.Draft draft) {
    draft.structure = StructureYear.Y2019;
    draft.municipality = "0701";
    draft.comparing = draft.comparing.withUnits(List.of());
  }

  Stream<String> choices() {
    return CHOICES.keySet().stream();
  }

  /** Horten beside Nome, its county, two sizes and the country. */
  private static Selection standard() {
    return Selection.DEFAULT.with(
        draft -> {
          draft.municipality = "3801";
          draft.comparing =
              draft.comparing.withUnits(
                  List.of(
                      new Unit(Unit.Kind.MUNICIPALITY, "3801"),
                      new Unit(Unit.Kind.MUNICIPALITY, "3816"),
                      new Unit(Unit.Kind.COUNTY, "38"),
                      new Unit(Unit.Kind.SIZE, "liten"),
                      new Unit(Unit.Kind.SIZE, "stor"),
                      new Unit(Unit.Kind.COUNTRY, "")));
        });
  }

  /** All that is told of a choice, each figure once for each selection that it tells apart. */
  private List<Told> told(String choice) {
    var all = new ArrayList<Told>();
    var seen = new HashSet<String>();
    for (var selection : selections(Objects.requireNonNull(CHOICES.get(choice)))) {
      for (var source : catalog.all()) {
        if (seen.add(source.id() + source.relevant(selection))) {
          all.addAll(Told.by(catalog.figure(source.id(), selection, Sample.TEXTS), "Horten"));
        }
      }
    }
    return all;
  }

  /**
   * With a municipality in focus and without, in every unit, and of one measure after the other.
   */
  private static List<Selection> selections(Consumer<Selection.Draft> choice) {
    var selections = new ArrayList<Selection>();
    for (var per : Per.values()) {
      var chosen = standard().with(choice).with(draft -> draft.per = per);
      selections.add(chosen);
      for (var measure : MEASURES) {
        selections.add(
            chosen.with(
                draft -> {
                  draft.plotting = draft.plotting.withMeasure(measure).withAxes(null, measure);
                  draft.municipality = null;
                }));
      }
    }
    return selections;
  }

  private record Label(String what, String whose, String within) {

    static Label of(Told told) {
      return new Label(told.what(), told.whose(), told.within());
    }
  }

  @ParameterizedTest
  @MethodSource("choices")
  void whatIsCalledTheSameIsTheSame(String choice) {
    Map<Label, List<Told>> byLabel =
        told(choice).stream().collect(Collectors.groupingBy(Label::of));
    var unlike = new TreeMap<String, Set<String>>();
    byLabel.forEach(
        (label, all) -> {
          var first = all.getFirst().value();
          if (all.stream()
              .anyMatch(it -> Math.abs(it.value() - first) > SAME * (1 + Math.abs(first)))) {
            unlike
                .computeIfAbsent(label.what(), _ -> new TreeSet<>())
                .add(
                    label.whose()
                        + ": "
                        + all.stream()
                            .map(it -> it.figure() + " " + it.value())
                            .distinct()
                            .toList());
          }
        });
    assertThat(
            unlike.entrySet().stream()
                .map(it -> it.getKey() + ": " + it.getValue().stream().limit(2).toList()))
        .isEmpty();
  }

  /** Inhabitants left Vadsø, so its rate rose by less than new posts over those who stayed. */
  @Test
  void theChangeOfARateIsToldByManyFiguresAndIsTheDifferenceOfTwoRates() {
    var of = told("ingenting").stream().filter(it -> it.whose().equals("Vadsø")).toList();
    assertThat(of)
        .filteredOn(it -> it.what().equals(RATE))
        .extracting(Told::figure)
        .contains(
            "arsverk-spredning",
            "arsverk-vekst",
            "kart",
            "midler-arsverk",
            "variasjon-folketall",
            "variasjon-sammenheng",
            "variasjon-spredning")
        .doesNotContain("stillinger-kommuner");
    var rate = "Årsverk per 10 000 innbyggere, ";
    assertThat(value(of, RATE))
        .isCloseTo(value(of, rate + "2020") - value(of, rate + "2016"), within(SAME));
    assertThat(of)
        .filteredOn(it -> it.figure().equals("stillinger-kommuner"))
        .extracting(Told::what)
        .contains("Nye årsverk 2016–2020 (over 4 år) per 10 000 innbyggere i, 2020");
  }

  /** What is printed as zero has neither risen nor fallen, on the map as in the list. */
  @ParameterizedTest
  @EnumSource(Per.class)
  void upDownAndUnchangedAreCountedAlike(Per per) {
    var selection =
        Selection.DEFAULT.with(
            draft -> {
              draft.per = per;
              draft.plotting = draft.plotting.withMeasure(Quantity.change("arsverk"));
            });
    var map = counts(catalog.figure("kart", selection, Sample.TEXTS));
    assertThat(map).hasSizeGreaterThan(2);
    assertThat(counts(catalog.figure("arsverk-vekst", selection, Sample.TEXTS))).isEqualTo(map);
    if (per == Per.INHABITANTS) {
      var dots = catalog.figure("midler-arsverk", selection, Sample.TEXTS);
      assertThat(FigureWords.of(dots, Sample.TEXTS))
          .anyMatch(told -> told.contains(map.getFirst() + " av dem ligger over null"));
    }
  }

  /** The numbers of a finding that are no years and no unit. */
  private static List<Integer> counts(Figure figure) {
    var finding = figure.finding().sentence();
    return Pattern.compile("(?<![–\\d])\\d{1,3}(?![–\\d\u00a0 ]*(?:\\d|innbyggere))")
        .matcher(finding.substring(finding.lastIndexOf(": ") + 1))
        .results()
        .map(found -> Integer.valueOf(found.group()))
        .toList();
  }

  private static double value(List<Told> all, String what) {
    return all.stream()
        .filter(it -> it.what().equals(what))
        .mapToDouble(Told::value)
        .findFirst()
        .orElseThrow();
  }

  /** Words for the unit that is shown must differ where the unit does. */
  @Test
  void everyAxisOfAQuantityHasItsUnit() {
    var titles =
        Arrays.stream(Per.values())
            .map(
                per ->
                    catalog
                        .figure(
                            "arsverk-spredning",
                            Selection.DEFAULT.with(draft -> draft.per = per),
                            Sample.TEXTS)
                        .vertical()
                        .title())
            .toList();
    assertThat(titles)
        .containsExactly(
            RATE, "Endring i årsverk, 2016–2020", "Endring i årsverk, prosent, 2016–2020");
  }
}
