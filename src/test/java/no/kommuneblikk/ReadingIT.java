package no.kommuneblikk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What a reader does with a page: changes it, goes back, opens tables, takes figures away. */
class ReadingIT extends InBrowser {

  private static void groupByCounty(Visit visit) {
    visit
        .page()
        .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Fylke"))
        .first()
        .click();
    visit.page().waitForURL("**/arsverk?grupper=fylke");
    visit.waitUntilDrawn();
  }

  @Test
  void aFilterChangeCostsOneRoundTripAndRedrawsInPlace() {
    try (var visit = visit("/arsverk", DESK)) {
      visit.page().evaluate("document.querySelector('article').dataset.same = 'yes'");
      var before = visit.drawing("arsverk-vekst-grupper").sequence();
      var requests = visit.roundTrips();
      groupByCounty(visit);
      visit.waitUntilAnswered();
      assertThat(visit.roundTrips() - requests).as("round trips").isEqualTo(1);
      assertThat(visit.drawing("arsverk-vekst-grupper").sequence()).isGreaterThan(before);
      assertThat(visit.number("() => document.querySelectorAll('article[data-same=yes]').length"))
          .as("the card is the same element")
          .isEqualTo(1);
      assertThat(visit.card("arsverk-vekst-grupper").textContent()).containsAnyOf("Viken", "Oslo");
      assertThat(visit.problems()).isEmpty();
    }
  }

  @Test
  void backAndForwardRestoreWhatWasLookedAt() {
    try (var visit = visit("/arsverk", DESK)) {
      var first = visit.card("arsverk-vekst-grupper").locator("h2").textContent();
      groupByCounty(visit);
      var second = visit.card("arsverk-vekst-grupper").locator("h2").textContent();
      assertThat(second).isNotEqualTo(first);
      visit.page().goBack();
      visit.page().waitForURL("**/arsverk");
      titleBecomes(visit, first);
      visit.page().goForward();
      visit.page().waitForURL("**/arsverk?grupper=fylke");
      titleBecomes(visit, second);
      assertThat(visit.problems()).isEmpty();
    }
  }

  private static void titleBecomes(Visit visit, String title) {
    visit
        .card("arsverk-vekst-grupper")
        .locator("h2", new Locator.LocatorOptions().setHasText(title))
        .waitFor();
  }

  @Test
  void aLinkOpenedElsewhereShowsTheSameFigure() {
    try (var here = visit("/arsverk", DESK)) {
      groupByCounty(here);
      try (var elsewhere = visit(here.path(), PHONE)) {
        assertThat(elsewhere.card("arsverk-vekst-grupper").locator("h2").textContent())
            .isEqualTo(here.card("arsverk-vekst-grupper").locator("h2").textContent());
      }
    }
  }

  @Test
  void theTableHasEveryRow() {
    try (var visit = visit("/arsverk", DESK)) {
      var card = visit.card("arsverk-vekst");
      assertThat(card.locator("tbody tr").count()).isZero();
      card.getByRole(AriaRole.BUTTON, named("Vis tabell")).click();
      card.locator("tbody tr").first().waitFor();
      assertThat(card.locator("tbody tr").count()).isEqualTo(356);
      assertThat(card.locator("caption").textContent()).startsWith("Eksempel: ");
      card.getByRole(AriaRole.BUTTON, named("Skjul tabell")).click();
      card.locator("table").waitFor(hidden());
    }
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
  }

  @Test
  void theSwitchHidesEveryGeneratedFigure() {
    try (var visit = visit("/arsverk", DESK)) {
      var badge = visit.page().locator(".kb-illustration-badge:visible");
      assertThat(badge.count()).isGreaterThanOrEqualTo(4);
      visit
          .page()
          .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Vis eksempeltall"))
          .click();
      visit.page().waitForURL("**illustrasjon=nei");
      visit.waitUntilDrawn();
      assertThat(badge.count()).isZero();
      assertThat(visit.card("arsverk-vekst").isVisible()).isFalse();
      assertThat(visit.page().locator(".kb-absences").textContent())
          .containsOnlyOnce("eksempeltallene er skjult");
      assertThat(visit.drawings())
          .extracting(Visit.Drawing::figure)
          .contains("landet-arsverk")
          .doesNotContain("arsverk-utvikling", "arsverk-vekst", "arsverk-spredning");
      assertThat(visit.problems()).isEmpty();
    }
  }

  @Test
  void theKeyboardReachesTheSkipLinkFirstAndThenTheFilters() {
    try (var visit = visit("/arsverk", DESK)) {
      var reached = new ArrayList<String>();
      for (var i = 0; i < 25; i++) {
        visit.page().keyboard().press("Tab");
        reached.add(
            String.valueOf(
                visit
                    .page()
                    .evaluate(
                        """
                        () => {
                          const it = document.activeElement;
                          const box = it.closest('.kb-skip, .kb-menu, .kb-selection, article');
                          return box?.className ?? it.tagName;
                        }
                        """)));
      }
      assertThat(reached.getFirst()).contains("kb-skip");
      assertThat(reached).anyMatch(it -> it.contains("kb-menu"));
      assertThat(reached).anyMatch(it -> it.contains("kb-selection"));
    }
  }

