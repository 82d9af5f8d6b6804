package no.kommuneblikk.goals.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.TextCatalog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class GoalsViewTest extends SpringBrowserlessTest {

  @Autowired FigureCatalog figures;

  private void open() {
    UI.getCurrent().navigate("mal");
  }

  private String area(String code) {
    return find(Div.class)
        .withId("innsatsomrade-" + code)
        .single()
        .getElement()
        .getTextRecursively()
        .replace('\u00a0', ' ');
  }

  @Test
  void userInfluenceAndUserExperienceHaveTheirPublishedValues() {
    var texts = new TextCatalog().texts(TextCatalog.BOKMAL);
    assertThat(figures.figure("landet-brukere", Selection.DEFAULT, texts).series())
        .hasSize(2)
        .flatExtracting(Series::points)
        .extracting(Point::label, Point::y)
        .containsExactly(
            tuple("2016", 36.0), tuple("2020", 52.0), tuple("2016", 23.0), tuple("2020", 40.0));
  }

  @Test
  void theyStandOnThePageWithTheirSource() {
    open();
    assertThat(
            find(Article.class)
                .withId("landet-brukere")
                .single()
                .getElement()
                .getTextRecursively()
                .replace('\u00a0', ' '))
        .contains("fra 36 til 52 %", "fra 23 til 40 %", "nær 40 prosent")
        .contains("Helse- og omsorgsdepartementet");
  }

  @Test
  void goalsAndMeasuresAreSortedUnderTheThreeAreasOfEffort() {
    open();
    assertThat(find(H3.class).all())
        .extracting(H3::getText)
        .containsSubsequence("Tidlig innsats", "Behandling", "Oppfølging", "På tvers av områdene");
    assertThat(area("tidlig-innsats")).contains("2 Tidlig hjelp", "relativt høy");
    assertThat(area("oppfolging"))
        .contains("4 Aktivt liv", "lav", "Bolig: 500 millioner kroner 2016–2020 (planlagt)");
    assertThat(area("behandling")).contains("3 Helhetlige tjenester", "kan ikke vurderes");
  }
}
