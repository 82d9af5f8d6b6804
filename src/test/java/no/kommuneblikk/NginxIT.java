package no.kommuneblikk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import no.kommuneblikk.intake.job.Jobs;
import no.kommuneblikk.intake.terminal.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The product behind Debian's nginx: as its documentation begins, and with the file we ship. */
class NginxIT extends InBrowser {

  private static final int OPEN_PORT = 8080;
  private static final int MOST_GUESSES = 100;
  private static final String FRAMES = "https://korus.example.no";

  @Autowired Jobs jobs;
  @TempDir Path folder = Path.of("");

  @BeforeEach
  void needsNginx() {
    assumeTrue(Nginx.isInstalled(), "nginx is not installed");
  }

  @AfterEach
  void leaveNothing() {
    jobs.open().forEach(jobs::discard);
  }

  private static void upload(Visit visit) {
    visit.page().getByLabel("Navnet ditt").fill("Prøveleser");
    visit.page().getByLabel("Navnet ditt").press("Tab");
    visit.page().locator("vaadin-upload:not([disabled])").waitFor();
    // More than anything but a spreadsheet may have
    var rows = "3801;2020;12,5\n".repeat(100_000);
    visit
        .page()
        .locator("vaadin-upload input[type=file]")
        .setInputFiles(
            new FilePayload(
                "årsverk.csv",
                "text/csv",
                ("kommunenummer;år;årsverk\n" + rows).getBytes(StandardCharsets.UTF_8)));
    visit.page().getByText("Hva som skal leses").first().waitFor();
  }

  private static void assertOnlyReads(Visit stranger) {
    assertThat(stranger.page().getByLabel("Nøkkel").count()).isEqualTo(1);
    assertThat(stranger.page().locator("vaadin-upload").count()).isZero();
    assertThat(stranger.problems()).isEmpty();
  }

  /** It sends no header of its own, so that everybody seems to come from this machine. */
  @Test
  void theUsualProxyOpensNothing() throws Exception {
    var open = Nginx.freePort();
    var site =
        """
        server {
          listen 127.0.0.1:%d;
          client_max_body_size 200m;
          location / { proxy_pass http://127.0.0.1:%d; }
        }
        """
            .formatted(open, port);
    try (var _ = Nginx.serving(site, folder, open)) {
      var host = "http://localhost:" + open;
      try (var stranger = visitAt(host, "/data/innlesing", DESK)) {
        assertOnlyReads(stranger);
      }
      try (var stranger = visitAt(host, "/data", DESK)) {
        assertThat(stranger.page().locator("#innhold vaadin-button").count()).isZero();
      }
      try (var steward = stewardAt(host, "/data/innlesing", DESK)) {
        upload(steward);
        assertThat(jobs.open()).hasSize(1);
      }
    }
  }

  @Test
  void behindTheShippedFileAStrangerReadsAllAndTheStewardWrites() throws Exception {
    var tls = Nginx.freePort();
    var open = Nginx.freePort();
    var host = "https://localhost:" + tls;
    var settings =
        Map.of(
            "KOMMUNEBLIKK_INTAKE_KEY",
            ProductTest.KEY,
            "KOMMUNEBLIKK_PUBLICADDRESS",
            host,
            "KOMMUNEBLIKK_FRAMEORIGINS",
            FRAMES,
            "SERVER_ADDRESS",
            "127.0.0.1",
            "SERVER_FORWARDHEADERSSTRATEGY",
            "native",
            "KOMMUNEBLIKK_LIMITS_WORK_BURST",
            String.valueOf(MOST_GUESSES),
            "KOMMUNEBLIKK_LIMITS_WORK_PERSECOND",
            "0.01");
    try (var http = client();
        var product = Product.startedBeforeIn(folder.resolve("data")).in(settings).serve();
        var _ = Nginx.serving(shipped(product.port(), tls, open), folder, tls)) {
      assertAStrangerReads(http, host);
      assertEveryAnswerFitsTheAddress(http, host);
      assertNobodyIsSomebodyElseEachTime(http, host);
      assertTheOpenPortLeadsToTls("http://localhost:" + open);
      try (var stranger = visitAt(host, "/data/innlesing", DESK)) {
        assertOnlyReads(stranger);
      }
      try (var steward = stewardAt(host, "/data/innlesing", DESK)) {
        assertThat(steward.cookie("kommuneblikk-adgang").secure).isTrue();
        assertThat(steward.cookie("JSESSIONID").secure).isTrue();
        upload(steward);
        assertThat(steward.page().locator("h1").textContent()).isEqualTo("årsverk.csv");
        assertThat(steward.problems()).isEmpty();
      }
    }
    assertThat(Files.readString(folder.resolve("access.log")))
        .isNotEmpty()
        .doesNotContain(ProductTest.KEY);
  }

