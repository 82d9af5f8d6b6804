package no.kommuneblikk.goals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.Spread;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * How the selected municipalities are rated on each goal: counts of municipalities, drawn as parts
 * of those that are rated, with the name of each highlighted one at the rating it has.
 */
@Component
class Overview implements FigureSource {

  private static final String ID = "mal-vurderinger";

  private final RatingRepository ratings;
  private final SeriesQueries queries;
  private final Geography geography;

  Overview(RatingRepository ratings, SeriesQueries queries, Geography geography) {
    this.ratings = ratings;
    this.queries = queries;
    this.geography = geography;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String question(Texts texts) {
    return texts.text("goals.overview.question");
  }

  @Override
  public Selection relevant(Selection selection) {
    return selection.plain().unsized().neverCarried();
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var measure = queries.release(Goals.MEASURE, selection);
    if (measure.isEmpty()) {
      return Goals.absent(Figure.asking(ID, Kind.STACKED, question(texts), selection), texts);
    }
    return draw(
        new Goals.Rows(counts(measure.get(), selection), measure.get()),
        marks(measure.get(), selection, texts),
        selection,
        texts);
  }

  private List<GoalCount> counts(Released measure, Selection selection) {
    var years = selection.years();
    var query = queries.query(selection, List.of(), List.of(measure));
    return ratings.counts(query, years.from(), years.to());
  }

  private Marks marks(Released measure, Selection selection, Texts texts) {
    if (selection.highlighted().isEmpty()) {
      return Marks.NONE;
    }
    var each = selection.eachHighlighted();
    var atlas = geography.atlas();
    var names = new LinkedHashMap<String, String>();
    for (var number : selection.highlighted()) {
      atlas
          .municipality(selection.structure().year(), number)
          .ifPresent(found -> names.put(number, name(found, atlas, selection, texts)));
    }
    return new Marks(counts(measure, each), names);
  }

  /** One that is not counted here says so. */
  private static String name(Municipality found, Atlas atlas, Selection selection, Texts texts) {
    return selection.includes(found.county(), atlas.sizeGroup(selection.scheme(), found))
        ? found.displayName()
        : texts.text("goals.overview.outside", found.displayName());
  }

  static Figure draw(Goals.Rows rows, Marks marks, Selection selection, Texts texts) {
    var asked = Figure.asking(ID, Kind.STACKED, texts.text("goals.overview.question"), selection);
    if (rows.noneIsRated()) {
      return Goals.empty(asked, texts);
    }
    var tallies = new ArrayList<GoalTally>();
    Goal.of(rows.counts())
        .forEach((goal, counts) -> tallies.add(new GoalTally(goal, Tally.of(counts))));
    var notes = new ArrayList<>(Goals.notes(rows, selection, texts));
    notes.addAll(marks.notes(texts));
    return asked
        .over(
            Axis.of(texts.text("goals.axis.goal"), Format.LABEL),
            Axis.of(texts.text("goals.axis.municipalities"), Format.COUNT))
        .showing(
            Arrays.stream(Rating.values())
                .map(rating -> series(rating, tallies, rows, marks, texts))
                .toList())
        .basedOn(Goals.basis(rows))
        .noting(notes)
        .finding(title(tallies, texts));
  }

  private static Series series(
      Rating rating, List<GoalTally> tallies, Goals.Rows rows, Marks marks, Texts texts) {
    return Series.of(
        rating.word(texts),
        rating.role(),
        tallies.stream()
            .map(
                it ->
                    Point.category(
                            it.goal.label(texts),
                            null,
                            (double) it.tally.count(rating),
                            rows.quality())
                        .noting(marks.at(it.goal, rating, texts)))
            .toList());
  }

  /** Names the goals with the largest shares rated well and rated low, of those rated by enough. */
  private static String title(List<GoalTally> tallies, Texts texts) {
    var enough = tallies.stream().filter(it -> it.tally.rated() >= Spread.FEWEST).toList();
    if (enough.size() < 2) {
      var most = tallies.stream().mapToInt(it -> it.tally.rated()).max().orElse(0);
      return texts.text("goals.overview.title.few", most);
    }
    var parts =
        List.of(
            largest("goals.overview.title.favourable", enough, Tally::favourable, texts),
            largest("goals.overview.title.low", enough, it -> it.share(Rating.LOW), texts));
    return texts.text("goals.overview.title", parts.getFirst(), parts.getLast());
  }

  private static String largest(
      String key, List<GoalTally> tallies, ToDoubleFunction<Tally> share, Texts texts) {
    Map<Double, List<GoalTally>> byShare =
        tallies.stream().collect(Collectors.groupingBy(it -> share.applyAsDouble(it.tally)));
    var largest = byShare.keySet().stream().max(Double::compare).orElse(0.0);
    if (largest == 0) {
      return texts.text(key + ".none");
    }
    var winners = byShare.getOrDefault(largest, List.of());
    return texts.text(
        key,
        texts.list(winners.stream().map(it -> it.goal.name(texts)).toList()),
        texts.percent(largest, 0),
        texts.number(winners.getFirst().tally.rated(), 0));
  }

  private record GoalTally(Goal goal, Tally tally) {}
}
