package no.kommuneblikk.web.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import no.kommuneblikk.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ProductTest
class PagePolicyTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern NONCE = Pattern.compile("script-src [^;]*'nonce-([^']{24})'");
  private static final Pattern SCRIPT = Pattern.compile("<script\\b[^>]*>");

  @LocalServerPort int port;

  private HttpResponse<String> page() throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build();
    return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String policy(HttpResponse<String> page) {
    assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
    return page.headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  private static String nonce(HttpResponse<String> page) {
    var nonce = NONCE.matcher(policy(page));
    assertThat(nonce.find()).isTrue();
    return nonce.group(1);
  }

  @Test
  void everyScriptOfAPageCarriesTheNumberOfThatPageAlone() throws Exception {
    var page = page();
    assertThat(SCRIPT.matcher(page.body()).results().map(it -> it.group()))
        .isNotEmpty()
        .allMatch(script -> script.contains("nonce=\"" + nonce(page) + "\""));
    assertThat(nonce(page())).isNotEqualTo(nonce(page));
  }

  @Test
  void noOtherInlineScriptAndNoHandlerRunsAndNothingComesFromElsewhere() throws Exception {
    assertThat(policy(page()))
        .contains("script-src-attr 'none'", "default-src 'self'", "connect-src 'self'")
        .doesNotContainPattern("script-src [^;]*'unsafe-inline'")
        .doesNotContain("http:", "https:", "*");
  }
}
