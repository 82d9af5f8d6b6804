package no.kommuneblikk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * What is answered when there is no room for a further session: a page that needs none, and that
 * tries again by itself.
 */
@Component
class FullPage {

  private static final int SECONDS_TO_WAIT = 30;

  private final Texts texts;

  FullPage(TextCatalog catalog) {
    this.texts = catalog.texts(TextCatalog.BOKMAL);
  }

  void answer(HttpServletResponse response, Room.Bound bound) throws IOException {
    response.resetBuffer();
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SECONDS_TO_WAIT));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentType("text/html");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    var key = bound == Room.Bound.ALL ? "web.full.text" : "web.full.address";
    response.getWriter().write(page(texts.text("web.full.heading"), texts.text(key)));
  }

  private String page(String heading, String text) {
    return """
    <!doctype html><html lang="nb"><head><meta charset="utf-8"><title>%1$s – Kommuneblikk</title>\
    <meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="%3$d">\
    </head><body style="font-family:sans-serif;margin:3rem;max-width:40rem">\
    <h1>%1$s</h1><p>%2$s</p></body></html>"""
        .formatted(escaped(heading), escaped(text), SECONDS_TO_WAIT);
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
  }
}
