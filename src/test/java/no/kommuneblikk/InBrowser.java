package no.kommuneblikk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test that looks at the product as its readers do: in the browser of the machine. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {

  static final int PHONE = 390;
  static final int DESK = 1440;
  static final String UNKNOWN = "/finnes-ikke";
  static final String UNKNOWN_MUNICIPALITY = "/kommune/9999";

  /** What stands for the number in addresses that have one. */
  private static final Map<String, List<String>> EXAMPLES =
      Map.of(
          "kommune/:nummer", List.of("/kommune/3801", "/kommune/3816"),
          "fylke/:nummer", List.of("/fylke/38"),
          "data/innlesing/:id/:steg?", List.of("/data/innlesing/0123456789abcdef"));

  @Autowired ServletContext servletContext;
  @LocalServerPort int port;

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private Optional<Browser> browser = Optional.empty();

  @BeforeAll
  void startBrowser() {
    var path =
        Optional.ofNullable(System.getenv("KOMMUNEBLIKK_BROWSER")).orElse("/usr/bin/chromium");
    browser =
        Optional.of(
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(path))
                        .setTimeout(120_000)
                        .setArgs(
                            List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync"))));
  }

  @AfterAll
  void closeBrowser() {
    playwright.close();
  }

  /** Opens an address in a window of its own and waits until all of it is drawn. */
  Visit visit(String address, int width) {
    return visitAt(host(), address, width);
  }

  /** The same of a product or a proxy elsewhere. */
  Visit visitAt(String host, String address, int width) {
    return new Visit(browser.orElseThrow(), host, address, width);
  }

  /** Opens an address as a data steward does, who shows the key first. */
  Visit visitAsSteward(String address, int width) {
    return stewardAt(host(), address, width);
  }

  Visit stewardAt(String host, String address, int width) {
    var visit = visitAt(host, "/data/innlesing", width);
    visit.page().getByLabel("Nøkkel").fill(ProductTest.KEY);
    visit.page().getByLabel("Nøkkel").press("Enter");
    visit.page().getByLabel("Navnet ditt").waitFor();
    if (!address.equals(visit.path())) {
      visit.page().navigate(host + address);
      visit.waitUntilDrawn();
    }
    return visit;
  }

  private String host() {
    return "http://localhost:" + port;
  }

  /** Every page that the product has, with examples for those about one municipality or county. */
  Stream<String> routes() {
    var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext));
    return RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream()
        .map(RouteData::getTemplate)
        .flatMap(
            template ->
                EXAMPLES
                    .getOrDefault(template, List.of("/" + template.replaceAll(":[^/]+", "3801")))
                    .stream())
        .sorted();
  }

  Stream<String> routesAndAnUnknownOne() {
    return Stream.concat(routes(), Stream.of(UNKNOWN));
  }
}
