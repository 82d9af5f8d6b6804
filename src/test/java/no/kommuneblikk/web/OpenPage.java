package no.kommuneblikk.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A page that was opened, with what a browser would remember of it. */
final class OpenPage {

  private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
  private static final Pattern COUNTED = Pattern.compile("\"syncId\":(\\d+)");
  private static final Pattern NUMBER = Pattern.compile("\"v-uiId\":(\\d+)");

  private final String cookie;
  private final String key;
  private final String number;
  private int counted;

  private OpenPage(String cookie, String key, String number) {
    this.cookie = cookie;
    this.key = key;
    this.number = number;
  }

  /** Opens the page of a route in a session of its own. */
  static OpenPage open(Wire wire, String route) throws IOException {
    return open(wire, route, "");
  }

  private static OpenPage open(Wire wire, String route, String held) throws IOException {
    var answer =
        wire.send(Wire.get("/?v-r=init&location=" + route, "Accept: text/html", "Cookie: " + held));
    var cookie = answer.header("Set-Cookie").map(set -> set.split(";")[0]).orElse(held);
    var key = KEY.matcher(answer.body());
    var number = NUMBER.matcher(answer.body());
    if (!key.find() || !number.find()) {
      throw new IOException("The page does not open: " + answer.head());
    }
    return new OpenPage(cookie, key.group(1), number.group(1));
  }

  /** Leaves the page for another, as a browser does: it tells so, and the session goes on. */
  OpenPage leaveFor(Wire wire, String route) throws IOException {
    var told =
        "{\"csrfToken\":\"%s\",\"syncId\":%d,\"clientId\":%d,\"rpc\":[],\"UNLOAD\":true}"
            .formatted(key, counted, counted);
    wire.send(
        Wire.request(
            "POST",
            address(),
            List.of(cookie(), "Content-Type: application/json"),
            told.getBytes(StandardCharsets.UTF_8)));
    return open(wire, route, cookie);
  }

  /** Where it sends what its reader does. */
  String address() {
    return "/?v-r=uidl&v-uiId=" + number;
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
