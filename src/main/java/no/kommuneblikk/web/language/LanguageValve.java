package no.kommuneblikk.web.language;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.header.EdgeSettings;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Finds out in which language a request is to be answered, before anything can answer it. A page is
 * in the language of its address, and the next ones are too: a cookie remembers it. What programs
 * read is in the language of the address alone, so that an address means the same to everybody.
 */
public final class LanguageValve extends ValveBase {

  private static final String COOKIE = "kb-sprak";
  private static final Duration REMEMBERED = Duration.ofDays(365);

  private final TextCatalog catalog;
  private final EdgeSettings settings;

  public LanguageValve(TextCatalog catalog, EdgeSettings settings) {
    super(true);
    this.catalog = catalog;
    this.settings = settings;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    var asked = LanguageAddress.asked(request.getQueryString()).flatMap(catalog::find);
    if (ProgramAddress.is(request.getRequestURI())) {
      asked.ifPresent(texts -> ReaderLanguage.found(texts, request));
    } else {
      var remembered = remembered(request);
      asked.or(() -> remembered).ifPresent(texts -> ReaderLanguage.found(texts, request));
      asked
          .filter(texts -> isPage(request) && !remembered.equals(Optional.of(texts)))
          .ifPresent(texts -> response.addCookie(cookie(texts, request)));
    }
    getNext().invoke(request, response);
  }

  private Optional<Texts> remembered(Request request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .flatMap(cookie -> catalog.find(cookie.getValue()).stream())
        .findFirst();
  }

  /** Scripts and pictures are kept by others than the reader. */
  private static boolean isPage(Request request) {
    return Objects.requireNonNullElse(request.getHeader("Accept"), "").contains("text/html");
  }

  private Cookie cookie(Texts texts, Request request) {
    var cookie = new Cookie(COOKIE, texts.language());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(settings.isEncrypted() || request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge((int) REMEMBERED.toSeconds());
    return cookie;
  }
}
