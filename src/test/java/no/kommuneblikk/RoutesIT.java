package no.kommuneblikk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.figure.FigureSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of the product, on a phone and at a desk. */
class RoutesIT extends InBrowser {

  private static final Set<String> GRAVE = Set.of("serious", "critical");

  @Autowired FigureCatalog catalog;

  /** The figures of each page, by the width of the screen. */
  private final Map<Integer, Map<String, List<String>>> shown = new HashMap<>();

  Stream<Arguments> everyRouteOnEveryScreen() {
    return routesAndAnUnknownOne()
        .flatMap(route -> Stream.of(PHONE, DESK).map(width -> Arguments.of(route, width)));
  }

  @Test
  void thereAreTheRoutesOfTheContract() {
    assertThat(routes()).contains("/", "/arsverk", "/mal", "/kommune/3801");
  }

  @ParameterizedTest(name = "{0} at {1} px")
  @MethodSource("everyRouteOnEveryScreen")
  void everyPageIsWholeItsFiguresAreDrawnAndNobodyIsShutOut(String route, int width) {
    try (var visit = visit(route, width)) {
      visit.screenshot(
          (route.equals("/") ? "oversikt" : route.substring(1).replace('/', '-')) + "-" + width);
      assertThat(visit.problems()).isEmpty();
      assertThat(visit.page().locator(".kb-interruption:visible").count()).isZero();
      assertThat(visit.overflow()).as(() -> visit.sticksOut()).isLessThanOrEqualTo(0);
      assertThat(visit.strayLinks()).isEmpty();
      assertThat(visit.drawings())
          .allSatisfy(
              drawing -> {
                assertThat(drawing.drawn()).as(drawing.figure()).isNotEmpty();
                assertThat(drawing.shapes()).as("shapes of %s", drawing).isGreaterThanOrEqualTo(3);
                assertThat(drawing.places()).as("places in %s", drawing).isGreaterThanOrEqualTo(3);
              });
      assertThat(visit.page().title()).endsWith(" – Kommuneblikk");
      assertThat(visit.page().locator("h1").count()).isEqualTo(1);
      assertThat(visit.figuresWithoutADrawing()).isEmpty();
      shown.computeIfAbsent(width, _ -> new TreeMap<>()).put(route, visit.figures());
      if (width == DESK) {
        assertThat(grave(visit)).isEmpty();
      }
    }
  }

  private static List<String> grave(Visit visit) {
    return new AxeBuilder(visit.page())
        .analyze().getViolations().stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .map(
                rule ->
                    rule.getId()
                        + ": "
                        + rule.getNodes().stream()
                            .limit(4)
                            .map(node -> node.getTarget() + " " + node.getHtml())
                            .collect(Collectors.joining(" | ")))
            .toList();
  }

  /** A figure that a page has lost is nowhere, or not on both screens. */
  @AfterAll
  void everyFigureOfTheCatalogueIsOnAPageOnEveryScreen() {
    var pages = routesAndAnUnknownOne().toList();
    var whole = shown.values().stream().filter(them -> them.keySet().containsAll(pages)).toList();
    assertThat(whole)
        .allSatisfy(
            them ->
                assertThat(them.values().stream().flatMap(List::stream))
                    .containsAll(catalog.all().stream().map(FigureSource::id).toList()));
    assertThat(new HashSet<>(whole)).as("the same on each screen").hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void anUnknownAddressSaysSoAndHelpsOn() {
    try (var visit = visit(UNKNOWN, DESK)) {
      assertThat(visit.page().locator("h1").textContent()).isEqualTo("Siden finnes ikke");
      assertThat(visit.page().locator("#innhold vaadin-combo-box").count()).isEqualTo(1);
    }
  }

  @Test
  void anUnknownMunicipalityIsNotFoundAndCanBeSearchedFor() {
    try (var visit = visit(UNKNOWN_MUNICIPALITY, DESK)) {
      assertThat(visit.status()).isEqualTo(404);
      assertThat(visit.page().locator("h1").textContent()).isEqualTo("Siden finnes ikke");
      assertThat(visit.page().locator("#innhold vaadin-combo-box").count()).isEqualTo(1);
    }
  }

  @Test
  void anOldNumberLeadsToTheMunicipalityOfToday() {
    try (var visit = visit("/kommune/0701", DESK)) {
      assertThat(visit.path()).startsWith("/kommune/3801");
      assertThat(visit.page().locator("h1").textContent()).contains("Horten");
      assertThat(visit.page().locator("#innhold").textContent()).contains("0701");
    }
  }
}
