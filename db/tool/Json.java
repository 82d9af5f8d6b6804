import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON that GeoJSON files are made of into maps, lists, decimals and strings without
 * escapes.
 */
final class Json {

  private final String text;
  private int position;

  private Json(String text) {
    this.text = text;
  }

  static Object parse(String text) {
    return new Json(text).value();
  }

  private Object value() {
    return switch (next()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      default -> number();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    position++;
    while (next() != '}') {
      String name = string();
      skip(':');
      members.put(name, value());
      if (next() == ',') {
        position++;
      }
    }
    position++;
    return members;
  }

  private List<Object> array() {
    List<Object> elements = new ArrayList<>();
    position++;
    while (next() != ']') {
      elements.add(value());
      if (next() == ',') {
        position++;
      }
    }
    position++;
    return elements;
  }

  private String string() {
    skip('"');
    int end = text.indexOf('"', position);
    String content = text.substring(position, end);
    Check.that(
        !content.contains("\\"), "The text " + content + " has an escape that is not supported.");
    position = end + 1;
    return content;
  }

  private BigDecimal number() {
    int start = position;
    while ("+-.eE0123456789".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
    Check.that(
        position > start, "Character " + text.charAt(start) + " is not expected in the outlines.");
    return new BigDecimal(text.substring(start, position));
  }

  private void skip(char expected) {
    Check.that(
        next() == expected, "The outlines lack a " + expected + " at character " + position + ".");
    position++;
  }

  private char next() {
    while (Character.isWhitespace(text.charAt(position))) {
      position++;
    }
    return text.charAt(position);
  }
}
