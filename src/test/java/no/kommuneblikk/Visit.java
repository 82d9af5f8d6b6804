package no.kommuneblikk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One window of the browser, and what went wrong in it. */
final class Visit implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 120_000;

  private static final String ALL_DRAWN =
      """
      () => document.querySelector('#innhold h1')?.textContent
        && [...document.querySelectorAll('kb-chart, kb-map')]
          .filter(chart => chart.clientWidth > 0)
          .every(chart => chart.hasAttribute('data-drawn'))
      """;

  /** Of each visible chart: how many shapes with size it has, and in how many places. */
  private static final String SHAPES =
      """
      () => [...document.querySelectorAll('kb-chart')]
        .filter(chart => chart.clientWidth > 0)
        .map(chart => {
          const shapes = [...chart.querySelectorAll('path, circle, rect, line')]
            .map(shape => shape.getBoundingClientRect())
            .filter(box => box.width + box.height > 1);
          const places = new Set(shapes.map(box =>
            Math.round(box.x + box.width / 2) + ',' + Math.round(box.y + box.height / 2)));
          return {
            figure: chart.closest('article')?.id ?? '?',
            drawn: chart.getAttribute('data-drawn') ?? '',
            shapes: shapes.length,
            places: places.size
          };
        })
      """;

  /** Of each visible card the figure that it is of, as its files are called. */
  private static final String FIGURES =
      """
      () => [...document.querySelectorAll('article.kb-figure')]
        .filter(card => card.clientWidth > 0)
        %s
        .map(card => card.querySelector('a[href*="/figur/"]')
          .getAttribute('href').match(/figur\\/([^.?]+)/)[1])
        .sort()
      """;

  private static final String UNDRAWN =
      ".filter(card => !card.querySelector("
          + "'kb-chart[data-drawn], kb-map[data-drawn], tbody tr'))";

  private final BrowserContext context;
  private final Page page;
  private final String address;
  private final int status;
  private final List<String> problems = new ArrayList<>();
  private final List<String> roundTrips = new ArrayList<>();

  Visit(Browser browser, String host, String address, int width) {
    this.address = address;
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 844 : 900)
                .setLocale("nb-NO")
                // A proxy of the tests has a certificate that nobody has signed
                .setIgnoreHTTPSErrors(true)
                .setAcceptDownloads(true));
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !isTheExpected404(message.location())) {
            problems.add("console: " + message.text() + " at " + message.location());
          }
        });
    page.onPageError(error -> problems.add("script: " + error));
    page.onRequestFailed(
        request -> {
          // Leaving a page cuts off its last beacon
          if (!request.url().contains("v-r=beacon")) {
            problems.add("failed: " + request.url() + " " + request.failure());
          }
        });
    page.onResponse(
        response -> {
          if (response.status() >= 400 && !isTheExpected404(response.url())) {
            problems.add(response.status() + ": " + response.url());
          }
        });
    page.onRequest(
        request -> {
          if (request.method().equals("POST") && request.url().contains("v-r=uidl")) {
            roundTrips.add(request.url());
          }
        });
    var answer = page.navigate(host + address);
    status = answer == null ? 0 : answer.status();
    waitUntilDrawn();
  }

  private boolean isTheExpected404(String url) {
    return address.startsWith(InBrowser.UNKNOWN) && url.contains(address);
  }

  void waitUntilDrawn() {
    page.waitForFunction(ALL_DRAWN);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.waitForFunction(ALL_DRAWN);
  }

  /** Until the server has answered all that it was told of. */
  void waitUntilAnswered() {
    page.waitForFunction(
        "() => Object.values(window.Vaadin.Flow.clients).every(it => !it.isActive?.())");
  }

  Page page() {
    return page;
  }

  /** What the server answered the address with. */
  int status() {
    return status;
  }

  /** Errors on the console, failed requests and answers that are errors, so far. */
  List<String> problems() {
    return problems;
  }

  /** Requests that told the server of a change, so far. */
  int roundTrips() {
    return roundTrips.size();
  }

  /** How many pixels of the page stick out to the right. */
  int overflow() {
    return number(
        "() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth");
  }

  /** Which elements stick out, for the message. */
  String sticksOut() {
    return String.valueOf(
        page.evaluate(
            """
            () => [...document.querySelectorAll('#innhold *, header *, footer *')]
              .filter(it => it.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
              .slice(0, 8)
              .map(it => it.tagName.toLowerCase() + '.' + it.className + '#' + it.id + ' '
                + Math.round(it.getBoundingClientRect().right))
            """));
  }

  /** Links to a place on this page that the browser would follow to another. */
  List<?> strayLinks() {
    return (List<?>)
        page.evaluate(
            """
            () => [...document.querySelectorAll('a[href*="#"]')]
              .filter(link => link.pathname !== location.pathname)
              .map(link => link.textContent + ' → ' + link.href)
            """);
  }

  int number(String script) {
    return ((Number) page.evaluate(script)).intValue();
  }

  /** A chart as the browser shows it. */
  record Drawing(String figure, String drawn, int shapes, int places) {

    /** Counts the drawings of the same element. */
    int sequence() {
      return Integer.parseInt(drawn.substring(drawn.lastIndexOf(':') + 1));
    }
  }

  List<Drawing> drawings() {
    return ((List<?>) page.evaluate(SHAPES))
        .stream()
            .map(it -> (Map<?, ?>) it)
            .map(
                it ->
                    new Drawing(
                        String.valueOf(it.get("figure")),
                        String.valueOf(it.get("drawn")),
                        number(it.get("shapes")),
                        number(it.get("places"))))
            .toList();
  }

  private static int number(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof Number number ? number.intValue() : 0;
  }

  /** The figures that the page shows, in order of their names. */
  List<String> figures() {
    return strings(FIGURES.formatted(""));
  }

  /** Those of them that are neither drawn nor listed. */
  List<String> figuresWithoutADrawing() {
    return strings(FIGURES.formatted(UNDRAWN));
  }

  private List<String> strings(String script) {
    return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
  }

  Drawing drawing(String figure) {
    return drawings().stream()
        .filter(it -> it.figure().equals(figure))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No drawing of " + figure));
  }

  Locator card(String figure) {
    return page.locator("article[id='" + figure + "']");
  }

  /** The path and the query of the address bar. */
  String path() {
    return page.url().replaceFirst("^https?://[^/]+", "");
  }

  /** A cookie that the browser has. */
  Cookie cookie(String name) {
    return context.cookies().stream()
        .filter(it -> it.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No cookie " + name));
  }

  List<String> cookieNames() {
    return context.cookies().stream().map(it -> it.name).toList();
  }

  void screenshot(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", name + ".png")));
  }

  @Override
  public void close() {
    context.close();
  }
}
