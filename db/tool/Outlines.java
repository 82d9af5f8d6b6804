import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Outlines for the map: three decimals (some 50–110 metres) and one feature per line, known only by
 * its number. Neighbours are rounded alike and still share their borders.
 */
final class Outlines {

  private static final int DECIMALS = 3;
  private static final int FEWEST_POINTS = 4;

  private record Point(BigDecimal longitude, BigDecimal latitude) {

    Point rounded() {
      return new Point(
          longitude.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros(),
          latitude.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    @Override
    public String toString() {
      return "[" + longitude.toPlainString() + "," + latitude.toPlainString() + "]";
    }
  }

  private Outlines() {}

  static void write(Path source, Path reference) throws IOException {
    write(
        source.resolve("grenser/kommuner_2020.geojson"),
        "kommunenummer",
        reference.resolve("outline-2020.geojson"));
    write(
        source.resolve("grenser/fylker_2020.geojson"),
        "fylkesnummer",
        reference.resolve("outline-county-2020.geojson"));
  }

  private static void write(Path detailed, String numberProperty, Path compact) throws IOException {
    Map<String, String> lines = new TreeMap<>();
    for (Object feature : list(member(Json.parse(Files.readString(detailed)), "features"))) {
      String number = (String) member(member(feature, "properties"), numberProperty);
      lines.put(number, feature(number, member(feature, "geometry")));
    }
    Files.writeString(
        compact,
        "{\"type\":\"FeatureCollection\",\"features\":[\n"
            + String.join(",\n", lines.values())
            + "\n]}\n");
  }

  private static String feature(String number, Object geometry) {
    Object coordinates = member(geometry, "coordinates");
    List<Object> polygons =
        member(geometry, "type").equals("Polygon") ? List.of(coordinates) : list(coordinates);
    List<String> kept = polygons.stream().map(Outlines::polygon).filter(Objects::nonNull).toList();
    Check.that(!kept.isEmpty(), "The outline of " + number + " vanishes when it is rounded.");
    String shape =
        kept.size() == 1
            ? "{\"type\":\"Polygon\",\"coordinates\":" + kept.getFirst() + "}"
            : "{\"type\":\"MultiPolygon\",\"coordinates\":[" + String.join(",", kept) + "]}";
    return "{\"type\":\"Feature\",\"id\":\""
        + number
        + "\",\"properties\":{\"number\":\""
        + number
        + "\"},\"geometry\":"
        + shape
        + "}";
  }

  /**
   * The rounded rings, or null where the outer one, always the first, is an islet too small to be
   * drawn.
   */
  private static String polygon(Object rings) {
    List<List<Point>> rounded = list(rings).stream().map(Outlines::ring).toList();
    if (rounded.getFirst().size() < FEWEST_POINTS) {
      return null;
    }
    return rounded.stream()
        .filter(ring -> ring.size() >= FEWEST_POINTS)
        .map(ring -> ring.stream().map(Point::toString).collect(Collectors.joining(",", "[", "]")))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static List<Point> ring(Object points) {
    List<Point> ring = new ArrayList<>();
    for (Object point : list(points)) {
      Point rounded =
          new Point((BigDecimal) list(point).get(0), (BigDecimal) list(point).get(1)).rounded();
      if (ring.isEmpty() || !ring.getLast().equals(rounded)) {
        ring.add(rounded);
      }
    }
    return ring;
  }

  private static Object member(Object object, String name) {
    return ((Map<?, ?>) object).get(name);
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object array) {
    return (List<Object>) array;
  }
}
