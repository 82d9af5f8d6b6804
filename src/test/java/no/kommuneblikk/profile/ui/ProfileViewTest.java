package no.kommuneblikk.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.selection.ui.NativeSelect;
import org.junit.jupiter.api.Test;

@ProductTest
class ProfileViewTest extends SpringBrowserlessTest {

  private void open(String query) {
    UI.getCurrent().navigate("kommune/3801", QueryParameters.fromString(query));
  }

  private static String address() {
    return URLDecoder.decode(
        UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters(),
        StandardCharsets.UTF_8);
  }

  private static String read(Component component) {
    return component.getElement().getTextRecursively().replace('\u00a0', ' ');
  }

  private Section why() {
    return find(Section.class).withClassName("kb-why").single();
  }

  /** As a reader who opens the disclosure. */
  private String opened() {
    var details = (NativeDetails) why().getChildren().findFirst().orElseThrow();
    details.setOpen(true);
    ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    return read(why());
  }

  private RangeInput weight(String label) {
    return find(RangeInput.class)
        .withCondition(it -> it.getAriaLabel().orElse("").equals(label))
        .single();
  }

  private List<String> offered() {
    return find(NativeSelect.class).all().stream()
        .filter(it -> read(it).contains("Samme KOSTRA-gruppe"))
        .map(ProfileViewTest::read)
        .toList();
  }

  @Test
  void offersWhyTheseAndAnswersWhenAsked() {
    open("");
    assertThat(read(why()))
        .contains("Hvorfor disse?", "KOSTRA-gruppe 9: Horten og 26 andre kommuner")
        .doesNotContain("Kongsvinger");
    assertThat(opened())
        .contains("Horten hører til KOSTRA-gruppe 9", "Gruppen har 27 kommuner", "27 351")
        .contains("Gruppen er den samme i alle år.");
    assertThat(find(RangeInput.class).exists()).as("weights count for neighbours only").isFalse();
  }

  @Test
  void namesLeadToTheProfilesWithAllThatIsChosen() {
    open("fra=2017&mot=fylke");
    opened();
    assertThat(find(Anchor.class).from(why()).withText("Nome").single().getHref())
        .isEqualTo("/kommune/3816?fra=2017&til=2020&mot=fylke");
  }

  @Test
  void aWeightBecomesANewAddressAndAnotherGroup() {
    open("mot=lignende");
    var before = opened();
    assertThat(before).contains("de 10 kommunene som ligner mest", "Avstand", "3 av 5");
    test(weight("Sosialhjelp")).setValue(5.0);
    assertThat(address()).contains("mot=lignende").contains("vekt=").contains("sosialhjelp:5");
    assertThat(read(why())).contains("5 av 5").isNotEqualTo(before);
    assertThat(read(find(Article.class).withId("kommune-plass").single()))
        .contains("blant kommunene som ligner mest", "Naboene er funnet med");
  }

  /** Of small municipalities the extract of need lacks many. */
  @Test
  void saysOfWhomSomethingIsNotKnown() {
    UI.getCurrent().navigate("kommune/3816", QueryParameters.fromString("mot=lignende"));
    assertThat(opened()).contains("Regnet uten", "sosialhjelp, medianinntekt og rusmiddellovbrudd");
  }

  @Test
  void theLastWeightCannotBeTakenAway() {
    open("mot=lignende&vekt=folketall:1");
    opened();
    test(weight("Folketall")).setValue(0.0);
    assertThat(address()).contains("vekt=folketall:1");
    assertThat(read(why())).contains("Minst ett trekk må telle");
    assertThat(weight("Folketall").getValue()).isEqualTo(1.0);
  }

  @Test
  void anOwnAreaIsOfferedOnceThereIsOne() {
    open("");
    assertThat(offered()).singleElement().asString().doesNotContain("Eget område");
    open("omrade=Grenland:3806.3807&mot=eget");
    assertThat(offered()).singleElement().asString().contains("Eget område");
    assertThat(opened())
        .contains("Gruppen er området «Grenland»", "Horten er ikke med i området «Grenland»");
  }

  @Test
  void inAnotherDivisionSizeStandsInAndThePageSaysSo() {
    UI.getCurrent().navigate("kommune/3901", QueryParameters.fromString("struktur=2024"));
    assertThat(read(find(Paragraph.class).withClassName("kb-notice").single()))
        .contains("KOSTRA-gruppene fra 2020 gjelder bare kommunestrukturen fra 2020");
    assertThat(read(why())).contains("Store kommuner: Horten og");
  }

  /** What is told of a real municipality on generated values is no lead that can be quoted. */
  @Test
  void theSummaryIsClosedWhereItIsOfExamples() {
    open("");
    var summary = find(Section.class).withClassName("kb-summary").single();
    var example = (NativeDetails) summary.getChildren().findFirst().orElseThrow();
    assertThat(summary.getChildren()).hasSize(1);
    assertThat(example.isOpen()).isFalse();
    assertThat(example.getSummaryText()).isEqualTo("Eksempeltall: slik ser sammendraget ut");
    assertThat(read(example)).contains("Eksempel: Horten gikk fra");
    open("illustrasjon=nei");
    assertThat(find(Section.class).withClassName("kb-summary").single().getChildren())
        .noneMatch(NativeDetails.class::isInstance);
  }

  @Test
  void whatIsMissingIsToldInOneSentence() {
    open("illustrasjon=nei");
    assertThat(read(find(Section.class).withClassName("kb-absences").single()))
        .containsOnlyOnce("ikke lastet inn")
        .contains(
            "Årsverk, tilskudd til rusarbeid, netto driftsutgifter og vurderinger av måloppnåelse er ikke"
                + " lastet inn for kommunene ennå, og eksempeltallene er skjult.",
            "bin/run import --file FIL --measure KODE --publish",
            "KODE er målingen: arsverk, tilskudd-765-62, netto-243, mal-vurderinger.");
  }
}