  private void assertAStrangerReads(HttpClient http, String host) throws Exception {
    for (var route : routes().toList()) {
      assertThat(get(http, host + route).statusCode()).as(route).isEqualTo(200);
    }
    assertThat(get(http, host + "/figur/landet-arsverk.json").statusCode()).isEqualTo(200);
    assertThat(get(http, host + "/actuator/health").statusCode()).isEqualTo(404);
  }

  private static void assertEveryAnswerFitsTheAddress(HttpClient http, String host)
      throws Exception {
    for (var address : new String[] {"/", "/figur/landet-arsverk.json", "/figur/ukjent.json"}) {
      var headers = get(http, host + address).headers();
      assertThat(headers.allValues("Strict-Transport-Security")).as(address).hasSize(1);
      assertThat(headers.firstValue("X-Frame-Options")).as(address).isEmpty();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .as(address)
          .endsWith("frame-ancestors " + FRAMES);
    }
    assertThat(
            get(http, host + "/data/innlesing")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse(""))
        .endsWith("frame-ancestors 'none'");
    var tooMuch =
        HttpRequest.newBuilder(URI.create(host + "/figur"))
            .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[2 * 1024 * 1024]))
            .build();
    assertThat(http.send(tooMuch, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(413);
  }

  /** Whoever guesses at measures has an end, whatever address they claim to come from. */
  private static void assertNobodyIsSomebodyElseEachTime(HttpClient http, String host)
      throws Exception {
    var statuses = new ArrayList<Integer>();
    for (var guess = 0; guess < 2 * MOST_GUESSES; guess++) {
      var request =
          HttpRequest.newBuilder(URI.create(host + "/data/finnes-ikke.csv"))
              .header("X-Forwarded-For", "192.0.2." + guess)
              .build();
      statuses.add(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
    }
    assertThat(statuses).contains(404, 429);
  }

  private static void assertTheOpenPortLeadsToTls(String host) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      assertThat(get(http, host + "/arsverk").headers().firstValue("Location"))
          .hasValue("https://localhost/arsverk");
    }
  }

  /** The file as it is shipped, with the names and ports of this machine. */
  private String shipped(int product, int tls, int open) throws IOException {
    return Files.readString(Path.of("deploy/nginx.conf"))
        .replace("127.0.0.1:" + OPEN_PORT, "127.0.0.1:" + product)
        .replace("listen 80;", "listen 127.0.0.1:" + open + ";")
        .replace("listen 443 ssl;", "listen 127.0.0.1:" + tls + " ssl;")
        .replace("kommuneblikk.example.no;", "localhost;")
        .replace("/etc/ssl/certs/kommuneblikk.pem", folder.resolve("certificate.pem").toString())
        .replace("/etc/ssl/private/kommuneblikk.key", folder.resolve("key.pem").toString());
  }

  private HttpClient client() throws IOException, InterruptedException, GeneralSecurityException {
    var certificates = Nginx.certificate(folder);
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("nginx", certificates.getCertificate("nginx"));
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return HttpClient.newBuilder()
        .sslContext(context)
        // Never from TLS to none
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build();
  }

  private static HttpResponse<String> get(HttpClient http, String address)
      throws IOException, InterruptedException {
    // What a visitor claims of where they come from is not believed
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("X-Forwarded-For", "127.0.0.1")
            .header("X-Forwarded-Host", "rebound.example.net")
            .header("Forwarded", "for=127.0.0.1;host=localhost;proto=http")
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
