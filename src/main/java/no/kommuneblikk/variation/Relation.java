package no.kommuneblikk.variation;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.measure.Coupling;
import no.kommuneblikk.measure.LeftOut;
import no.kommuneblikk.measure.MeasureNotes;
import no.kommuneblikk.measure.Measurements;
import no.kommuneblikk.measure.Quantities;
import no.kommuneblikk.measure.Reading;
import no.kommuneblikk.selection.Plotting;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.statistics.Correlation;
import no.kommuneblikk.statistics.Pair;
import no.kommuneblikk.statistics.RobustLine;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Any measure against any other, a dot for each municipality and a panel for each size group. A
 * robust line stands only where it explains something and is not arithmetic. Those left out follow
 * in the table, without a place in the drawing.
 */
@Component
class Relation implements FigureSource {

  static final String ID = "variasjon-sammenheng";
  private static final String QUESTION = "variation.relation.question";

  private final Quantities quantities;

  Relation(Quantities quantities) {
    this.quantities = quantities;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String question(Texts texts) {
    return texts.text(QUESTION);
  }

  @Override
  public Selection relevant(Selection selection) {
    var plotting = selection.plotting();
    return Variation.relevant(selection, Plotting.DEFAULT.withAxes(plotting.x(), plotting.y()))
        .with(
            draft -> {
              draft.groupBy = Selection.DEFAULT.groupBy();
              draft.key = plotting.x() == null ? selection.key() : Selection.DEFAULT.key();
            });
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var x = selection.plotting().horizontal(selection.key());
    var y = selection.plotting().vertical();
    var asked = Figure.asking(ID, Kind.FACETS, question(texts), selection);
    if (x.equals(y)) {
      return asked.absent(texts.text("variation.relation.same"));
    }
    var wanted = List.of(x, y);
    return quantities
        .read(wanted, selection)
        .map(reading -> draw(reading, texts))
        .orElseGet(() -> MeasureNotes.absent(asked, wanted, quantities, texts));
  }

  static Figure draw(Reading reading, Texts texts) {
    var selection = reading.selection();
    var x = reading.of(selection.plotting().horizontal(selection.key()));
    var y = reading.of(selection.plotting().vertical());
    var panels =
        Arrays.stream(SizeGroup.values())
            .map(size -> Panel.of(size, x, y, selection))
            .filter(panel -> !panel.dots.isEmpty())
            .toList();
    if (panels.isEmpty()) {
      return MeasureNotes.empty(
          Figure.asking(ID, Kind.FACETS, texts.text(QUESTION), selection), texts);
    }
    var coupling =
        Coupling.between(
            Coupling.Side.of(x),
            Coupling.Side.of(y),
            panels.stream().flatMap(panel -> panel.pairs.stream()).toList());
    var series = new ArrayList<Series>();
    for (var panel : panels) {
      series.add(
          Series.of(
              texts.text("selection.size." + panel.size.code() + ".name"),
              SeriesRole.of(panel.size),
              Stream.concat(
                      panel.dots.stream(),
                      leftOut(panel.size, reading, List.of(x, y), texts).stream())
                  .toList()));
      panel
          .line()
          .filter(RobustLine::isWorthDrawing)
          .map(line -> trend(panel, line, texts))
          .ifPresent(series::add);
    }
    var basis = reading.basis(List.of(x, y));
    var refused = coupling.map(it -> it.words(Coupling.Side.of(x), Coupling.Side.of(y), texts));
    return Figure.asking(
            ID,
            Kind.FACETS,
            texts.text(
                QUESTION + ".measures",
                new QuantityWords(x, texts).what(),
                new QuantityWords(y, texts).what()),
            selection)
        .over(x.yardstick().axis(texts), y.yardstick().axis(texts))
        .showing(series)
        .basedOn(basis)
        .noting(
            Variation.notes(
                reading,
                List.of(x, y),
                basis,
                List.of(Note.caveat(refused.orElseGet(() -> texts.text("variation.cause")))),
                refused.isPresent() ? List.of() : own(panels, texts),
                texts))
        .finding(title(panels, coupling, new QuantityWords(x, texts), new QuantityWords(y, texts)));
  }

  /**
   * The dots of a size group.
   *
   * @param isArithmetic whether what goes together among these would be no finding
   */
  private record Panel(SizeGroup size, List<Point> dots, List<Pair> pairs, boolean isArithmetic) {

    static Panel of(SizeGroup size, Measurements x, Measurements y, Selection selection) {
      var across = x.byNumber();
      var dots = new ArrayList<Point>();
      var pairs = new ArrayList<Pair>();
      for (var up : y.values()) {
        var along = across.get(up.number());
        if (along != null && up.size() == size) {
          dots.add(
              Point.pair(
                  up.name(),
                  up.number(),
                  along.value(),
                  up.value(),
                  along.quality().weakest(up.quality()),
                  Variation.highlight(up, selection)));
          pairs.add(new Pair(along.value(), up.value()));
        }
      }
      return new Panel(
          size,
          dots,
          pairs,
          Coupling.between(Coupling.Side.of(x), Coupling.Side.of(y), pairs).isPresent());
    }

    Optional<RobustLine> line() {
      return isArithmetic ? Optional.empty() : RobustLine.of(pairs);
    }
  }

  /** Those with one value or none: rows of the table that say why. */
  private static List<Point> leftOut(
      SizeGroup size, Reading reading, List<Measurements> axes, Texts texts) {
    var reasons =
        axes.stream()
            .flatMap(axis -> axis.leftOut().stream())
            .collect(
                toMap(left -> left.municipality().number(), LeftOut::reason, (first, _) -> first));
    return reading.areas().stream()
        .filter(area -> area.size() == size)
        .flatMap(
            area ->
                Stream.ofNullable(reasons.get(area.municipality().number()))
                    .map(reason -> absent(area.municipality(), reason, texts)))
        .toList();
  }

  private static Point absent(Municipality municipality, LeftOut.Reason reason, Texts texts) {
    return Point.unpaired(
            municipality.displayName(),
            municipality.number(),
            switch (reason) {
              case CARRIED_FORWARD -> Quality.CARRIED_FORWARD;
              case SUPPRESSED -> Quality.SUPPRESSED;
              case MISSING, FAULT, SMALL_BASE -> Quality.MISSING;
            })
        .noting(reason == LeftOut.Reason.FAULT ? texts.text("measure.fault") : null);
  }

  private static Series trend(Panel panel, RobustLine line, Texts texts) {
    var along = panel.pairs.stream().mapToDouble(Pair::x).summaryStatistics();
    return Series.of(
        texts.text("variation.relation.line", texts.number(line.rSquared(), 2)),
        SeriesRole.TREND,
        Stream.of(along.getMin(), along.getMax())
            .map(x -> Point.band(x, line.at(x), line.at(x)))
            .toList());
  }

  private static List<Note> own(List<Panel> panels, Texts texts) {
    var notes = new ArrayList<Note>();
    notes.add(
        Note.method(
            texts.text(
                "variation.relation.note",
                texts.number(Correlation.WORTH_MENTIONING, 2),
                Correlation.FEWEST)));
    panels.stream()
        .map(
            panel ->
                texts.text(
                    "variation.relation.panel",
                    texts.text("selection.size." + panel.size.code() + ".name"),
                    texts.number(panel.pairs.size(), 0),
                    panel
                        .line()
                        .map(line -> texts.number(Math.max(0, line.rSquared()), 2))
                        .orElseGet(() -> texts.text("variation.relation.none"))))
        .reduce((one, next) -> one + "; " + next)
        .ifPresent(each -> notes.add(Note.reading(texts.text("variation.relation.panels", each))));
    return notes;
  }

  private static String title(
      List<Panel> panels, Optional<Coupling> coupling, QuantityWords x, QuantityWords y) {
    var texts = x.texts();
    if (coupling.isPresent()) {
      return texts.text(
          "variation.relation.title.refused", x.what(), y.what(), coupling.get().briefly(texts));
    }
    var lines =
        panels.stream()
            .flatMap(
                panel ->
                    panel.line().stream()
                        .filter(RobustLine::isWorthDrawing)
                        .map(line -> words(panel, line, texts)))
            .toList();
    var few = panels.stream().allMatch(panel -> panel.pairs.size() < Correlation.FEWEST);
    if (lines.isEmpty() && !few && panels.size() == 1) {
      return texts.text(
          "variation.relation.title.nothing.one",
          x.what(),
          y.what(),
          inSentence(panels.getFirst(), texts));
    }
    if (lines.isEmpty()) {
      return texts.text(
          few ? "variation.relation.title.few" : "variation.relation.title.nothing",
          x.what(),
          y.what(),
          Correlation.FEWEST);
    }
    return texts.text("variation.relation.title", x.what(), y.what(), texts.list(lines));
  }

  /** «små kommuner (høyere sammen, R² = 0,21)». */
  private static String words(Panel panel, RobustLine line, Texts texts) {
    return texts.text(
        line.slope() > 0 ? "variation.relation.up" : "variation.relation.down",
        inSentence(panel, texts),
        texts.number(line.rSquared(), 2));
  }

  private static String inSentence(Panel panel, Texts texts) {
    return texts.text("selection.words.size." + panel.size.code());
  }
}
