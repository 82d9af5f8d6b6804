package no.kommuneblikk.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import no.kommuneblikk.ProductTest;
import org.junit.jupiter.api.Test;

@ProductTest
class DataViewTest extends SpringBrowserlessTest {

  /** Ratings are words, and no table of numbers. */
  @Test
  void leadsToTheFilesOfEveryMeasureThatHasFigures() {
    UI.getCurrent().navigate("data");
    assertThat(find(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains(
            "/data/folketall.csv",
            "/data/folketall.json",
            "/data/arsverk.csv",
            "/data/arsverk.json",
            "/data/mal-vurderinger.csv",
            "/data/alt.csv")
        .doesNotContain("/data/mal-vurderinger.json");
  }
}
