package no.kommuneblikk.compare.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.selection.ui.MunicipalityPicks.Pick;
import org.junit.jupiter.api.Test;

@ProductTest
class CompareViewTest extends SpringBrowserlessTest {

  private void open(String query) {
    UI.getCurrent().navigate("sammenlign", QueryParameters.fromString(query));
  }

  private static String address() {
    return URLDecoder.decode(
        UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters(),
        StandardCharsets.UTF_8);
  }

  private static String read(Component component) {
    return component.getElement().getTextRecursively().replace('\u00a0', ' ');
  }

  private void press(String name) {
    test(find(NativeButton.class)
            .withCondition(button -> name.equals(button.getAriaLabel().orElse("")))
            .single())
        .click();
  }

  private String roles() {
    return read(find(Paragraph.class).withClassName("kb-lineup-roles").single());
  }

  @SuppressWarnings("unchecked") // the field is known by its label
  private ComboBox<Pick> adder() {
    return (ComboBox<Pick>)
        find(ComboBox.class)
            .withCondition(box -> "Legg til kommune".equals(box.getLabel()))
            .single();
  }

  @Test
  void showsTheExamplesAndSaysWhichIsWhich() {
    open("");
    assertThat(roles())
        .contains(
            "I fokus: Horten (uthevet).", "Vises: Horten og Nome.", "Sammenlignes med: KOSTRA");
    assertThat(find(Article.class).all())
        .extracting(card -> card.getId().orElse(""))
        .containsExactly("sammenlign", "sammenlign-utvikling");
    assertThat(
            find(Paragraph.class)
                .withCondition(it -> read(it).startsWith("Du har ikke valgt"))
                .exists())
        .isTrue();
  }

  @Test
  void addingMovingFocusingAndRemovingBecomeNewAddresses() {
    open("enheter=3801,3816");
    var box = adder();
    test(box).selectItem("Arendal");
    assertThat(address()).isEqualTo("sammenlign?kommune=3801&enheter=3801,3816,4203");
    press("Flytt Arendal fram");
    assertThat(address()).endsWith("enheter=3801,4203,3816");
    press("Sett Arendal i fokus");
    assertThat(address()).contains("kommune=4203");
    assertThat(roles()).contains("I fokus: Arendal");
    press("Fjern Arendal");
    assertThat(address()).endsWith("enheter=3801,3816");
    assertThat(roles()).contains("I fokus: Horten");
    press("Fjern Nome");
    assertThat(address()).endsWith("enheter=3801");
    assertThat(
            find(NativeButton.class)
                .withCondition(it -> it.getAriaLabel().orElse("").startsWith("Fjern"))
                .exists())
        .as("one is always left")
        .isFalse();
    assertThat(
            find(Paragraph.class)
                .withCondition(it -> read(it).startsWith("Legg til minst ett"))
                .exists())
        .isTrue();
  }

  @Test
  void tenIsTheLimitAndSaysSo() {
    open("enheter=0301,1101,1103,1106,1108,3801,3802,3803,3804,3816");
    assertThat(adder().isEnabled()).isFalse();
    assertThat(
            find(Paragraph.class)
                .withCondition(it -> read(it).startsWith("Det er plass til 10 områder"))
                .exists())
        .isTrue();
  }

  @SuppressWarnings("unchecked") // the field is known by its label
  @Test
  void anOwnAreaIsMadeShownChangedAndDeleted() {
    open("enheter=3801,3816");
    test(button("Lag eget område")).click();
    test(button("Lagre")).click();
    assertThat(find(TextField.class).single().isInvalid()).isTrue();
    test(find(TextField.class).single()).setValue("Vår: region, vest.");
    var members =
        (MultiSelectComboBox<Pick>)
            find(MultiSelectComboBox.class)
                .withCondition(box -> "Kommuner i området".equals(box.getLabel()))
                .single();
    test(members).selectItem("Alta", "Arendal", "Asker");
    test(button("Lagre")).click();
    assertThat(address())
        .contains("enheter=3801,3816,eget-1", "omrade=Vår region vest:5403.4203.3025");
    assertThat(roles()).contains("Vår region vest");
    test(named("Endre: Vår region vest")).click();
    test(find(TextField.class).single()).setValue("Telemark");
    test(button("Lagre")).click();
    assertThat(address()).contains("omrade=Telemark:5403.4203.3025");
    test(named("Slett: Telemark")).click();
    assertThat(address()).endsWith("enheter=3801,3816");
  }

  private Button button(String text) {
    return find(Button.class).withCondition(it -> text.equals(it.getText())).single();
  }

  private Button named(String name) {
    return find(Button.class)
        .withCondition(it -> name.equals(it.getAriaLabel().orElse("")))
        .single();
  }

  @Test
  void whatIsLookedAtElsewhereStaysInTheAddress() {
    open("enheter=3801,3816&fylke=38&uthev=3816");
    press("Sett Nome i fokus");
    assertThat(address()).contains("fylke=38", "uthev=3816", "kommune=3816");
    assertThat(List.of(read(find(Article.class).withId("sammenlign").single())))
        .allMatch(text -> !text.contains("Vestfold og Telemark"));
  }
}
