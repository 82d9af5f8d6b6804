package no.kommuneblikk.context;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import no.kommuneblikk.ProductTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the source documents say stands on the page where an adviser would look for it. */
@ProductTest
class StatementsOnPagesTest extends SpringBrowserlessTest {

  private void open(String page, String query) {
    UI.getCurrent().navigate(page, QueryParameters.fromString(query));
  }

  private List<String> told() {
    return find(Section.class).withClassName("kb-context").all().stream()
        .filter(part -> part.isVisible())
        .flatMap(part -> find(ListItem.class, part).all().stream())
        .map(item -> item.getElement().getTextRecursively().replace('\u00a0', ' '))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arsverk | | like mange døde av overdoser | Rusfeltet.no",
        "arsverk | | 15–20 år | Rusfeltet.no",
        "arsverk | | vilkårlig praksis | Rusfeltet.no",
        "arsverk | | flere oppgaver i de samme årene | Rusfeltet.no",
        "arsverk | | store og mellomstore kommuner hadde mer nytte | Helse- og omsorgsdepartementet",
        "stillinger | | flere oppgaver i de samme årene | Rusfeltet.no",
        "'' | | like mange døde av overdoser | Rusfeltet.no",
        "variasjon | | ulikt også innenfor samme fylke | Rusfeltet.no",
        "midler | | 2,4 = 1,5 i frie midler til kommunene + 0,9 | Helse- og omsorgsdepartementet",
        "midler | | forbehold om de 0,9 | Helse- og omsorgsdepartementet",
        "midler | | én av fem kommuner (20 prosent) | prosjekt 102005831",
        "midler | | To av tre (67 prosent) | prosjekt 102005831",
        "midler | | Tilskuddsordningen var uendret i 2021 | Rusfeltet.no",
        "mal | | nådd fullt ut | Statsforvalteren i Møre og Romsdal",
        "mal | | fra 42 til 28 prosent | Helse- og omsorgsdepartementet",
        "arsverk | fylke=15 | 121 millioner kroner i tilskudd | Statsforvalteren i Møre og Romsdal",
        "midler | fylke=15 | økte med 48 millioner | Statsforvalteren i Møre og Romsdal"
      })
  void aStatementStandsThereWithItsSource(String page, String query, String words, String source) {
    open(page, query == null ? "" : query);
    assertThat(told()).anyMatch(it -> it.contains(words) && it.contains(source));
  }

  @Test
  void aLinkAtTheTopLeadsThere() {
    open("midler", "fylke=15");
    var link = find(Anchor.class).withClassName("kb-to-context").single();
    assertThat(link.getHref()).isEqualTo("/midler?fylke=15#kontekst");
    assertThat(find(Section.class).withId("kontekst").single().isVisible()).isTrue();
  }

  @Test
  void aPageWithoutStatementsHasNoLinkToThem() {
    open("kart", "");
    assertThat(find(Anchor.class).withClassName("kb-to-context").exists()).isFalse();
    assertThat(told()).isEmpty();
  }

  @Test
  void thePageOfTheCountyHasItsMoney() {
    open("fylke/15", "");
    assertThat(told())
        .filteredOn(it -> it.startsWith("Møre og Romsdal 2016–2020"))
        .singleElement()
        .asString()
        .contains("121 millioner", "48 millioner");
  }

  @Test
  void anotherCountyHasNotTheMoneyOfMoreOgRomsdal() {
    open("fylke/15", "");
    open("arsverk", "fylke=38");
    assertThat(told()).isNotEmpty().noneMatch(it -> it.contains("Møre og Romsdal 2016–2020"));
  }
}
