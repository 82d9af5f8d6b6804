package no.kommuneblikk.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.CellLabel;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * The ratings of each goal in each size group or county, with those that are not rated: counts of
 * municipalities. A point's code is the goal and the rating, {@code 4:low}.
 */
@Component
class ByGroup implements FigureSource {

  private static final String ID = "mal-matrise";

  private final RatingRepository ratings;
  private final SeriesQueries queries;
  private final Geography geography;

  ByGroup(RatingRepository ratings, SeriesQueries queries, Geography geography) {
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
    return texts.text("goals.matrix.question");
  }

  @Override
  public Selection relevant(Selection selection) {
    return selection.plain().neverCarried();
  }

  @Override
  public boolean isByGroup() {
    return true;
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var measure = queries.release(Goals.MEASURE, selection);
    if (measure.isEmpty()) {
      return Goals.absent(Figure.asking(ID, Kind.MATRIX, question(texts), selection), texts);
    }
    var years = selection.years();
    var query = queries.query(selection, List.of(), List.of(measure.get()));
    var counts = ratings.counts(query, years.from(), years.to());
    var groups = Groups.of(selection, geography.atlas(), texts);
    return draw(new Goals.Rows(counts, measure.get()), groups, selection, texts);
  }

  static Figure draw(Goals.Rows rows, Groups groups, Selection selection, Texts texts) {
    var asked =
        Figure.asking(
            ID, Kind.MATRIX, Groups.question("goals.matrix.question", selection, texts), selection);
    if (rows.noneIsRated()) {
      return Goals.empty(asked, texts);
    }
    var cells = cells(rows, groups);
    var notes = new ArrayList<>(Goals.notes(rows, selection, texts));
    notes.addAll(Comparison.notes(cells, texts));
    return asked
        .over(
            Axis.of(texts.text("goals.axis.goalAndRating"), Format.LABEL),
            Axis.of(texts.text("goals.axis.municipalities"), Format.COUNT))
        .showing(
            groups.all().stream()
                .flatMap(group -> series(group, cells, rows, texts).stream())
                .toList())
        .basedOn(Goals.basis(rows))
        .noting(notes)
        .finding(Comparison.title(cells, selection, texts));
  }

  private static List<GroupTally> cells(Goals.Rows rows, Groups groups) {
    var cells = new ArrayList<GroupTally>();
    Goal.of(rows.counts())
        .forEach(
            (goal, counts) -> {
              for (var group : groups.all()) {
                var here = counts.stream().filter(row -> row.group().equals(group.code())).toList();
                if (!here.isEmpty()) {
                  cells.add(new GroupTally(goal, group, Tally.of(here)));
                }
              }
            });
    return cells;
  }

  private static Optional<Series> series(
      Groups.Group group, List<GroupTally> cells, Goals.Rows rows, Texts texts) {
    var points = new ArrayList<Point>();
    for (var cell : cells) {
      if (cell.group().equals(group)) {
        for (var code : Rating.codesAndNone()) {
          points.add(
              Point.category(
                  CellLabel.of(cell.goal().label(texts), Rating.word(code, texts)),
                  cell.goal().number() + ":" + code,
                  (double) cell.tally().count(code),
                  rows.quality()));
        }
      }
    }
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(Series.of(group.name(), group.role(), points));
  }
}
