package no.kommuneblikk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.intake.job.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the key opens, and what nothing else does. */
class AdmissionIT extends InBrowser {

  private static final String SESSION = "JSESSIONID";
  private static final String PASS = "kommuneblikk-adgang";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @Autowired Jobs jobs;

  @AfterEach
  void leaveNothing() {
    jobs.open().forEach(jobs::discard);
  }

  private static void forget(Visit visit, String cookie) {
    visit.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie));
  }

  @Test
  void theKeyTravelsInAFormAndOpensAPass() {
    try (var visit = visit("/data/innlesing", DESK)) {
      var addresses = new ArrayList<String>();
      visit.page().onRequest(request -> addresses.add(request.url()));
      visit.page().getByLabel("Nøkkel").fill(ProductTest.KEY);
      visit.page().getByLabel("Nøkkel").press("Enter");
      visit.page().getByLabel("Navnet ditt").waitFor();
      var pass = visit.cookie(PASS);
      assertThat(pass.httpOnly).isTrue();
      assertThat(pass.sameSite).isEqualTo(SameSiteAttribute.STRICT);
      assertThat(pass.value).isNotEqualTo(ProductTest.KEY);
      var session = visit.cookie(SESSION);
      assertThat(session.httpOnly).isTrue();
      assertThat(session.sameSite).isEqualTo(SameSiteAttribute.LAX);
      assertThat(addresses)
          .isNotEmpty()
          .noneMatch(address -> address.contains(ProductTest.KEY) || address.contains(pass.value));
      assertThat(visit.path()).isEqualTo("/data/innlesing");
      assertThat(visit.problems()).isEmpty();
    }
  }

  @Test
  void aKeyInTheAddressOpensNothing() {
    try (var visit = visit("/data/innlesing?nokkel=" + ProductTest.KEY, DESK)) {
      assertThat(visit.page().getByLabel("Nøkkel").count()).isEqualTo(1);
      assertThat(visit.cookieNames()).doesNotContain(PASS);
    }
  }

  /** Somebody has planted a session that they know in the browser of a steward. */
  @Test
  void aPlantedSessionIsWorthNothingOnceTheKeyIsShown() throws Exception {
    try (var visit = visit("/data/innlesing", DESK)) {
      var planted = visit.cookie(SESSION).value;
      visit.page().getByLabel("Nøkkel").fill(ProductTest.KEY);
      visit.page().getByLabel("Nøkkel").press("Enter");
      visit.page().getByLabel("Navnet ditt").waitFor();
      assertThat(visit.cookie(SESSION).value).isNotEqualTo(planted);
      var answer = send(request("/?v-r=heartbeat&v-uiId=0", SESSION + "=" + planted).GET());
      assertThat(answer.statusCode()).as("of a session that is none").isBetween(400, 499);
    }
  }

  @Test
  void thePassOutlivesTheSessionAndEndsWhenItIsHandedBack() {
    try (var visit = visitAsSteward("/data", DESK)) {
      forget(visit, SESSION);
      visit.page().reload();
      visit.waitUntilDrawn();
      button(visit, "Last inn tall").waitFor();
      button(visit, "Avslutt tilgangen").click();
      visit.page().getByText("Slik slipper du til").waitFor();
      assertThat(button(visit, "Last inn tall").count()).isZero();
      assertThat(visit.cookieNames()).doesNotContain(PASS);
    }
  }

  /** Whose session a message comes with. */
  enum Session {
    NONE,
    ANOTHERS,
    OWN
  }

  /** The step from a file to figures, as the steward's own browser would have sent it. */
  @ParameterizedTest(name = "session: {0}, pass: {1}")
  @CsvSource({
    "NONE,false",
    "NONE,true",
    "ANOTHERS,false",
    "ANOTHERS,true",
    "OWN,false",
    "OWN,true"
  })
  void aCapturedClickDoesNothingInAnothersSessionOrWithoutThePass(Session session, boolean pass)
      throws Exception {
    try (var visit = visitAsSteward("/data/innlesing", DESK);
        var stranger = visit("/data/innlesing", DESK)) {
      begin(visit);
      var page = visit.page();
      page.getByLabel("Hvem som ga ut tallene").fill("Prøveutgiver");
      page.getByLabel("Hvem som ga ut tallene").press("Tab");
      visit.waitUntilDrawn();
      page.route(
          "**/*v-r=uidl*",
          route -> {
            if (isClick(route.request())) {
              route.abort();
            } else {
              route.resume();
            }
          });
      var click =
          page.waitForRequest(AdmissionIT::isClick, () -> button(visit, "Kontroller").click());
      // The browser itself would try again
      page.context().setOffline(true);
      page.unrouteAll();
      var sent = new ArrayList<String>();
      if (session != Session.NONE) {
        var whose = session == Session.OWN ? visit : stranger;
        sent.add(SESSION + "=" + whose.cookie(SESSION).value);
      }
      if (pass) {
        sent.add(PASS + "=" + visit.cookie(PASS).value);
      }
      send(
          request(click.url().replaceFirst("^http://[^/]+", ""), String.join("; ", sent))
              .header("Content-Type", "application/json; charset=UTF-8")
              .POST(HttpRequest.BodyPublishers.ofString(click.postData())));
      assertThat(jobs.open())
          .singleElement()
          .satisfies(
              job ->
                  assertThat(job.request().isPresent()).isEqualTo(session == Session.OWN && pass));
    }
  }

  private static boolean isClick(Request request) {
    var body = request.postData();
    return body != null && body.contains("\"event\":\"click\"");
  }

  private static void begin(Visit visit) {
    var page = visit.page();
    page.getByLabel("Navnet ditt").fill("Prøveleser");
    page.getByLabel("Navnet ditt").press("Tab");
    page.locator("vaadin-upload:not([disabled])").waitFor();
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(
            new FilePayload(
                "årsverk.csv",
                "text/csv",
                "kommunenummer;år;årsverk\n3801;2020;12,5\n".getBytes(StandardCharsets.UTF_8)));
    page.getByText("Hva som skal leses").first().waitFor();
  }

  @Test
  void anUploadNeedsThePassToo() throws Exception {
    try (var visit = visitAsSteward("/data/innlesing", DESK)) {
      visit.page().getByLabel("Navnet ditt").fill("Prøveleser");
      visit.page().getByLabel("Navnet ditt").press("Tab");
      visit.page().locator("vaadin-upload:not([disabled])").waitFor();
      var target = "/" + visit.page().locator("vaadin-upload").getAttribute("target");
      var session = SESSION + "=" + visit.cookie(SESSION).value;
      for (var cookie : List.of("a=b", session)) {
        var answer =
            send(
                request(target, cookie)
                    .header("X-Filename", "tall.csv")
                    .POST(HttpRequest.BodyPublishers.ofString("kommunenummer;år;årsverk\n")));
        assertThat(answer.statusCode()).as(cookie).isNotEqualTo(200);
        assertThat(jobs.open()).isEmpty();
      }
    }
  }

  private com.microsoft.playwright.Locator button(Visit visit, String name) {
    return visit
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private HttpRequest.Builder request(String address, String cookies) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
        .header("Cookie", cookies);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
