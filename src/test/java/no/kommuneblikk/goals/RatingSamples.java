package no.kommuneblikk.goals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.Release;
import no.kommuneblikk.indicator.Shipped;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** Ratings made up for the tests, as the database would answer them. */
final class RatingSamples {

  static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  static final Groups SIZES =
      new Groups(
          List.of(
              new Groups.Group("liten", "Små kommuner", SeriesRole.SIZE_SMALL),
              new Groups.Group("mellomstor", "Mellomstore kommuner", SeriesRole.SIZE_MEDIUM),
              new Groups.Group("stor", "Store kommuner", SeriesRole.SIZE_LARGE)));

  private static final List<String> GOALS =
      List.of(
          "Brukerinnflytelse",
          "Tidlig hjelp",
          "Helhetlige tjenester",
          "Aktivt liv",
          "Alternative straffereaksjoner");

  private final List<GoalCount> counts = new ArrayList<>();

  /** Counts of low, medium, relatively high, high, cannot be assessed and not rated, in order. */
  RatingSamples with(int goal, String group, int... each) {
    var codes = Rating.codesAndNone();
    for (var i = 0; i < each.length; i++) {
      if (each[i] > 0) {
        add(goal, group, codes.get(i), each[i], 0);
      }
    }
    return this;
  }

  RatingSamples withNotCarried(int goal, String group, int municipalities) {
    add(goal, group, Rating.NOT_RATED, municipalities, municipalities);
    return this;
  }

  private void add(int goal, String group, String code, int municipalities, int notCarried) {
    var none = code.equals(Rating.NOT_RATED);
    counts.add(
        new GoalCount(
            goal,
            GOALS.get(goal - 1),
            group,
            code,
            municipalities,
            none ? 0 : municipalities,
            notCarried,
            0,
            none ? null : LocalDate.of(2021, 3, 1),
            none ? null : LocalDate.of(2021, 4, 1)));
  }

  Goals.Rows rows() {
    return rows(false);
  }

  Goals.Rows illustrated() {
    return rows(true);
  }

  private Goals.Rows rows(boolean illustration) {
    var source = new Source("korus", "KoRus", "Vurderinger", "", "", "");
    var release = new Release(1, "korus-2021", "2021", null, illustration, source);
    var indicator = Shipped.measure(1, Goals.MEASURE, "rating", Indicator.Kind.RATING, null, false);
    return new Goals.Rows(List.copyOf(counts), Shipped.released(indicator, release));
  }

  static NationalRating national(
      int goal, @Nullable String scope, @Nullable String rating, @Nullable String wording) {
    var name = goal == 0 ? "Planen" : GOALS.get(goal - 1);
    return new NationalRating(
        goal, name, scope, rating, wording, "fafo", "Fafo", "2021:17", "", "", "Om landet.");
  }

  static Series series(Figure figure, String name) {
    return figure.series().stream()
        .filter(series -> series.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The value of a point; an error if there is none. */
  static double value(Figure figure, String series, String label) {
    return series(figure, series).points().stream()
        .filter(point -> point.label().equals(label))
        .map(point -> Objects.requireNonNull(point.y()))
        .findFirst()
        .orElseThrow();
  }
}
