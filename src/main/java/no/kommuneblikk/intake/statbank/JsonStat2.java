package no.kommuneblikk.intake.statbank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.feed.Unreachable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a dataset of JSON-stat 2.0, which both interfaces answer with and v2 describes its tables
 * in. The figures are read as a stream, without a tree of them; everything else is small.
 */
final class JsonStat2 {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final String table;
  private final Cells cells = new Cells();
  private boolean hasFigures;
  private boolean isList;
  private @Nullable JsonNode id;
  private @Nullable JsonNode size;
  private @Nullable JsonNode dimension;
  private @Nullable JsonNode role;
  private String label = "";
  private @Nullable LocalDate updated;

  private JsonStat2(String table) {
    this.table = table;
  }

  /**
   * @throws Refused if it is no such dataset, or contradicts itself
   * @throws Unreachable if it ends too early
   */
  static Dataset read(String table, byte[] json) {
    try (var parser = JSON.createParser(json)) {
      return new JsonStat2(table).dataset(parser);
    } catch (UnexpectedEndOfInputException e) {
      throw new Unreachable(Remark.error("ssb-avbrutt", SourcePlace.WHOLE, table), e);
    } catch (JacksonException e) {
      throw Refused.because("ssb-ikke-json", table);
    }
  }

  private Dataset dataset(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw Refused.because("ssb-ikke-json-stat", table);
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = parser.currentName();
      parser.nextToken();
      member(name, parser);
    }
    return whole(new Dimensions(table, role, dimension).variables(id, size));
  }

  private void member(String name, JsonParser parser) {
    switch (name) {
      case "value" -> {
        hasFigures = true;
        isList = parser.currentToken() == JsonToken.START_ARRAY;
        new Figures(table, cells).values(parser);
      }
      case "status" -> new Figures(table, cells).signs(parser);
      case "id" -> id = parser.readValueAsTree();
      case "size" -> size = parser.readValueAsTree();
      case "dimension" -> dimension = parser.readValueAsTree();
      case "role" -> role = parser.readValueAsTree();
      case "label" -> label = parser.getValueAsString("");
      case "updated" -> updated = StatBankDates.day(parser.getValueAsString(""));
      case "version" -> expect(parser.getValueAsString("").startsWith("2."));
      case "class" -> expect("dataset".equals(parser.getValueAsString("")));
      case "error" -> expect(false);
      default -> parser.skipChildren();
    }
  }

  private void expect(boolean isDataset) {
    if (!isDataset) {
      throw Refused.because("ssb-ikke-json-stat", table);
    }
  }

  private Dataset whole(List<Variable> variables) {
    var product = 1L;
    for (var variable : variables) {
      product = Cells.product(product, variable.values().size());
    }
    if (hasFigures && cells.size() > 0) {
      if (product > Cells.MOST) {
        throw Refused.because("ssb-for-mange-celler", table);
      }
      if (isList ? cells.size() != product : cells.size() > product) {
        throw Refused.because("ssb-uleselig", table, "value");
      }
      if (cells.signed() > product) {
        throw Refused.because("ssb-uleselig", table, "status");
      }
    }
    var metadata = TableMetadata.of(table, label, updated, new ArrayList<>(variables));
    return new Dataset(metadata, cells);
  }

  /** Reads the {@code value} and the {@code status} of JSON-stat, a cell at a time. */
  private record Figures(String table, Cells cells) {

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
}
