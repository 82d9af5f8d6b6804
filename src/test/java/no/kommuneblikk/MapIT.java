package no.kommuneblikk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The map as somebody uses it: with the keyboard, with a pointer, on a phone. */
class MapIT extends InBrowser {

  private static final String OUTLINES = "/kart";
  private static final String CIRCLES = "/kart?kart=sirkler";

  private Visit map(String address, int width) {
    var visit = visit(address, width);
    drawn(visit);
    return visit;
  }

  private static void drawn(Visit visit) {
    visit.page().waitForSelector("kb-map[data-drawn] .kb-place");
  }

  private static String focused(Visit visit) {
    return String.valueOf(
        visit.page().evaluate("() => document.activeElement?.dataset?.number ?? ''"));
  }

  private static String focusedName(Visit visit) {
    return String.valueOf(
        visit.page().evaluate("() => document.activeElement?.getAttribute('aria-label') ?? ''"));
  }

  /** Tabs until the keyboard is in the map; how often it took. */
  private static void tabIntoTheMap(Visit visit) {
    visit.page().locator(".kb-ways a").last().focus();
    visit.page().keyboard().press("Tab");
    assertThat(visit.page().evaluate("() => !!document.activeElement.closest('.kb-place')"))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {OUTLINES, CIRCLES})
  void theKeyboardWalksTheMapAndOpensAProfile(String address) {
    try (var visit = map(address, DESK)) {
      assertThat(visit.page().locator("kb-map .kb-place").count()).isEqualTo(356);
      assertThat(visit.page().locator("kb-map .kb-place[tabindex='0']").count()).isEqualTo(1);
      tabIntoTheMap(visit);
      var keyboard = visit.page().keyboard();
      keyboard.press("Home");
      var first = focused(visit);
      var seen = new HashSet<String>();
      for (var key : new String[] {"ArrowLeft", "ArrowDown", "ArrowRight", "ArrowUp"}) {
        for (var i = 0; i < 6; i++) {
          keyboard.press(key);
          assertThat(focused(visit)).hasSize(4);
          seen.add(focused(visit));
        }
      }
      assertThat(seen).hasSizeGreaterThan(6);
      assertThat(visit.page().locator("kb-map svg .kb-at").count()).as("the ring").isEqualTo(1);
      assertThat(visit.page().locator("kb-map .kb-place[tabindex='0']").count()).isEqualTo(1);
      keyboard.press("End");
      assertThat(focused(visit)).isNotEqualTo(first);
      keyboard.press("Home");
      assertThat(focused(visit)).isEqualTo(first);
      assertThat(focusedName(visit)).contains(": ", "Endring i årsverk per 10 000 innbyggere");
      keyboard.press("Enter");
      visit.page().waitForURL("**/kommune/" + first + "*");
      assertThat(visit.problems()).isEmpty();
    }
  }

  @Test
  void anArrowLeadsToANeighbourInItsDirection() {
    try (var visit = map("/kart?uthev=3801", DESK)) {
      tabIntoTheMap(visit);
      assertThat(focused(visit)).as("the highlighted one is the way in").isEqualTo("3801");
      visit.page().keyboard().press("ArrowDown");
      assertThat(focusedName(visit)).as("south of Horten").startsWith("Tønsberg");
      visit.page().keyboard().press("ArrowUp");
      assertThat(focusedName(visit)).as("and back").startsWith("Horten");
    }
  }

  @Test
  void escapeLeavesToTheListWhichGoesRowByRow() {
    try (var visit = map(OUTLINES, DESK)) {
      tabIntoTheMap(visit);
      visit.page().keyboard().press("End");
      var last = focused(visit);
      visit.page().keyboard().press("Escape");
      assertThat(focused(visit)).isEqualTo(last);
      assertThat(visit.page().evaluate("() => document.activeElement.tagName")).isEqualTo("A");
      visit.page().keyboard().press("Home");
      var top = focused(visit);
      visit.page().keyboard().press("ArrowDown");
      assertThat(focused(visit)).isNotEqualTo(top);
      assertThat(visit.page().locator("kb-map svg .kb-at").count())
          .as("the row is shown on the map")
          .isEqualTo(1);
      visit.page().keyboard().press("Enter");
      visit.page().waitForURL("**/kommune/*");
      assertThat(visit.problems()).isEmpty();
    }
  }

  @Test
  void theListHasEverybodyByValueAndLeadsToTheProfiles() {
    try (var visit = map("/kart?per=antall", DESK)) {
      var rows = visit.page().locator("kb-map .kb-map-list a");
      assertThat(rows.count()).isEqualTo(356);
      assertThat(rows.first().textContent()).contains("Oslo");
      assertThat(rows.first().getAttribute("href")).isEqualTo("kommune/0301?per=antall");
      rows.first().hover();
      assertThat(visit.page().locator("kb-map svg .kb-at").count()).isEqualTo(1);
    }
  }

  @Test
  void switchingTheFormIsOneRoundTripAndKeepsTheKeyboardWhereItIs() {
    try (var visit = map(OUTLINES, DESK)) {
      var circles =
          visit
              .page()
              .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Like sirkler"));
      visit.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Omriss")).focus();
      var requests = visit.roundTrips();
      visit.page().keyboard().press("ArrowRight");
      visit.page().waitForURL("**/kart?kart=sirkler");
      visit.page().waitForFunction("document.querySelector('kb-map .kb-flocks path')");
      visit.waitUntilAnswered();
      assertThat(visit.roundTrips() - requests).isEqualTo(1);
      assertThat(circles.evaluate("it => it === document.activeElement")).isEqualTo(true);
      assertThat(visit.page().locator("kb-map .kb-place").count()).isEqualTo(356);
      assertThat(visit.problems()).isEmpty();
    }
  }

