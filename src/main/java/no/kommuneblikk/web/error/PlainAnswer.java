package no.kommuneblikk.web.error;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import no.kommuneblikk.text.Texts;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is said where no page of the product can be made: to people in a page that needs nothing
 * else, to programs as problem details (RFC 9457). Nothing of the request is repeated; the
 * sentences come from the texts alone.
 */
public final class PlainAnswer {

  /** The type of a page. */
  public static final String PAGE = "text/html";

  /** The type of problem details. */
  public static final String PROBLEM = "application/problem+json";

  private static final String TO_FRONT_PAGE = "<p><a href=\"/\">Kommuneblikk</a></p>";

  private final Texts texts;

  /** Answers with the reference to the request in these words. */
  public PlainAnswer(Texts texts) {
    this.texts = texts;
  }

  /** A page from which the reader goes on to the front page. */
  public String page(String heading, String text) {
    return page("", heading, text, TO_FRONT_PAGE);
  }

  /** A page that asks for its address again by itself after so many seconds. */
  public String pageThatTriesAgain(String heading, String text, int seconds) {
    return page(
        "<meta http-equiv=\"refresh\" content=\"%d\">".formatted(seconds), heading, text, "");
  }

  private String page(String head, String heading, String text, String way) {
    return """
    <!doctype html><html lang="%6$s"><head><meta charset="utf-8"><title>%2$s – Kommuneblikk</title>\
    <meta name="viewport" content="width=device-width">%1$s</head>\
    <body style="font-family:sans-serif;margin:3rem;max-width:40rem">\
    <h1>%2$s</h1><p>%3$s</p>%4$s<p><small>%5$s</small></p></body></html>"""
        .formatted(
            head,
            escaped(heading),
            escaped(text),
            way,
            escaped(RequestId.reference(texts)),
            texts.language());
  }

  /** The same for programs. */
  public String problem(int status, String title, String detail) {
    var told = new LinkedHashMap<String, Object>();
    told.put("title", title);
    told.put("status", status);
    told.put("detail", detail);
    told.put("requestId", RequestId.current());
    return JsonMapper.shared().writeValueAsString(told);
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
  }
}
