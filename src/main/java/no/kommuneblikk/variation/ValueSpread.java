package no.kommuneblikk.variation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.Spread;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.measure.MeasureNotes;
import no.kommuneblikk.measure.Measured;
import no.kommuneblikk.measure.Measurements;
import no.kommuneblikk.measure.Quantities;
import no.kommuneblikk.measure.Reading;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * How far the municipalities of a size group or a county lie from each other in any measure: a dot
 * for each, and P5, P25, median, P75 and P95 where there are at least eight.
 */
@Component
class ValueSpread implements FigureSource {

  static final String ID = "variasjon-spredning";
  private static final String QUESTION = "variation.spread.question";

  private final Quantities quantities;
  private final Geography geography;

  ValueSpread(Quantities quantities, Geography geography) {
    this.quantities = quantities;
    this.geography = geography;
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
    return Variation.relevant(selection);
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var wanted = List.of(Variation.measure(selection));
    return quantities
        .read(wanted, selection)
        .map(reading -> draw(reading, Groups.of(selection, geography.atlas(), texts), texts))
        .orElseGet(
            () ->
                MeasureNotes.absent(
                    Figure.asking(ID, Kind.STRIP, question(texts), selection),
                    wanted,
                    quantities,
                    texts));
  }

  static Figure draw(Reading reading, Groups groups, Texts texts) {
    var selection = reading.selection();
    var measured = reading.of(Variation.measure(selection));
    var words = new QuantityWords(measured, texts);
    var strips =
        groups.all().stream()
            .map(
                group ->
                    Series.withSpread(
                        group.name(), group.role(), points(measured, group, selection)))
            .filter(strip -> !strip.points().isEmpty())
            .toList();
    if (strips.isEmpty()) {
      return MeasureNotes.empty(
          Figure.asking(ID, Kind.STRIP, texts.text(QUESTION), selection), texts);
    }
    var basis = reading.basis(List.of(measured));
    return Figure.asking(
            ID,
            Kind.STRIP,
            texts.text(QUESTION + ".measure", words.asked(), Groups.within(selection, texts)),
            selection)
        .over(
            Axis.of(texts.text("variation.axis." + selection.groupBy().code()), Format.LABEL),
            words.axis())
        .showing(strips)
        .basedOn(basis)
        .noting(
            Variation.notes(
                reading,
                List.of(measured),
                basis,
                List.of(),
                List.of(Note.reading(texts.text("variation.spread.note", Spread.FEWEST))),
                texts))
        .finding(title(strips, words, selection));
  }

  private static List<Point> points(
      Measurements measured, Groups.Group group, Selection selection) {
    return measured.values().stream()
        .filter(value -> group.code().equals(groupOf(value, selection)))
        .map(
            value ->
                Point.municipality(
                        value.name(),
                        value.number(),
                        value.value(),
                        value.quality(),
                        Variation.highlight(value, selection))
                    .resting(measured.footing(value)))
        .toList();
  }

  static String groupOf(Measured value, Selection selection) {
    return selection.groupBy() == GroupBy.COUNTY ? value.county() : value.size().code();
  }

  private record Strip(Series of, Spread spread) {

    double width() {
      return spread.p95() - spread.p5();
    }
  }

  /** Names the group whose middle ninety percent lie farthest apart; of counts that is size. */
  private static String title(List<Series> strips, QuantityWords words, Selection selection) {
    var texts = words.texts();
    var points = strips.stream().flatMap(strip -> strip.points().stream()).toList();
    if (points.size() == 1) {
      var only = points.getFirst();
      var y = only.y();
      return texts.text("variation.title.one", only.label(), words.value(y == null ? 0 : y));
    }
    var known =
        strips.stream()
            .flatMap(
                strip -> Stream.ofNullable(strip.spread()).map(spread -> new Strip(strip, spread)))
            .toList();
    if (known.isEmpty()) {
      return texts.text("variation.spread.title.few", words.what(), Spread.FEWEST);
    }
    if (known.size() > 1 && words.measurements().yardstick().followsSize()) {
      return texts.text("measure.coupling.size.spread", words.period());
    }
    var widest = known.stream().max(Comparator.comparingDouble(Strip::width)).orElseThrow();
    var low = words.number(widest.spread.p5());
    var high = words.value(widest.spread.p95());
    if (low.equals(words.number(widest.spread.p95()))) {
      return texts.text("variation.spread.title.equal", words.what(), high);
    }
    return texts.text(
        known.size() == 1
            ? "variation.spread.title.single"
            : "variation.spread.title." + selection.groupBy().code(),
        words.what(),
        known.size() == 1 ? widest.of.name() : widest.of.role().phrase(widest.of.name(), texts),
        low,
        high,
        words.period());
  }
}
