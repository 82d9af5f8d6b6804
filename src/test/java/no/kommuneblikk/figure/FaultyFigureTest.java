package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.ListItem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.Slow;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.test.context.TestPropertySource;

/** One figure of the product has a fault, and all others stand. */
@Slow
@ProductTest
@TestPropertySource(properties = "kommuneblikk.data-dir=target/test-data/${test.process:1}-faulty")
class FaultyFigureTest extends SpringBrowserlessTest {

  private static final String FAULTY = "mal-matrise";

  @TestConfiguration
  static class Faults {

    @Bean
    static BeanPostProcessor faults() {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof FigureSource source && source.id().equals(FAULTY)
              ? new Faulty(source)
              : bean;
        }
      };
    }
  }

  private record Faulty(FigureSource source) implements FigureSource {

    @Override
    public String id() {
      return source.id();
    }

    @Override
    public String question(Texts texts) {
      return source.question(texts);
    }

    @Override
    public Figure figure(Selection selection, Texts texts) {
      throw selection.illustration()
          ? new IllegalStateException("A fault")
          : new QueryTimeoutException("Silence");
    }
  }

  @LocalServerPort private int port;
  @Autowired private FigureCatalog catalog;

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).build(),
            BodyHandlers.ofString());
  }

  @Test
  void theOthersOfItsPageAreShownAndItIsNamed() {
    UI.getCurrent().navigate("mal");
    assertThat(find(Article.class).all())
        .extracting(card -> card.getId().orElse(""))
        .contains("mal-vurderinger", "landet-mal", "landet-brukere")
        .doesNotContain(FAULTY);
    assertThat(find(ListItem.class).all())
        .extracting(ListItem::getText)
        .filteredOn(
            told -> told.endsWith(catalog.find(FAULTY).orElseThrow().question(Sample.TEXTS)))
        .singleElement()
        .asString()
        .contains("Resten av siden står, og ingenting er gått tapt.");
  }

  @Test
  void theListHasAllOthersAndIsNotKept() throws IOException, InterruptedException {
    var list = get("/figur");
    assertThat(list.statusCode()).isEqualTo(200);
    assertThat(list.body())
        .contains("\"id\":\"mal-vurderinger\"", "\"id\":\"" + FAULTY + "\"")
        .containsOnlyOnce("Figuren kunne ikke lages denne gangen.");
    assertThat(list.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(list.headers().firstValue("ETag")).isEmpty();
    assertThat(get("/figur/" + FAULTY + ".json").statusCode()).isEqualTo(500);
  }

  /** Then no figure can be had, and whoever asks is told to come back. */
  @Test
  void aDatabaseThatDoesNotAnswerIsNoFaultOfTheFigure() throws IOException, InterruptedException {
    var real = Selection.DEFAULT.with(draft -> draft.illustration = false);
    assertThatThrownBy(() -> catalog.drawable(FAULTY, real, Sample.TEXTS))
        .isInstanceOf(QueryTimeoutException.class);
    assertThat(get("/figur?illustrasjon=nei").statusCode()).isEqualTo(503);
  }
}
