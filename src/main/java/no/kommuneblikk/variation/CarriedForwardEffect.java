package no.kommuneblikk.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.FigureWords;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.measure.MeasureNotes;
import no.kommuneblikk.measure.Measured;
import no.kommuneblikk.measure.Measurements;
import no.kommuneblikk.measure.Quantities;
import no.kommuneblikk.measure.Reading;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.statistics.Quantiles;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The median of each group with and without the municipalities whose figures were carried forward,
 * and how many they are; in two decimals, so that small moves are seen.
 */
@Component
public class CarriedForwardEffect implements FigureSource {

  public static final String ID = "variasjon-videreforte";
  private static final String QUESTION = "variation.carried.question";

  private final Quantities quantities;
  private final Geography geography;

  CarriedForwardEffect(Quantities quantities, Geography geography) {
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

  /** It shows both, whichever the reader has chosen. */
  @Override
  public Selection relevant(Selection selection) {
    return Variation.relevant(selection)
        .with(
            draft -> {
              draft.carriedForward = true;
              draft.highlighted = List.of();
            });
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
                    Figure.asking(ID, Kind.TABLE, question(texts), selection),
                    wanted,
                    quantities,
                    texts));
  }

  /** A group before and after. */
  private record Row(String name, List<Double> with, List<Double> without) {

    static Row of(
        String name, Measurements with, Measurements without, Function<Measured, Boolean> member) {
      return new Row(name, values(with, member), values(without, member));
    }

    private static List<Double> values(Measurements measured, Function<Measured, Boolean> member) {
      return measured.values().stream().filter(member::apply).map(Measured::value).toList();
    }

    Optional<Double> before() {
      return with.isEmpty() ? Optional.empty() : Optional.of(Quantiles.median(with));
    }

    Optional<Double> after() {
      return without.isEmpty() ? Optional.empty() : Optional.of(Quantiles.median(without));
    }

    /** By the medians as they are shown, so that a reader who counts gets the same. */
    Optional<Double> move(Format format) {
      return before()
          .flatMap(from -> after().map(to -> rounded(to, format) - rounded(from, format)));
    }

    private static double rounded(double value, Format format) {
      var parts = Math.pow(10, format.decimals());
      return Math.round(value * parts) / parts;
    }
  }

  static Figure draw(Reading reading, Groups groups, Texts texts) {
    var selection = reading.selection();
    var quantity = Variation.measure(selection);
    var with = reading.of(quantity);
    var without = without(reading, quantity);
    if (with.values().isEmpty()) {
      return MeasureNotes.empty(
          Figure.asking(ID, Kind.TABLE, texts.text(QUESTION), selection), texts);
    }
    var all = Row.of(texts.text("variation.carried.all"), with, without, _ -> true);
    var rows = new ArrayList<>(List.of(all));
    for (var group : groups.all()) {
      var row =
          Row.of(
              group.name(),
              with,
              without,
              value -> group.code().equals(ValueSpread.groupOf(value, selection)));
      if (!row.with.isEmpty()) {
        rows.add(row);
      }
    }
    var words = new QuantityWords(with, texts);
    var basis = reading.basis(List.of(with));
    return Figure.asking(
            ID, Kind.TABLE, texts.text(QUESTION + ".measure", words.asked()), selection)
        .over(
            Axis.of(texts.text("variation.axis." + selection.groupBy().code()), Format.LABEL),
            fine(words))
        .showing(columns(rows, words))
        .basedOn(basis)
        .noting(
            Variation.notes(
                reading,
                List.of(with),
                basis,
                List.of(),
                List.of(Note.reading(texts.text("variation.carried.note"))),
                texts))
        .finding(title(all, words));
  }

  private static Measurements without(Reading reading, Quantity quantity) {
    return new Reading(
            reading.measures(),
            reading.rows(),
            reading.areas(),
            reading.population(),
            reading.faults(),
            reading.selection().with(draft -> draft.carriedForward = false))
        .of(quantity);
  }

  /** One more decimal than elsewhere, as a median may move by little. */
  private static Axis fine(QuantityWords words) {
    var axis = words.axis();
    return axis.format().decimals() == 0
        ? axis
        : new Axis(axis.title(), Format.PRECISE, axis.change());
  }

  private static List<Series> columns(List<Row> rows, QuantityWords words) {
    var texts = words.texts();
    var unit = fine(words);
    var count = Axis.of(texts.text("variation.carried.n"), Format.COUNT);
    return List.of(
        column("variation.carried.before", rows, unit, Row::before, texts),
        column("variation.carried.after", rows, unit, Row::after, texts),
        moves(rows, Axis.ofChange(unit.title(), unit.format()), texts),
        column(
            "variation.carried.n.before",
            rows,
            count,
            row -> Optional.of((double) row.with.size()),
            texts),
        column(
            "variation.carried.n.after",
            rows,
            count,
            row -> Optional.of((double) row.without.size()),
            texts));
  }

  private static Series column(
      String name, List<Row> rows, Axis unit, Function<Row, Optional<Double>> value, Texts texts) {
    return Series.of(
        texts.text(name),
        SeriesRole.FIRST,
        rows.stream()
            .map(
                row -> {
                  var y = value.apply(row).orElse(null);
                  return Point.category(
                          row.name, null, y, y == null ? Quality.MISSING : Quality.DERIVED)
                      .measuring(unit, null);
                })
            .toList());
  }

  /** A median that stands still although municipalities are gone needs a word. */
  private static Series moves(List<Row> rows, Axis unit, Texts texts) {
    var plain = column("variation.carried.move", rows, unit, row -> row.move(unit.format()), texts);
    return Series.of(
        plain.name(),
        SeriesRole.EMPHASIS,
        IntStream.range(0, rows.size())
            .mapToObj(
                i -> plain.points().get(i).measuring(unit, standsStill(rows.get(i), unit, texts)))
            .toList());
  }

  private static @Nullable String standsStill(Row row, Axis unit, Texts texts) {
    if (row.with.size() == row.without.size()) {
      return texts.text("variation.carried.move.nobody");
    }
    if (row.before().equals(row.after())) {
      return texts.text("variation.carried.move.none");
    }
    return row.move(unit.format()).filter(move -> move == 0).isPresent()
        ? texts.text("variation.carried.move.little")
        : null;
  }

  private static String title(Row all, QuantityWords words) {
    var texts = words.texts();
    var left = all.with.size() - all.without.size();
    if (left == 0) {
      return texts.text("variation.carried.title.none", words.whatWithUnit());
    }
    var unit = fine(words);
    var before = all.before().map(value -> unit.write(value, texts)).orElse("");
    return all.after()
        .map(
            after ->
                texts.text(
                    "variation.carried.title",
                    texts.number(left, 0),
                    left,
                    texts.number(all.with.size(), 0),
                    texts.number(all.without.size(), 0),
                    words.whatWithUnit(),
                    before,
                    unit.write(after, texts)))
        .orElseGet(() -> texts.text("variation.carried.title.nobody", texts.number(left, 0)));
  }

  /**
   * What the page says at its top when carried forward figures are left out: what the figure found.
   *
   * @return empty if the reader has kept them, or there is nothing to tell
   */
  public static Optional<String> remark(Figure figure, Selection selection, Texts texts) {
    return selection.carriedForward() || figure.isEmpty()
        ? Optional.empty()
        : Optional.of(FigureWords.finding(figure, texts));
  }
}
