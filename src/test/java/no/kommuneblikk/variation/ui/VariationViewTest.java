package no.kommuneblikk.variation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.selection.ui.NativeSelect;
import org.junit.jupiter.api.Test;

@ProductTest
class VariationViewTest extends SpringBrowserlessTest {

  private void open(String query) {
    UI.getCurrent().navigate("variasjon", QueryParameters.fromString(query));
  }

  private String read(String id) {
    return read(find(Article.class).withId(id).single());
  }

  private static String read(Component component) {
    return component.getElement().getTextRecursively().replace('\u00a0', ' ');
  }

  @Test
  void tellsOfVariationInOrderWithAFigureForEachQuestion() {
    open("");
    assertThat(find(H1.class).single().getText()).isEqualTo("Variasjon");
    assertThat(find(H2.class).all())
        .extracting(H2::getText)
        .containsSubsequence(
            "Hvor ulike er kommunene?",
            "Hvem endret seg mest?",
            "Økte mer enn de fleste som likner",
            "Like midler, ulik vekst",
            "Henger målingene sammen?",
            "Hva gjør de videreførte tallene?");
    assertThat(find(Article.class).all())
        .extracting(card -> card.getId().orElse(""))
        .containsExactly(
            "variasjon-spredning",
            "variasjon-andeler",
            "variasjon-folketall",
            "variasjon-bevegelser",
            "variasjon-mot-strommen",
            "variasjon-par",
            "variasjon-sammenheng",
            "variasjon-videreforte");
    assertThat(find(Paragraph.class).withClassName("kb-notice").exists()).isFalse();
  }

  /** The walk: three small municipalities of one county that grew against the trend. */
  @Test
  void findsSmallMunicipalitiesOfACountyThatGrewAgainstTheStream() {
    open("fylke=18&storrelse=liten");
    assertThat(read("variasjon-mot-strommen"))
        .contains("økte mer enn tre av fire liknende", "Med her er kommuner som selv økte");
  }

  /** The walk: without carried forward figures every median moves, and n is said. */
  @Test
  void saysWhatIsLeftWithoutCarriedForwardFigures() {
    open("videreforte=nei");
    assertThat(read(find(Paragraph.class).withClassName("kb-notice").single()))
        .startsWith(
            "Eksempel: Uten 66 kommuner med videreførte tall går n fra 356 til 290, og medianen");
    assertThat(read("variasjon-spredning")).contains("n = 290 kommuner");
    assertThat(read("variasjon-folketall")).contains("n = 290 kommuner");
    assertThat(read("variasjon-videreforte")).contains("n fra 356 til 290");
    open("");
    assertThat(find(Paragraph.class).withClassName("kb-notice").exists()).isFalse();
  }

  private List<String> chosen() {
    return find(NativeSelect.class).all().stream().map(NativeSelect::getValue).toList();
  }

  @Test
  void theAxesFollowTheAddress() {
    open("");
    assertThat(chosen())
        .containsSubsequence("frie-midler-sosialhjelp", "sum", "arsverk", "endring");
    open("x=medianinntekt&y=arsverk");
    assertThat(chosen()).containsSubsequence("medianinntekt", "niva", "arsverk", "niva");
    assertThat(read("variasjon-sammenheng")).contains("årsverk").doesNotContain("frie midler");
  }

  private static String address() {
    return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
  }

  /** The page is about change unless the reader chooses otherwise, and says so in the bar. */
  @Test
  void theMeasureIsTheOwnChangeInStaffingUntilAnotherIsChosen() {
    open("");
    assertThat(chosen()).startsWith("arsverk");
    test(choice("Se på")).selectItem("Nivå");
    assertThat(address()).isEqualTo("variasjon?maling=arsverk");
    assertThat(read("variasjon-spredning")).contains("SINTEF advarer");
    test(choice("Se på")).selectItem("Endring");
    assertThat(address()).isEqualTo("variasjon");
  }

  @SuppressWarnings("unchecked") // a choice of the selection bar is known by its label
  private RadioButtonGroup<Object> choice(String label) {
    return (RadioButtonGroup<Object>)
        find(RadioButtonGroup.class)
            .withCondition(group -> label.equals(group.getLabel()))
            .single();
  }

  @Test
  void saysWhatIsMissingWhenIllustrationIsHidden() {
    open("illustrasjon=nei");
    assertThat(find(Article.class).all()).isEmpty();
    assertThat(
            find(Section.class)
                .withClassName("kb-absences")
                .single()
                .getElement()
                .getTextRecursively())
        .containsOnlyOnce("eksempeltallene er skjult")
        .contains("bin/run import --file FIL --measure arsverk --publish");
  }
}
