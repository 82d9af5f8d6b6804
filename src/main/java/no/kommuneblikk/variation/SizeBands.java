package no.kommuneblikk.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.measure.Coupling;
import no.kommuneblikk.measure.MeasureNotes;
import no.kommuneblikk.measure.Measured;
import no.kommuneblikk.measure.Quantities;
import no.kommuneblikk.measure.Reading;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.statistics.Pair;
import no.kommuneblikk.statistics.RunningQuantiles;
import no.kommuneblikk.statistics.RunningQuantiles.Band;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Where most municipalities of a size lie: a dot for each, and running percentiles by population.
 * Like a funnel, but counted from the municipalities themselves: FTEs follow no known distribution.
 */
@Component
class SizeBands implements FigureSource {

  static final String ID = "variasjon-folketall";
  private static final String QUESTION = "variation.bands.question";

  private final Quantities quantities;

  SizeBands(Quantities quantities) {
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
    return Variation.relevant(selection)
        .unsized()
        .with(draft -> draft.groupBy = Selection.DEFAULT.groupBy());
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var wanted = List.of(Variation.measure(selection));
    return quantities
        .read(wanted, selection)
        .map(reading -> draw(reading, texts))
        .orElseGet(
            () ->
                MeasureNotes.absent(
                    Figure.asking(ID, Kind.BANDS, question(texts), selection),
                    wanted,
                    quantities,
                    texts));
  }

  static Figure draw(Reading reading, Texts texts) {
    var selection = reading.selection();
    var measured = reading.of(Variation.measure(selection));
    var words = new QuantityWords(measured, texts);
    if (measured.values().isEmpty()) {
      return MeasureNotes.empty(
          Figure.asking(ID, Kind.BANDS, texts.text(QUESTION), selection), texts);
    }
    var dots = new ArrayList<Point>();
    measured.values().forEach(value -> dots.add(dot(value, selection)));
    var pairs =
        measured.values().stream()
            .map(value -> new Pair(inhabitants(value.municipality()), value.value()))
            .toList();
    var window = RunningQuantiles.window(pairs.size());
    var side = Coupling.Side.of(measured);
    var coupling = Coupling.withSize(side, pairs.stream().map(Pair::y).toList());
    var bands =
        RunningQuantiles.areEnough(pairs.size()) && coupling.isEmpty()
            ? RunningQuantiles.of(pairs, window)
            : List.<Band>of();
    var series = new ArrayList<Series>();
    if (!bands.isEmpty()) {
      series.add(
          band("variation.bands.outer", SeriesRole.BAND_OUTER, bands, Band::p5, Band::p95, texts));
      series.add(
          band("variation.bands.inner", SeriesRole.BAND_INNER, bands, Band::p25, Band::p75, texts));
      series.add(
          Series.of(
              texts.text("variation.bands.median"),
              SeriesRole.TREND,
              bands.stream().map(band -> Point.band(band.x(), band.p50(), band.p50())).toList()));
    }
    series.add(Series.of(texts.text("variation.bands.dots"), SeriesRole.CONTEXT, dots));
    var basis = reading.basis(List.of(measured));
    return Figure.asking(
            ID, Kind.BANDS, texts.text(QUESTION + ".measure", words.asked()), selection)
        .over(Axis.of(texts.text("variation.bands.axis"), Format.COUNT), words.axis())
        .showing(series)
        .basedOn(basis)
        .noting(
            Variation.notes(
                reading,
                List.of(measured),
                basis,
                coupling
                    .map(it -> List.of(Note.caveat(it.words(side, texts)).ofThese()))
                    .orElseGet(() -> own(bands, window, pairs.size(), words)),
                List.of(),
                texts))
        .finding(
            coupling.isPresent() && pairs.size() > 1
                ? texts.text(
                    "variation.bands.title.refused", texts.number(pairs.size(), 0), words.what())
                : title(measured.values(), bands, words));
  }

  /** Those that size groups are made by. */
  static double inhabitants(Municipality municipality) {
    var inhabitants = municipality.population2020();
    return inhabitants == null ? 0 : inhabitants;
  }

  private static Point dot(Measured value, Selection selection) {
    return Point.pair(
        value.name(),
        value.number(),
        inhabitants(value.municipality()),
        value.value(),
        value.quality(),
        Variation.highlight(value, selection));
  }

  private static Series band(
      String name,
      SeriesRole role,
      List<Band> bands,
      ToDoubleFunction<Band> low,
      ToDoubleFunction<Band> high,
      Texts texts) {
    return Series.of(
        texts.text(name),
        role,
        bands.stream()
            .map(band -> Point.band(band.x(), low.applyAsDouble(band), high.applyAsDouble(band)))
            .toList());
  }

  private static List<Note> own(List<Band> bands, int window, int n, QuantityWords words) {
    var texts = words.texts();
    if (bands.isEmpty()) {
      return List.of(
          Note.method(texts.text("variation.bands.note.few", texts.number(n, 0), n)).ofThese());
    }
    var notes = new ArrayList<Note>();
    var first = bands.getFirst();
    var last = bands.getLast();
    post(first, words)
        .flatMap(
            least ->
                post(last, words)
                    .map(
                        most ->
                            texts.text(
                                "variation.bands.note.post",
                                least,
                                people(first, texts),
                                most,
                                people(last, texts))))
        .map(Note::reading)
        .ifPresent(notes::add);
    notes.add(
        Note.method(
            texts.text(
                "variation.bands.note",
                texts.number(window, 0),
                people(first, texts),
                people(last, texts))));
    notes.add(Note.method(texts.text("variation.bands.note.model")));
    return notes;
  }

  /** What a single FTE is there, where it is more among few inhabitants than among many. */
  private static Optional<String> post(Band band, QuantityWords words) {
    var yardstick = words.measurements().yardstick();
    return OnePost.at(band.x(), yardstick)
        .filter(_ -> yardstick.isPerInhabitant())
        .map(post -> yardstick.format().write(post, words.texts()));
  }

  private static String people(Band band, Texts texts) {
    return texts.number(Math.round(band.x() / 100) * 100, 0);
  }

  private static String title(List<Measured> values, List<Band> bands, QuantityWords words) {
    var texts = words.texts();
    if (values.size() == 1) {
      var only = values.getFirst();
      return texts.text("variation.title.one", only.name(), words.value(only.value()));
    }
    if (bands.isEmpty()) {
      return texts.text("variation.bands.title.few", texts.number(values.size(), 0), words.what());
    }
    var first = bands.getFirst();
    var last = bands.getLast();
    var least = first.p95() - first.p5();
    var greatest = last.p95() - last.p5();
    var format = words.axis().format();
    var key =
        format.write(least, texts).equals(format.write(greatest, texts))
            ? "equal"
            : least > greatest ? "small" : "large";
    var post = key.equals("small") ? post(first, words) : Optional.<String>empty();
    return texts.text(
        "variation.bands.title." + key + (post.isPresent() ? ".post" : ""),
        people(first, texts),
        words.number(first.p5()),
        words.number(first.p95()),
        people(last, texts),
        words.number(last.p5()),
        words.value(last.p95()),
        words.what(),
        post.orElse(""));
  }
}
