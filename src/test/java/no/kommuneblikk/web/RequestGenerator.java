package no.kommuneblikk.web;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.kommuneblikk.selection.SelectionAddress;

/** Draws requests, some as a browser sends them and most nearly so; the same for the same seed. */
final class RequestGenerator {

  /** What must never come back as it is in a page. */
  static final String MARKUP = "<script>kb7</script>";

  private static final List<String> NASTY =
      List.of(
          MARKUP,
          "\"><img src=x onerror=kb7>",
          "' OR 1=1 --",
          "../../../../etc/passwd",
          "\u0000",
          "\r\nX-Injected: yes",
          "${jndi:ldap://127.0.0.1/a}",
          "{0}{1,choice,0#x}",
          "%n%s",
          "-1",
          "2147483648",
          "99999999999999999999999999",
          "1e999",
          "NaN",
          "0x10",
          "\u202Ekimmok",
          "😀",
          "æøå",
          ",,,,",
          ";",
          "|",
          "null",
          "");

  private static final List<String> PLAIN =
      List.of(
          "2016",
          "2020",
          "2015",
          "2019",
          "2024",
          "3801",
          "0301",
          "5401",
          "38",
          "03",
          "ja",
          "nei",
          "arsverk",
          "folketall",
          "fylke",
          "storrelse",
          "alle",
          "kart",
          "1",
          "4",
          "100",
          "sju",
          "illustrasjon",
          "Kari:3801,3816",
          "vekst",
          "1.5",
          "800000");

