package no.kommuneblikk.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.router.QueryParameters;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.selection.FundingKey;
import org.junit.jupiter.api.Test;

@ProductTest
class LedgerViewTest extends SpringBrowserlessTest {

  private static void open(String query) {
    UI.getCurrent().navigate("stillinger", QueryParameters.fromString(query));
  }

  private static String address() {
    return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
  }

  private static String read(Component component) {
    return component.getElement().getTextRecursively().replace('\u00a0', ' ');
  }

  private IntegerField number(String label) {
    return find(IntegerField.class).withCondition(it -> label.equals(it.getLabel())).single();
  }

  @Test
  void showsItsFiguresForTheMunicipalityInFocus() {
    open("kommune=3816");
    assertThat(find(H1.class).single().getText()).isEqualTo("Ble midlene stillinger?");
    assertThat(find(Article.class).all())
        .extracting(card -> card.getId().orElse(""))
        .containsExactly(
            "stillinger-regnskap",
            "stillinger-midler",
            "stillinger-varighet",
            "stillinger-kommuner",
            "stillinger-scenario");
    assertThat(read(find(Article.class).withId("stillinger-regnskap").single())).contains("Nome");
    assertThat(read(find(Article.class).withId("stillinger-scenario").single()))
        .contains("Én stilling i Nome er 1,5 per 10 000 innbyggere");
  }

  @Test
  void theCostIsOneNewAddressThatKeepsTheRest() {
    open("kommune=3816&fra=2017&til=2020");
    assertThat(number("Kroner i året").getValue()).isEqualTo(750_000);
    assertThat(find(IntegerSlider.class).single().getValue()).isEqualTo(750_000);
    test(number("Kroner i året")).setValue(903_500);
    assertThat(address()).contains("kostnad=903500", "kommune=3816", "fra=2017");
    assertThat(find(IntegerSlider.class).single().getValue()).isEqualTo(900_000);
    assertThat(read(find(Article.class).withId("stillinger-midler").single()))
        .contains("903 500 kroner");
  }

  @Test
  void aCostThatCannotBeUsedIsToldAndNotUsed() {
    open("kostnad=5");
    assertThat(number("Kroner i året").getValue()).isEqualTo(750_000);
    assertThat(read(find(UnorderedList.class).withClassName("kb-remarks").single()))
        .contains("«5»", "Kostnad per årsverk");
  }

  @Test
  void theScenarioIsInTheAddress() {
    open("kommune=3816");
    test(find(NumberField.class).single()).setValue(250.0);
    assertThat(address()).contains("belop=250000000", "kommune=3816");
    test(number("Antall år")).setValue(2);
    assertThat(address()).contains("belop=250000000", "antall-ar=2", "kommune=3816");
    assertThat(read(find(Article.class).withId("stillinger-scenario").single()))
        .contains("250 millioner kroner over 2 år lønner 167 stillinger");
  }

  @Test
  @SuppressWarnings("unchecked") // a choice of the selection bar is known by its label
  void keyAndPricesAreChosenInTheBar() {
    open("");
    RadioButtonGroup<FundingKey> key =
        (RadioButtonGroup<FundingKey>)
            find(RadioButtonGroup.class)
                .withCondition(group -> "Fordelingsnøkkel".equals(group.getLabel()))
                .single();
    test(key).selectItem("Folketall");
    assertThat(address()).isEqualTo("stillinger?fordeling=folketall");
    open("prisjustert=nei");
    assertThat(
            find(Checkbox.class)
                .withCondition(box -> "Juster for prisvekst".equals(box.getLabel()))
                .single()
                .getValue())
        .isFalse();
    assertThat(read(find(Article.class).withId("stillinger-regnskap").single()))
        .contains("løpende kroner");
  }

  @Test
  void aProfileHasTheAccountAndLeadsHere() {
    UI.getCurrent().navigate("kommune/3801", QueryParameters.fromString("fra=2017&til=2020"));
    assertThat(read(find(Article.class).withId("stillinger-regnskap").single())).contains("Horten");
    assertThat(find(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("/stillinger?fra=2017&til=2020&kommune=3801");
  }
}
