package no.kommuneblikk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Areas side by side, by mouse, by keyboard, on a phone, and handed on as a link. */
class CompareIT extends InBrowser {

  private static final List<String> FIVE = List.of("Alta", "Arendal", "Asker", "Bergen", "Bodø");

  private static final String TEN =
      "/sammenlign?enheter=3801,3816,fylke-38,storrelse-liten,storrelse-mellomstor,storrelse-stor,"
          + "eget-1,landet,0301,4601&omrade=Grenland:3813.3812.3811.3815";

  private static Locator button(Visit visit, String name) {
    return visit
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void pick(Visit visit, String label, String name) {
    var field =
        visit.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
    field.fill(name);
    visit
        .page()
        .locator("[role=option]:visible")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first()
        .click();
  }

  private static String table(Visit visit) {
    return visit.card("sammenlign").locator("table").innerText();
  }

  @Test
  void anOwnAreaOfFiveTravelsInTheLink() {
    try (var here = visit("/sammenlign", DESK)) {
      here.page().getByText("Egne områder", new Page.GetByTextOptions().setExact(true)).click();
      button(here, "Lag eget område").click();
      here.page().getByLabel("Navn på området").fill("Vår region");
      for (var name : FIVE) {
        pick(here, "Kommuner i området", name);
      }
      here.page().keyboard().press("Escape");
      button(here, "Lagre").click();
      here.page().waitForURL("**/sammenlign?*omrade=*");
      here.waitUntilDrawn();
      assertThat(here.card("sammenlign").locator("thead th").allInnerTexts())
          .hasSize(4)
          .contains("Vår region");
      here.screenshot("sammenlign-eget");
      try (var elsewhere = visit(here.path(), DESK)) {
        assertThat(table(elsewhere)).isEqualTo(table(here));
        assertThat(elsewhere.page().getByText("Lagret på denne maskinen").count())
            .as("nothing but the link is carried over")
            .isZero();
        assertThat(elsewhere.problems()).isEmpty();
      }
      here.page().navigate("http://localhost:" + port + "/sammenlign");
      here.waitUntilDrawn();
      here.page().getByText("Egne områder", new Page.GetByTextOptions().setExact(true)).click();
      button(here, "Legg til: Vår region").click();
      here.page().waitForURL("**/sammenlign?*omrade=*");
      here.waitUntilDrawn();
      assertThat(here.card("sammenlign").locator("thead th").allInnerTexts())
          .contains("Vår region");
      assertThat(here.problems()).isEmpty();
    }
  }

  @Test
  void theKeyboardStaysWhereItIsWhenTheOrderChanges() {
    try (var visit = visit("/sammenlign?enheter=3801,3816,landet", DESK)) {
      button(visit, "Flytt Nome fram").focus();
      visit.page().keyboard().press("Enter");
      visit.page().waitForURL("**enheter=3816*");
      visit.waitUntilDrawn();
      assertThat(focused(visit)).as("Nome is first now and can only move back").contains("Nome");
      assertThat(visit.card("sammenlign").locator("thead th").allInnerTexts())
          .element(1)
          .isEqualTo("Nome");
      button(visit, "Sett Nome i fokus").focus();
      visit.page().keyboard().press("Enter");
      visit.page().waitForURL("**kommune=3816*");
      visit.waitUntilDrawn();
      assertThat(visit.card("sammenlign").locator("thead th.focus").allInnerTexts())
          .containsExactly("Nome");
      assertThat(visit.problems()).isEmpty();
    }
  }

  private static String focused(Visit visit) {
    return String.valueOf(
        visit.page().evaluate("() => document.activeElement.getAttribute('aria-label')"));
  }

  @Test
  void tenColumnsScrollInsideTheTableWithTheirNamesInView() {
    try (var visit = visit(TEN, PHONE)) {
      assertThat(visit.overflow()).as(() -> visit.sticksOut()).isLessThanOrEqualTo(0);
      var table = visit.card("sammenlign").locator("kb-table");
      table.evaluate("it => { it.scrollLeft = 600; }");
      assertThat(((Number) table.evaluate("it => it.scrollLeft")).intValue()).isEqualTo(600);
      var inView =
          table.evaluate(
              """
              it => {
                const name = it.querySelector('tbody th').getBoundingClientRect();
                return name.left - it.getBoundingClientRect().left;
              }
              """);
      assertThat(((Number) inView).doubleValue()).isBetween(-1.0, 1.0);
      visit.screenshot("sammenlign-ti-390");
      assertThat(visit.problems()).isEmpty();
    }
  }

  @Test
  void theLinkIsCopiedAndTheButtonSaysSo() {
    try (var visit = visit("/sammenlign?enheter=3801,3816", DESK)) {
      visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
      visit.page().getByText("Egne områder", new Page.GetByTextOptions().setExact(true)).click();
      button(visit, "Kopier lenken").click();
      visit.page().getByText("Lenken er kopiert.").waitFor();
      assertThat(String.valueOf(visit.page().evaluate("() => navigator.clipboard.readText()")))
          .endsWith("/sammenlign?enheter=3801,3816");
    }
  }
}
