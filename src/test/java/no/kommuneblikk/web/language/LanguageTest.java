package no.kommuneblikk.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import no.kommuneblikk.ProductTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** In which language the product answers, seen from outside. */
@ProductTest
class LanguageTest {

  private static final String REMEMBERED = "kb-sprak=qps";

  @LocalServerPort int port;
  private final HttpClient client = HttpClient.newHttpClient();

  private HttpResponse<String> get(String address, String cookie, String accept)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
            .header("Cookie", cookie)
            .header("Accept", accept)
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> page(String address, String cookie)
      throws IOException, InterruptedException {
    return get(address, cookie, "text/html");
  }

  private HttpResponse<String> data(String address, String cookie)
      throws IOException, InterruptedException {
    return get(address, cookie, "*/*");
  }

  private static String title(HttpResponse<String> figure) {
    return JsonMapper.shared().readTree(figure.body()).get("title").asString();
  }

  @Test
  void aPageIsInTheLanguageOfItsAddressAndTheNextOnesToo() throws Exception {
    var page = page("/?sprak=qps", "a=b");
    assertThat(page.body()).contains("<html lang=\"qps\"");
    assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
        .startsWith(REMEMBERED + ";")
        .contains("Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=31536000");
    assertThat(page("/", REMEMBERED).body()).contains("<html lang=\"qps\"");
    assertThat(page("/", "a=b").body()).contains("<html lang=\"nb\"");
  }

  @Test
  void whatIsRememberedIsChangedByAnAddressAndByNothingElse() throws Exception {
    assertThat(page("/?sprak=nb", REMEMBERED).headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("kb-sprak=nb;"));
    assertThat(page("/?sprak=qps", REMEMBERED).headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.startsWith("kb-sprak"));
  }

  @Test
  void openDataIsInTheLanguageOfItsAddressAlone() throws Exception {
    var plain = data("/figur/landet-arsverk.json", REMEMBERED);
    var asked = data("/figur/landet-arsverk.json?sprak=qps", "a=b");
    assertThat(title(plain)).startsWith("Landet: +2");
    assertThat(title(asked)).startsWith("[!! Landet: +2").endsWith(" !!]");
    assertThat(asked.headers().firstValue("ETag")).isNotEqualTo(plain.headers().firstValue("ETag"));
    assertThat(asked.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nn", "en", "xx", "nb-x"})
  void aLanguageThatIsNotSpokenIsToldAndBokmalIsGiven(String code) throws Exception {
    var figure = JsonMapper.shared().readTree(data("/figur?sprak=" + code, "a=b").body());
    assertThat(figure.get(0).get("title").asString()).doesNotContain("[!!");
    var told = data("/figur/landet-arsverk.json?sprak=" + code, "a=b");
    assertThat(title(told)).startsWith("Landet: +2");
    assertThat(JsonMapper.shared().readTree(told.body()).get("notes").get(0).asString())
        .contains("Språk", code);
  }

  @Test
  void errorsAreInTheSameLanguage() throws Exception {
    assertThat(data("/figur/finnes-ikke.json?sprak=qps", "a=b").body()).contains("[!! ");
    assertThat(data("/figur/finnes-ikke.json", REMEMBERED).body()).doesNotContain("[!! ");
    assertThat(page("/%00", REMEMBERED).body()).doesNotContain("Tomcat");
    assertThat(page("/VAADIN/finnes-ikke.js", REMEMBERED).statusCode()).isEqualTo(404);
  }
}
