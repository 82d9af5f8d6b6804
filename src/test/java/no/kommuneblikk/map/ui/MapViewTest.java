package no.kommuneblikk.map.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import no.kommuneblikk.ProductTest;
import org.junit.jupiter.api.Test;

/** Where the page of the map leads on to. */
@ProductTest
class MapViewTest extends SpringBrowserlessTest {

  private List<String> ways(String query) {
    UI.getCurrent().navigate("kart", QueryParameters.fromString(query));
    var ways = find(Nav.class).withClassName("kb-ways").single();
    return find(Anchor.class, ways).all().stream().map(Anchor::getText).toList();
  }

  @Test
  void fromValuesToWhoReportedThemAndBack() {
    assertThat(ways("")).containsExactly("Vis hvem som er simulert uten eget tall");
    assertThat(ways("klasser=rapportering")).containsExactly("Vis verdiene igjen");
  }

  @Test
  void whereThereAreNoValuesItIsNotAskedWhoReportedThem() {
    assertThat(ways("illustrasjon=nei")).isEmpty();
    assertThat(ways("illustrasjon=nei&klasser=rapportering")).isEmpty();
  }
}
