package no.kommuneblikk.variation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.measure.ReadingSample;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;

/** Made-up municipalities of 10 000 inhabitants, where an FTE is one per 10 000. */
final class Sampled {

  static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  static final Groups SIZES =
      new Groups(
          Arrays.stream(SizeGroup.values())
              .map(
                  size ->
                      new Groups.Group(
                          size.code(),
                          TEXTS.text("selection.size." + size.code() + ".name"),
                          SeriesRole.of(size)))
              .toList());

  private static final double BASE = 40;

  private final ReadingSample sample = new ReadingSample().staffing();
  private int next = 3001;

  /** Municipalities of a county and a size that changed by so many FTEs. */
  Sampled grew(String county, SizeGroup size, double... changes) {
    for (var change : changes) {
      sample.growth(String.valueOf(next++), county, size, 10_000, BASE, BASE + change);
    }
    return this;
  }

  ReadingSample sample() {
    return sample;
  }

  static String name(String number) {
    return "fylke " + number;
  }

  static double[] numbers(int from, int to) {
    return IntStream.rangeClosed(from, to).asDoubleStream().toArray();
  }

  static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }

  static Stream<Point> points(Figure figure) {
    return figure.series().stream().map(Series::points).flatMap(List::stream);
  }

  static double y(Figure figure, int series, int point) {
    return Objects.requireNonNull(figure.series().get(series).points().get(point).y());
  }

  static List<String> labels(Figure figure, int series) {
    return figure.series().get(series).points().stream().map(Point::label).toList();
  }
}