  @Test
  void theSkipLinkLeadsToTheContentOfThisPage() {
    try (var visit = visit("/arsverk?per=antall", DESK)) {
      visit.page().keyboard().press("Tab");
      visit.page().keyboard().press("Enter");
      visit.page().waitForURL("**#innhold");
      visit.waitUntilDrawn();
      assertThat(visit.path()).isEqualTo("/arsverk?per=antall#innhold");
      visit.page().keyboard().press("Tab");
      assertThat(visit.page().evaluate("() => !!document.activeElement.closest('#innhold')"))
          .isEqualTo(true);
    }
  }

  @Test
  void theLinkOfAFigureLeadsToItOnThisPage() {
    try (var visit = visit("/arsverk?per=antall", DESK)) {
      visit.card("landet-arsverk").getByText("Lenke", exactly()).click();
      visit.page().waitForURL("**#landet-arsverk");
      assertThat(visit.path()).isEqualTo("/arsverk?per=antall#landet-arsverk");
    }
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  @Test
  void anSvgCarriesItsTitleItsSourcesAndThatItIsAnIllustration() throws IOException {
    try (var visit = visit("/arsverk", DESK)) {
      var file = download(visit, "arsverk-vekst-grupper", "SVG");
      assertThat(file).hasFileName("EKSEMPEL-arsverk-vekst-grupper.svg");
      var svg = Files.readString(file);
      var title = visit.card("arsverk-vekst-grupper").locator("h2").textContent();
      var words = svg.replaceAll("<[^>]+>", " ").replaceAll("[\\s\u00a0]+", " ");
      assertThat(words).contains(title.replace('\u00a0', ' ')).contains("Eksempeltall");
      assertThat(words).contains("/figur/arsverk-vekst-grupper.json");
      assertThat(svg).startsWith("<svg").doesNotContain("NaN", "undefined", "<script");
      assertThat(svg).as("the mark is in the margin only").containsOnlyOnce(">Eksempeltall<");
      assertThat(visit.card("arsverk-vekst-grupper").locator("kb-chart").textContent())
          .as("nothing is written across the numbers")
          .doesNotContain("Eksempeltall");
      var published = Files.readString(download(visit, "landet-arsverk", "SVG"));
      assertThat(published).contains("18,9").doesNotContain(">Eksempeltall<");
      assertThat(visit.problems()).isEmpty();
    }
  }

  /** What tells free funds from FTEs must not be lost on the one row that was asked for. */
  @Test
  void theBarsOfAHighlightedRowKeepTheColoursOfTheirSeries() {
    try (var visit = visit("/stillinger?uthev=3816", DESK)) {
      var series = visit.card("stillinger-midler").locator(".apexcharts-series");
      var fills =
          IntStream.range(0, series.count())
              .mapToObj(
                  i ->
                      Set.copyOf(
                          (List<?>)
                              series
                                  .nth(i)
                                  .locator("path")
                                  .evaluateAll(
                                      "bars => bars.map(bar => bar.getAttribute('fill'))")))
              .toList();
      assertThat(fills)
          .hasSize(2)
          .doesNotHaveDuplicates()
          .allSatisfy(it -> assertThat(it).hasSize(1));
      assertThat(
              visit
                  .card("stillinger-midler")
                  .locator(".kb-front text", new Locator.LocatorOptions().setHasText("Nome"))
                  .getAttribute("font-weight"))
          .isEqualTo("600");
      assertThat(visit.problems()).isEmpty();
    }
  }

  /**
   * The image is made of the SVG, at twice its size; the margin on top says that it is generated.
   */
  @Test
  void aPngCarriesTheMarkOfAnIllustration() throws IOException {
    try (var visit = visit("/arsverk", DESK)) {
      var generated = image(download(visit, "arsverk-vekst-grupper", "PNG"));
      assertThat(generated.getWidth()).isEqualTo(1920);
      assertThat(hex(generated, 20, 40)).as("the tag").isEqualTo("f2bd00");
      assertThat(row(generated, 40)).as("the rail").contains("f2bd00", "fff1b8");
      assertThat(colours(generated)).hasSizeGreaterThan(5);
      var real = download(visit, "landet-arsverk", "PNG");
      assertThat(real).hasFileName("landet-arsverk.png");
      var published = image(real);
      assertThat(row(published, 40)).containsOnly("ffffff");
      assertThat(visit.problems()).isEmpty();
    }
  }

  private static Path download(Visit visit, String figure, String type) throws IOException {
    var button =
        visit.card(figure).locator("vaadin-button", new Locator.LocatorOptions().setHasText(type));
    var file = visit.page().waitForDownload(button::click);
    var path = Path.of("target", "screenshots", file.suggestedFilename());
    file.saveAs(path);
    assertThat(Files.size(path)).isGreaterThan(1_000);
    return path;
  }

  private static BufferedImage image(Path path) throws IOException {
    return Objects.requireNonNull(ImageIO.read(path.toFile()));
  }

  private static String hex(BufferedImage image, int x, int y) {
    return "%06x".formatted(image.getRGB(x, y) & 0xffffff);
  }

  /** The colours along a line. */
  private static Set<String> row(BufferedImage image, int y) {
    return IntStream.range(0, image.getWidth())
        .mapToObj(x -> hex(image, x, y))
        .collect(Collectors.toSet());
  }

  private static List<Integer> colours(BufferedImage image) {
    var colours = new TreeSet<Integer>();
    for (var x = 0; x < image.getWidth(); x += 3) {
      for (var y = 80; y < image.getHeight(); y += 3) {
        colours.add(image.getRGB(x, y));
      }
    }
    return List.copyOf(colours);
  }
}
