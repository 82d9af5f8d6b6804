package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.selection.FundingKey;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A figure that has room for one key for free funds, told with what the other gives: nobody knows
 * which of the two is right. The figure is drawn by both with the same function; each value has
 * that of the other key beside it, and a title that is not the same by both says what it is by.
 */
final class OtherKey {

  /** Keys that are further apart than this part of the lower amount are counted. */
  private static final double FAR = 0.25;

  private final Figure figure;
  private final Figure other;
  private final Texts texts;

  private OtherKey(Figure figure, Figure other, Texts texts) {
    this.figure = figure;
    this.other = other;
    this.texts = texts;
  }

  /**
   * The figure with the other key beside its own.
   *
   * @param other the same figure, drawn by the other key
   */
  static Figure beside(Figure figure, Figure other, Texts texts) {
    return figure.isEmpty() ? figure : new OtherKey(figure, other, texts).told();
  }

  /** Where both keys are on the axes there is nothing to add. */
  private Figure told() {
    if (figure.horizontal().equals(other.vertical())) {
      return figure;
    }
    var series = new ArrayList<Series>();
    for (var each : figure.series()) {
      series.add(
          new Series(
              each.name(),
              each.role(),
              each.points().stream().map(point -> beside(point, counterpart(each, point))).toList(),
              each.spread()));
    }
    return figure
        .titled(title())
        .showing(series)
        .noting(Math.min(1, figure.remarks().size()), notes(series));
  }

  private FundingKey key() {
    return figure.selection().shownKey();
  }

  private String otherKey() {
    return name(key().other(), texts);
  }

  private static String name(FundingKey key, Texts texts) {
    return texts.text("selection.key.of." + key.code());
  }

  /** A sentence that holds by this key says so, unless it has the key's name in it already. */
  static String named(FundingKey key, String sentence, Texts texts) {
    return names(key, sentence, texts)
        ? sentence
        : texts.text("figure.key.title", name(key, texts), sentence);
  }

  private static boolean names(FundingKey key, String sentence, Texts texts) {
    var word = texts.text("selection.key." + key.code()).toLowerCase(texts.locale());
    return sentence.toLowerCase(texts.locale()).contains(word);
  }

  private String title() {
    var own = figure.title();
    if (own.equals(other.title()) || namesItsKey()) {
      return own;
    }
    return other.isEmpty()
        ? named(key(), own, texts)
        : texts.text("figure.key.titles", name(key(), texts), own, otherKey(), other.title());
  }

  private boolean namesItsKey() {
    return names(key(), figure.title(), texts);
  }

  private List<Note> notes(List<Series> told) {
    var notes = new ArrayList<Note>();
    notes.add(
        Note.method(
                texts.text(
                    told.equals(figure.series()) ? "figure.key.note.same" : "figure.key.note",
                    otherKey()))
            .ofThese());
    apart().map(far -> Note.method(far).ofThese()).ifPresent(notes::add);
    if (other.isEmpty()) {
      notes.add(Note.choice(texts.text("figure.key.note.absent", otherKey(), other.title())));
    } else if (namesItsKey() && !other.title().equals(figure.title())) {
      notes.add(Note.choice(texts.text("figure.key.note.title", otherKey(), other.title())));
    }
    return notes;
  }

  /** In how many municipalities the two are far apart, where each has its dot or its place. */
  private Optional<String> apart() {
    var ratios =
        switch (figure.kind()) {
          case MAP, STRIP, SCATTER, FACETS, BANDS ->
              figure.dots().stream()
                  .flatMap(each -> each.points().stream().flatMap(it -> ratio(each, it).stream()))
                  .toList();
          case LINE, BAR, STACKED, DUMBBELL, MULTIPLES, MATRIX, TABLE -> List.<Double>of();
        };
    var far = ratios.stream().filter(ratio -> ratio > 1 + FAR).count();
    return ratios.isEmpty()
        ? Optional.empty()
        : Optional.of(
            texts.text(
                "figure.key.note.apart",
                texts.number(far, 0),
                texts.number(ratios.size(), 0),
                texts.percent(FAR * 100, 0)));
  }

  private Optional<Double> ratio(Series of, Point point) {
    return counterpart(of, point)
        .flatMap(
            its ->
                Stream.of(ratio(point.x(), its.x()), ratio(point.y(), its.y()))
                    .flatMap(Optional::stream)
                    .reduce(Math::max));
  }

  private static Optional<Double> ratio(@Nullable Double one, @Nullable Double two) {
    return one == null || two == null || one <= 0 || two <= 0
        ? Optional.empty()
        : Optional.of(Math.max(one, two) / Math.min(one, two));
  }

  private Point beside(Point point, Optional<Point> its) {
    var values =
        its.stream()
            .flatMap(
                it ->
                    Stream.of(
                            differing(point.x(), it.x(), figure.horizontal()),
                            differing(point.y(), it.y(), point.axis(figure)))
                        .flatMap(Optional::stream))
            .toList();
    return values.isEmpty()
        ? point
        : point.saying(
            texts.text("figure.key.other", otherKey(), String.join(" · ", values)), texts);
  }

  private Optional<String> differing(@Nullable Double own, @Nullable Double its, Axis axis) {
    if (own == null || its == null || axis.format() == Format.LABEL) {
      return Optional.empty();
    }
    var written = axis.write(its, texts);
    return written.equals(axis.write(own, texts)) ? Optional.empty() : Optional.of(written);
  }

  /** The same point by the other key: on a map in whichever class, otherwise in the same series. */
  private Optional<Point> counterpart(Series of, Point point) {
    if (of.role().isSummary()) {
      return Optional.empty();
    }
    var among =
        figure.kind() == Kind.MAP ? other.dots().stream() : Stream.ofNullable(counterpart(of));
    return among
        .flatMap(series -> series.points().stream())
        .filter(it -> it.label().equals(point.label()) && Objects.equals(it.code(), point.code()))
        .findFirst();
  }

  /** By its name, or by its place where the key is in the name. */
  private @Nullable Series counterpart(Series of) {
    var place = figure.dots().indexOf(of);
    return other.dots().stream()
        .filter(it -> it.name().equals(of.name()))
        .findFirst()
        .orElseGet(() -> place < other.dots().size() ? other.dots().get(place) : null);
  }
}
