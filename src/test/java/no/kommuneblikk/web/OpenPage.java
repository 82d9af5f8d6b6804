package no.kommuneblikk.web;

import java.io.IOException;
import java.util.regex.Pattern;

/** A page that was opened, with what a browser would remember of it. */
final class OpenPage {

  private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
  private static final Pattern COUNTED = Pattern.compile("\"syncId\":(\\d+)");

  private final String cookie;
  private final String key;
  private int counted;

  private OpenPage(String cookie, String key) {
    this.cookie = cookie;
    this.key = key;
  }

  /** Opens the page of a route in a session of its own. */
  static OpenPage open(Wire wire, String route) throws IOException {
    var answer = wire.send(Wire.get("/?v-r=init&location=" + route, "Accept: text/html"));
    var cookie = answer.header("Set-Cookie").orElse("").split(";")[0];
    var found = KEY.matcher(answer.body());
    if (!found.find()) {
      throw new IOException("The page does not open: " + answer.head());
    }
    return new OpenPage(cookie, found.group(1));
  }

  String cookie() {
    return "Cookie: " + cookie;
  }

  String key() {
    return key;
  }

  /** The number that the next message has. */
  int counted() {
    return counted;
  }

  void follow(Wire.Answer answer) {
    var found = COUNTED.matcher(answer.body());
    if (found.find()) {
      counted = Integer.parseInt(found.group(1));
    }
  }
}
