package no.kommuneblikk.intake.statbank;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the StatBank says itself of why it would not answer. */
final class StatBankErrors {

  private static final int MOST = 200;

  private StatBankErrors() {}

  /** A short line without markup; a dash where it says nothing. */
  static String of(Answer answer) {
    var text = told(answer.text());
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
