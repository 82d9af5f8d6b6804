package no.kommuneblikk.staffing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Per;
import org.junit.jupiter.api.Test;

@ProductTest
class StaffingViewTest extends SpringBrowserlessTest {

  private void open(String query) {
    UI.getCurrent().navigate("arsverk", QueryParameters.fromString(query));
  }

  private static String address() {
    return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
  }

  private static String read(Component component) {
    return component.getElement().getTextRecursively().replace('\u00a0', ' ');
  }

  @SuppressWarnings("unchecked") // a choice of the selection bar is known by its label
  private <T> RadioButtonGroup<T> choice(String label) {
    return (RadioButtonGroup<T>)
        find(RadioButtonGroup.class)
            .withCondition(group -> label.equals(group.getLabel()))
            .single();
  }

  private Checkbox checkbox(String label) {
    return find(Checkbox.class).withCondition(box -> label.equals(box.getLabel())).single();
  }

  /** Also when the reader goes on from one county to another, and away from it. */
  @Test
  void thePageOfOneCountyIsHeadedByItsName() {
    UI.getCurrent().navigate("fylke/15");
    headed("Årsverk i Møre og Romsdal");
    open("fylke=11");
    headed("Årsverk i Rogaland");
    open("fylke=11,15");
    headed("Årsverk");
  }

  private void headed(String words) {
    assertThat(find(H1.class).single().getText()).isEqualTo(words);
    assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo(words + " – Kommuneblikk");
  }

  @Test
  void showsItsFiguresUnderOneQuestion() {
    open("");
    assertThat(find(H1.class).single().getText()).isEqualTo("Årsverk");
    assertThat(find(Article.class).all())
        .extracting(card -> card.getId().orElse(""))
        .contains(
            "arsverk-utvikling",
            "arsverk-vekst-grupper",
            "arsverk-vekst",
            "arsverk-spredning",
            "landet-arsverk");
  }

  @Test
  void saysTheFindingTheSourceAndTheCaveatsOfEachFigure() {
    open("");
    var national = find(Article.class).withId("landet-arsverk").single();
    assertThat(read(national)).contains("+2 633", "18,9 %", "Kilde:");
    assertThat(read(national))
        .contains("om lag 2 000 årsverk", "+1 958 for 2016–2018", "Rusfeltet.no");
    assertThat(national.getElement().getAttribute("data-illustration")).isNotEqualTo("true");
    var generated = find(Article.class).withId("arsverk-vekst").single();
    assertThat(read(generated))
        .contains("Eksempeltall – ikke ekte tall", "Eksempel: ", "Produsenten advarer");
  }

  @Test
  void saysOnceWhatIsMissingWhenExamplesAreHiddenAndShowsThemAgainWithOneClick() {
    open("illustrasjon=nei");
    assertThat(find(Article.class).all())
        .extracting(card -> card.getId().orElse(""))
        .containsExactly("landet-arsverk", "folketall");
    assertThat(read(find(Article.class).withId("landet-arsverk").single())).contains("+2 633");
    var missing = find(Section.class).withClassName("kb-absences").single();
    assertThat(read(missing))
        .containsOnlyOnce(
            "Årsverk er ikke lastet inn for kommunene ennå, og eksempeltallene er skjult.")
        .containsOnlyOnce("bin/run import --file FIL --measure arsverk --publish")
        .contains("Last inn ekte tall", "Hvor tallene finnes")
        .doesNotContain("?");
    assertThat(checkbox("Vis eksempeltall").getValue()).isFalse();
    test(find(Button.class).withText("Vis eksempeltall").single()).click();
    assertThat(address()).isEqualTo("arsverk");
    assertThat(find(Section.class).withClassName("kb-absences").all()).isEmpty();
  }

  @Test
  void aChangedFilterBecomesANewAddress() {
    open("");
    RadioButtonGroup<GroupBy> groups = choice("Grupper etter");
    test(groups).selectItem("Fylke");
    assertThat(address()).isEqualTo("arsverk?grupper=fylke");
    assertThat(read(find(Article.class).withId("arsverk-vekst-grupper").single()))
        .containsAnyOf("Viken", "Oslo", "Agder");
  }

  @Test
  void theSecondChangeKeepsTheFirst() {
    open("fra=2017");
    RadioButtonGroup<Per> per = choice("Vis som");
    test(per).selectItem("Antall");
    assertThat(address()).contains("fra=2017").contains("per=antall");
    test(checkbox("Vis eksempeltall")).click();
    assertThat(address()).contains("fra=2017", "per=antall", "illustrasjon=nei");
  }

  @Test
  void theSelectionBarFollowsTheAddress() {
    open("grupper=fylke&per=antall&illustrasjon=nei&videreforte=nei");
    assertThat(choice("Grupper etter").getValue()).isEqualTo(GroupBy.COUNTY);
    assertThat(choice("Vis som").getValue()).isEqualTo(Per.COUNT);
    assertThat(checkbox("Ta med kommuner med videreførte tall").getValue()).isFalse();
    open("");
    assertThat(choice("Grupper etter").getValue()).isEqualTo(GroupBy.SIZE);
    assertThat(choice("Vis som").getValue()).isEqualTo(Per.INHABITANTS);
    assertThat(checkbox("Vis eksempeltall").getValue()).isTrue();
  }

  @Test
  void tellsWhatInTheAddressCouldNotBeUsed() {
    open("fra=abc");
    assertThat(read(find(UnorderedList.class).withClassName("kb-remarks").single()))
        .contains("«abc»");
    open("");
    assertThat(find(UnorderedList.class).withClassName("kb-remarks").exists())
        .as("remarks of the last address are gone")
        .isFalse();
  }
}