  @Test
  void aCountyFillsTheMapAndThereIsAWayBack() {
    try (var visit = map("/kart?fylke=38", DESK)) {
      assertThat(visit.page().locator("kb-map .kb-place").count()).isEqualTo(23);
      assertThat(visit.page().locator("kb-map .kb-names").textContent()).contains("Larvik");
      visit
          .page()
          .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hele landet"))
          .click();
      visit.page().waitForURL("**/kart");
      visit.page().waitForFunction("document.querySelectorAll('.kb-place').length === 356");
      assertThat(visit.problems()).isEmpty();
    }
  }

  @Test
  void itIsOneStepToWhereNothingWasReported() {
    try (var visit = map(OUTLINES, DESK)) {
      visit.page().getByText("Vis hvem som er simulert uten eget tall").click();
      visit.page().waitForURL("**/kart?klasser=rapportering");
      visit
          .card("kart")
          .locator(".kb-words")
          .filter(
              new Locator.FilterOptions()
                  .setHasText("66 av 356 kommuner er simulert uten eget tall"))
          .waitFor();
      assertThat(visit.page().locator("kb-map .kb-map-legend").textContent())
          .contains("Simulert: uten eget tall", "66 kommuner");
      assertThat(visit.problems()).isEmpty();
    }
  }

  @Test
  void leftOutMunicipalitiesStayOnTheMapAndSayWhy() {
    try (var visit = map("/kart?videreforte=nei", DESK)) {
      assertThat(visit.page().locator("kb-map .kb-map-legend").textContent())
          .contains("Utelatt: simulert som videreført");
      assertThat(visit.page().locator("kb-map .kb-place").count()).isEqualTo(356);
      assertThat(visit.page().locator("kb-map .kb-map-list a").last().textContent())
          .contains("Utelatt");
    }
  }

  @Test
  void anotherDivisionIsShownWithinThatOf2020AndThePageSaysSo() {
    try (var visit = map("/kart?struktur=2024&uthev=3901", DESK)) {
      assertThat(visit.page().locator(".kb-remarks").textContent())
          .contains("bare vise kommuneinndelingen fra 2020");
      assertThat(visit.page().locator("kb-map .kb-names").textContent()).contains("Horten");
      assertThat(visit.page().locator("kb-map .kb-place").count()).isEqualTo(356);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {OUTLINES, CIRCLES, "/kart?klasser=rapportering", "/kart?illustrasjon=nei"})
  void nothingSticksOut(String address) {
    for (var width : new int[] {PHONE, DESK}) {
      try (var visit = visit(address, width)) {
        visit.screenshot("kart" + address.replaceAll("[^a-z0-9]+", "-") + "-" + width);
        assertThat(visit.problems()).isEmpty();
        assertThat(visit.overflow()).as(visit::sticksOut).isLessThanOrEqualTo(0);
      }
    }
  }

  /** One county has every kind of element that the country has, and 23 of each instead of 356. */
  @ParameterizedTest
  @ValueSource(strings = {"maling=arsverk", "kart=sirkler", "klasser=rapportering"})
  void nobodyIsShutOut(String query) {
    for (var width : new int[] {PHONE, DESK}) {
      try (var visit = map("/kart?fylke=38&" + query, width)) {
        assertThat(new AxeBuilder(visit.page()).analyze().getViolations())
            .filteredOn(it -> it.getImpact().matches("serious|critical"))
            .extracting(it -> it.getId() + " " + it.getNodes().getFirst().getHtml())
            .isEmpty();
      }
    }
  }

  @Test
  void theImageCarriesTheLegendTheCaveatsAndTheCredit() throws IOException {
    try (var visit = map(OUTLINES, DESK)) {
      var button =
          visit
              .card("kart")
              .locator("vaadin-button", new Locator.LocatorOptions().setHasText("SVG"));
      var file = visit.page().waitForDownload(button::click);
      var path = Path.of("target", "screenshots", file.suggestedFilename());
      file.saveAs(path);
      var svg = Files.readString(path);
      assertThat(svg).startsWith("<svg").doesNotContain("NaN", "undefined", "<script");
      assertThat(svg.replaceAll("<[^>]+>", " ").replace('\u00a0', ' '))
          .contains("© Kartverket", "/figur/kart.json", "simulert videreført");
      assertThat(svg).as("the mark is in the margin only").containsOnlyOnce(">Eksempeltall<");
      assertThat(visit.problems()).isEmpty();
    }
  }

  @Test
  void theOutlinesAreKeptForAYear() {
    try (var visit = map(OUTLINES, DESK)) {
      var answer =
          visit
              .page()
              .evaluate(
                  """
                  async () => {
                    const address = performance.getEntriesByType('resource')
                      .map(it => it.name).find(it => it.includes('kommuner-2020.json'));
                    const answer = await fetch(address);
                    return [answer.status, answer.headers.get('cache-control'),
                      answer.headers.get('etag'), (await answer.json()).features.length].join(' ');
                  }
                  """);
      assertThat(String.valueOf(answer))
          .startsWith("200 ")
          .contains("max-age=31536000", "immutable", "W/\"", " 356");
    }
  }
}
