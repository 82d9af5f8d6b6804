package no.kommuneblikk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Unwrapped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing that a page says is put together outside the messages. */
@ProductTest
class EveryPageInAnotherLanguageTest extends SpringBrowserlessTest {

  /** Where the interface has words besides its text. */
  private static final List<String> WORDY =
      List.of("label", "placeholder", "helperText", "errorMessage", "accessibleName", "title");

  private static final List<String> WORDY_ATTRIBUTES =
      List.of("aria-label", "aria-description", "title", "alt", "placeholder", "label");

  @Autowired Geography geography;
  @Autowired JdbcClient jdbc;
  @Autowired TextCatalog catalog;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "arsverk",
        "midler",
        "mal",
        "stillinger",
        "sammenlign?kommune=3801&mot=storrelse",
        "variasjon",
        "kart",
        "kommune/3801",
        "kommune/9999",
        "arsverk?fra=1900&fylke=99&illustrasjon=nei",
        "om-tallene",
        "data",
        "data/innlesing",
        "finnes-ikke"
      })
  void isMadeOfMessagesAndNamesAlone(String address) {
    UI.getCurrent().setLocale(catalog.find("qps").orElseThrow().locale());
    // The front page and the frame were made before the test began, in bokmål.
    UI.getCurrent().refreshCurrentRoute(true);
    var parts = address.split("\\?", 2);
    UI.getCurrent()
        .navigate(
            parts[0],
            parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    var unwrapped = new Unwrapped(ProperNames.of(geography, jdbc));
    var page = (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
    var texts = texts(page.getElement());
    texts.forEach(text -> unwrapped.look(address, text));
    assertThat(texts).filteredOn(text -> text.startsWith("[!! ")).hasSizeGreaterThan(3);
    assertThat(unwrapped.found()).isEmpty();
  }

  private static List<String> texts(Element element) {
    var texts = new ArrayList<String>();
    collect(element, texts);
    return texts;
  }

  private static void collect(Element element, List<String> texts) {
    if (element.isTextNode()) {
      texts.add(element.getText());
      return;
    }
    if (List.of("code", "pre", "style", "script").contains(element.getTag())) {
      return;
    }
    WORDY_ATTRIBUTES.stream()
        .map(element::getAttribute)
        .filter(Objects::nonNull)
        .forEach(texts::add);
    WORDY.stream().map(name -> element.getProperty(name, "")).forEach(texts::add);
    element.getChildren().forEach(child -> collect(child, texts));
  }
}
