package no.kommuneblikk.intake.statbank;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.kommuneblikk.intake.feed.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the StatBank answered, and what that means.
 *
 * @param location where it sends on to
 * @param retryAfter how long to wait, as it says
 */
record Answer(int status, Optional<String> location, Optional<String> retryAfter, byte[] body) {

  /** Without a word of how long, the StatBank's minute has to pass. */
  private static final long MINUTE = 60_000;

  private static final int BEGINNING = 64;
  private static final int MOST = 200;

  boolean isRedirect() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> location.isPresent();
      default -> false;
    };
  }

  /** Whether it is a web page, or nothing, where figures should be. */
  private boolean isNoJson() {
    var start = new String(body, 0, Math.min(BEGINNING, body.length), StandardCharsets.UTF_8);
    var bare = start.replace("\ufeff", "").stripLeading();
    return !(bare.startsWith("{") || bare.startsWith("["));
  }

  private String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /**
   * The body of a good answer; otherwise the query has to be changed, or may be tried again.
   *
   * @param table what the messages name; a table number or the words of a search
   * @throws TransientFailure if it may go better later
   * @throws Refused if it would not
   */
  byte[] usable(String table) {
    return switch (status) {
      case 200 -> {
        if (isNoJson()) {
          throw new TransientFailure(0, null, "ssb-nettside");
        }
        yield body;
      }
      case 400 -> throw badRequest(table);
      case 403, 413, 414 -> throw tooMuch(table);
      case 404 -> throw Refused.because("ssb-ukjent-tabell", table);
      case 408, 500, 502, 504 ->
          throw new TransientFailure(0, null, "ssb-feil", String.valueOf(status));
      case 429 ->
          throw new TransientFailure(
              RetryAfter.millis(this, MINUTE), null, "ssb-for-mange-sporringer");
      case 503 -> throw new TransientFailure(RetryAfter.millis(this, 0), null, "ssb-stengt");
      default -> throw rejected(table);
    };
  }

  private Refused badRequest(String table) {
    var words = said();
    var known = words.toLowerCase(Locale.ROOT);
    if (known.contains("missing selection")) {
      return Refused.because("ssb-mangler-valg", table, words);
    }
    if (known.contains("non-existent codelist")) {
      return Refused.because("ssb-ukjent-kodeliste", table, words);
    }
    if (known.contains("non-existent value") || known.contains("has an error")) {
      return Refused.because("ssb-ukjent-verdi", table, words);
    }
    if (known.contains("non-existent variable")) {
      return Refused.because("ssb-ukjent-variabel", table, words);
    }
    return rejected(table);
  }

  private Refused tooMuch(String table) {
    var isAboutSize = status != 403 || said().toLowerCase(Locale.ROOT).contains("too many");
    return isAboutSize ? Refused.because("ssb-for-mange-celler", table) : rejected(table);
  }

  private Refused rejected(String table) {
    return Refused.because("ssb-avvist", table, String.valueOf(status), said());
  }

  /** What it says itself of why it would not answer: a short line without markup, or a dash. */
  private String said() {
    var text = told(text());
    var line = text.replaceAll("<[^>]{0,500}>", " ").replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.isEmpty() ? "–" : limited(line);
  }

  /** The beginning of what is too long to be repeated. */
  static String limited(String text) {
    return text.length() <= MOST ? text : text.substring(0, MOST) + " …";
  }

  private static String told(String text) {
    try {
      var json = JsonMapper.shared().readTree(text);
      for (var name : List.of("title", "error", "detail")) {
        if (json.path(name).isString()) {
          return json.path(name).asString();
        }
      }
      return json.isString() ? json.asString() : "";
    } catch (JacksonException e) {
      return text;
    }
  }
}
