package no.kommuneblikk.intake.statbank;

import no.kommuneblikk.intake.feed.Refused;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the {@code value} and the {@code status} of JSON-stat, a cell at a time. */
record Figures(String table, Cells cells) {

  private static final int LONGEST_SIGN = 20;

  /** A list of all cells, or an object of those that hold something, by their place. */
  void values(JsonParser parser) {
    switch (parser.currentToken()) {
      case START_ARRAY -> {
        for (var place = 0; parser.nextToken() != JsonToken.END_ARRAY; place++) {
          cells.set(inRange(place, "value"), number(parser));
        }
      }
      case START_OBJECT -> {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          var place = place(parser.currentName(), "value");
          parser.nextToken();
          cells.set(place, number(parser));
        }
      }
      case VALUE_NULL -> {}
      default -> throw unreadable("value");
    }
  }

  /** A list of all signs, an object of some by place, or one sign for every cell. */
  void signs(JsonParser parser) {
    switch (parser.currentToken()) {
      case START_ARRAY -> {
        for (var place = 0; parser.nextToken() != JsonToken.END_ARRAY; place++) {
          sign(inRange(place, "status"), parser);
        }
      }
      case START_OBJECT -> {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          var place = place(parser.currentName(), "status");
          parser.nextToken();
          sign(place, parser);
        }
      }
      case VALUE_STRING -> cells.signAll(limited(parser.getString()));
      case VALUE_NULL -> {}
      default -> throw unreadable("status");
    }
  }

  private double number(JsonParser parser) {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> Double.NaN;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> finite(parser.getDoubleValue());
      default -> throw unreadable("value");
    };
  }

  private double finite(double number) {
    if (!Double.isFinite(number)) {
      throw unreadable("value");
    }
    return number;
  }

  private void sign(int place, JsonParser parser) {
    switch (parser.currentToken()) {
      case VALUE_NULL -> {}
      case VALUE_STRING -> cells.sign(place, limited(parser.getString()));
      default -> throw unreadable("status");
    }
  }

  private String limited(String sign) {
    if (sign.length() > LONGEST_SIGN) {
      throw unreadable("status");
    }
    return sign;
  }

  private int place(String name, String member) {
    try {
      return inRange(Integer.parseInt(name), member);
    } catch (NumberFormatException e) {
      throw unreadable(member);
    }
  }

  private int inRange(int place, String member) {
    if (place < 0) {
      throw unreadable(member);
    }
    if (place >= Cells.MOST) {
      throw Refused.because("ssb-for-mange-celler", table);
    }
    return place;
  }

  private Refused unreadable(String member) {
    return Refused.because("ssb-uleselig", table, member);
  }
}
