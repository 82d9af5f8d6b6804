package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.statistics.Quantiles;
import no.kommuneblikk.statistics.Rank;
import no.kommuneblikk.text.Texts;

/** The middle of the changes, and where the highlighted lie. */
final class ChangeWords {

  private static final int MOST_TOLD = 3;

  private ChangeWords() {}

  private record Changed(Point point, double from, double to) {

    static Stream<Changed> of(Point point) {
      return point.value() instanceof Magnitude.Change(var from, var to)
          ? Stream.of(new Changed(point, from, to))
          : Stream.empty();
    }

    double change() {
      return to - from;
    }
  }

  static List<String> of(Figure figure, Texts texts) {
    var format = figure.vertical().format();
    var all =
        figure.series().stream()
            .flatMap(series -> series.points().stream())
            .flatMap(Changed::of)
            .toList();
    if (all.isEmpty()) {
      return List.of();
    }
    var changes = all.stream().map(Changed::change).toList();
    var sentences = new ArrayList<String>();
    // What are no areas are different things, with no middle among them
    if (all.stream().allMatch(each -> each.point().code() == null)) {
      all.stream()
          .limit(MOST_TOLD)
          .forEach(
              each ->
                  sentences.add(
                      texts.text(
                          "figure.words.changed.alone",
                          each.point().label(),
                          format.write(each.from(), texts),
                          format.write(each.to(), texts),
                          format.writeSigned(each.change(), texts))));
      return sentences;
    }
    if (all.size() > 1) {
      sentences.add(
          texts.text(
              "figure.words.median",
              format.writeSigned(Quantiles.median(changes), texts),
              texts.number(all.size(), 0)));
    }
    all.stream()
        .filter(each -> each.point().highlight() > 0)
        .limit(2)
        .forEach(
            each -> {
              var rank = Rank.of(each.change(), changes, format.decimals());
              sentences.add(
                  texts.text(
                      "figure.words.changed" + place(rank, each.point().footing()),
                      each.point().label(),
                      format.write(each.from(), texts),
                      format.write(each.to(), texts),
                      each.point().footing().told(format.writeSigned(each.change(), texts), texts),
                      texts.number(rank.place(), 0),
                      texts.number(rank.of(), 0)));
            });
    return sentences;
  }

  /** Few posts are neither the greatest change nor the least. */
  private static String place(Rank rank, Footing footing) {
    return rank.isAtAnEnd() && !footing.isFirm() ? ".few" : rank.shared() ? ".shared" : "";
  }
}
