package no.kommuneblikk.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Section;
import no.kommuneblikk.ProductTest;
import org.junit.jupiter.api.Test;

@ProductTest
class OverviewViewTest extends SpringBrowserlessTest {

  private static String read(Component component) {
    return component.getElement().getTextRecursively().replace('\u00a0', ' ');
  }

  @Test
  void whatIsToldInShortIsOfRealValuesOnly() {
    UI.getCurrent().navigate("");
    assertThat(read(find(Section.class).withClassName("kb-summary").single()))
        .contains("+2 633 årsverk", "1 350 millioner kroner")
        .doesNotContain("Eksempel")
        .doesNotContain("økte mest");
  }

  /** The same figure stands there twice, by size and by county. */
  @Test
  void theTwoOfAFigureAskOfTheirOwnGroups() {
    UI.getCurrent().navigate("");
    assertThat(read(find(Article.class).withId("arsverk-vekst-grupper-storrelse").single()))
        .contains("Eksempel: Hvor mye har årsverkene endret seg etter kommunestørrelse?")
        .containsOnlyOnce("etter kommunestørrelse?");
    assertThat(read(find(Article.class).withId("arsverk-vekst-grupper-fylke").single()))
        .contains("Eksempel: Hvor mye har årsverkene endret seg etter fylke?");
  }
}