  private static final List<String> METHODS =
      List.of(
          "HEAD",
          "POST",
          "PUT",
          "DELETE",
          "PATCH",
          "OPTIONS",
          "TRACE",
          "PROPFIND",
          "CONNECT",
          "get",
          "G<T",
          "LANG".repeat(30));

  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/x-www-form-urlencoded",
          "multipart/form-data",
          "multipart/form-data; boundary=x",
          "multipart/form-data; boundary=",
          "text/plain; charset=nope",
          "application/xml",
          "*/*",
          "/");

  private static final List<String> EVENTS =
      List.of("click", "change", "ui-navigate", "opened-changed", "keydown", "kb-sized", "nope");

  private final Random random;
  private final List<String> routes;
  private final List<String> files;
  private final List<String> parameters = parameters();

  /**
   * @param files addresses of open data
   */
  RequestGenerator(long seed, List<String> routes, List<String> files) {
    random = new Random(seed);
    this.routes = routes;
    this.files = files;
  }

  /** Every parameter that an address can have, also those that come to be later. */
  private static List<String> parameters() {
    return Stream.concat(
            Arrays.stream(SelectionAddress.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> field.getType() == String.class)
                .map(RequestGenerator::value),
            Stream.of("format", "v", "nokkel", "v-r", "v-uiId", "location", "continue"))
        .toList();
  }

  private static String value(Field constant) {
    try {
      constant.setAccessible(true);
      return String.valueOf(constant.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** True once in so many times. */
  boolean once(int times) {
    return random.nextInt(times) == 0;
  }

  <T> T one(List<T> among) {
    return among.get(random.nextInt(among.size()));
  }

  String route() {
    return one(routes);
  }

  /** A request of any kind, as somebody with this page open. */
  byte[] request(OpenPage page) {
    return switch (random.nextInt(20)) {
      case 0, 1, 2, 3, 4 -> asked(one(routes) + query(), page);
      case 5, 6, 7, 8, 9 -> asked(one(files) + query(), page);
      case 10 -> asked(path(), page);
      case 11 -> odd(page);
      case 12 -> upload(page);
      case 13 -> garbage();
      case 14 -> asked("/?v-r=init&location=" + encoded(one(routes) + query()), page);
      case 15 -> asked("/?v-r=" + encoded(text()) + "&v-uiId=" + encoded(text()), page);
      default -> message(page);
    };
  }

  private byte[] asked(String address, OpenPage page) {
    return Wire.request("GET", address, headers(page), new byte[0]);
  }

  private List<String> headers(OpenPage page) {
    var headers = new ArrayList<String>();
    headers.add(once(40) ? "Cookie: JSESSIONID=" + raw(text()) : page.cookie());
    if (once(3)) {
      headers.add(
          one(
                  List.of(
                      "Accept",
                      "Range",
                      "If-None-Match",
                      "Accept-Language",
                      "Origin",
                      "Referer",
                      "X-Forwarded-For",
                      "X-Forwarded-Host",
                      "X-Forwarded-Proto",
                      "X-Request-Id",
                      "If-Modified-Since",
                      "Accept-Encoding",
                      "Expect",
                      "Upgrade",
                      "Content-Type"))
              + ": "
              + raw(
                  once(2)
                      ? one(List.of("text/html", "*", "bytes=5-1", "W/\"x\"", "https"))
                      : text()));
    }
    return headers;
  }

  private String query() {
    var query = new StringBuilder();
    for (var i = random.nextInt(5); i > 0; i--) {
      query
          .append(query.isEmpty() ? '?' : '&')
          .append(once(15) ? encoded(text()) : one(parameters))
          .append('=')
          .append(once(25) ? one(List.of("%", "%zz", "%ff%fe", "%C0%AF", "=&=")) : encoded(text()));
    }
    return query.toString();
  }

  private String text() {
    return switch (random.nextInt(12)) {
      case 0, 1, 2, 3, 4 -> one(PLAIN);
      case 5 -> one(PLAIN) + "," + one(PLAIN);
      case 6 -> one(NASTY).repeat(1 + random.nextInt(400));
      case 7 -> one(PLAIN) + one(NASTY);
      default -> one(NASTY);
    };
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Fit for a header. */
  private static String raw(String text) {
    return text.replaceAll("[\\r\\n\\u0000]", "").replaceAll("[^\\x20-\\x7e]", "?");
  }

  private String path() {
    return switch (random.nextInt(8)) {
      case 0 -> "/kommune/" + encoded(text());
      case 1 -> "/fylke/" + encoded(text());
      case 2 ->
          "/figur/" + encoded(text()) + one(List.of(".json", ".csv", ".csv-metadata.json", ""));
      case 3 -> "/data/" + encoded(text()) + one(List.of(".json", ".csv", ""));
      case 4 ->
          "/VAADIN/" + one(List.of("dynamic/resource/", "build/", "push", "")) + encoded(text());
      case 5 ->
          one(
              List.of(
                  "/error",
                  "/actuator",
                  "/actuator/env",
                  "/favicon.ico",
                  "/robots.txt",
                  "/sw.js",
                  "/manifest.webmanifest",
                  "/.git/config",
                  "/WEB-INF/web.xml",
                  "/META-INF/",
                  "/icons/",
                  "//",
                  "/;",
                  "/%2e%2e/",
                  "/kart/omriss/x.json",
                  "/offline.html"));
      case 6 -> one(routes) + ";" + encoded(text());
      default -> "/" + encoded(text()) + "/" + encoded(text());
    };
  }

  private byte[] odd(OpenPage page) {
    var headers = headers(page);
    headers.add("Content-Type: " + one(TYPES));
    return Wire.request(one(METHODS), one(once(2) ? routes : files) + query(), headers, body());
  }

  private byte[] body() {
    return (once(2) ? one(parameters) + "=" + encoded(text()) : text())
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] upload(OpenPage page) {
    var headers = headers(page);
    headers.add("Content-Type: " + one(TYPES));
    headers.add("X-Filename: " + encoded(text()));
    var address =
        "/VAADIN/dynamic/resource/"
            + one(List.of("0", "1", "x"))
            + "/"
            + encoded(text())
            + "/upload";
    return Wire.request("POST", address, headers, body());
  }

  private byte[] garbage() {
    return (switch (random.nextInt(6)) {
          case 0 -> "GET\r\n\r\n";
          case 1 -> "GET /" + raw(text()) + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
          case 2 -> "GET / HTTP/9.9\r\nHost: a\r\n\r\n";
          case 3 -> "GET / HTTP/1.1\r\nHost: " + raw(text()) + "\r\nConnection: close\r\n\r\n";
          case 4 -> "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\nConnection: close\r\n\r\n";
          default ->
              "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n\r\n";
        })
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** What an open page sends, whole or broken in one place. */
  private byte[] message(OpenPage page) {
    var key = once(12) ? text() : page.key();
    var count = once(12) ? random.nextInt() : page.counted();
    var message =
        "{\"csrfToken\":%s,\"syncId\":%d,\"clientId\":%d,\"rpc\":[%s]}"
            .formatted(quoted(key), count, count, act());
    var sent =
        switch (random.nextInt(12)) {
          case 0 -> message.substring(random.nextInt(message.length()));
          case 1 -> message.substring(0, random.nextInt(message.length()));
          case 2 -> one(List.of("", "[]", "null", "{}", "7", "[".repeat(5_000)));
          default -> message;
        };
    var headers = new ArrayList<>(List.of(page.cookie(), "Content-Type: application/json"));
    return Wire.request(
        "POST",
        once(20) ? "/?v-r=uidl&v-uiId=" + encoded(text()) : page.address(),
        headers,
        sent.getBytes(StandardCharsets.UTF_8));
  }

  private String act() {
    var node = once(20) ? quoted(text()) : String.valueOf(random.nextInt(500) - 5);
    return switch (random.nextInt(7)) {
      case 0, 1 ->
          "{\"type\":\"event\",\"node\":%s,\"event\":%s,\"data\":{%s:%s}}"
              .formatted(node, quoted(one(EVENTS)), quoted(text()), value());
      case 2, 3 ->
          "{\"type\":\"mSync\",\"node\":%s,\"feature\":1,\"property\":%s,\"value\":%s}"
              .formatted(
                  node,
                  quoted(one(List.of("value", "opened", "checked", "innerHTML", "invalid"))),
                  value());
      case 4 ->
          "{\"type\":\"publishedEventHandler\",\"node\":%s,\"templateEventMethodName\":%s,\"templateEventMethodArgs\":[%s],\"promise\":%d}"
              .formatted(
                  node,
                  quoted(one(List.of("setRequestedRange", "confirmUpdate", "toString", "choose"))),
                  value(),
                  random.nextInt(3));
      case 5 ->
          "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":%s,\"query\":%s,\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}"
              .formatted(quoted(one(routes).substring(1)), quoted(query()));
      default -> "{\"type\":%s,\"node\":%s}".formatted(quoted(text()), node);
    };
  }

  private String value() {
    return switch (random.nextInt(5)) {
      case 0 -> String.valueOf(random.nextInt());
      case 1 -> one(List.of("null", "true", "[]", "{}", "1e308", "[[1,{}]]"));
      default -> quoted(text());
    };
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            each -> {
              if (each < 0x20 || each == '"' || each == '\\') {
                quoted.append("\\u%04x".formatted(each));
              } else {
                quoted.append((char) each);
              }
            });
    return quoted.append('"').toString();
  }
}
