package no.kommuneblikk.variation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.GrowthFinding;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.measure.MeasureNotes;
import no.kommuneblikk.measure.Measured;
import no.kommuneblikk.measure.Quantities;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.statistics.Rank;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The municipalities of the selection whose own change is greatest at either end, each beside the
 * median of its likes; then the highlighted ones that are at neither.
 */
@Component
class Movers implements FigureSource {

  static final String ID = "variasjon-bevegelser";
  private static final String QUESTION = "variation.movers.question";
  private static final int ENDS = 10;

  private final Quantities quantities;
  private final Geography geography;

  Movers(Quantities quantities, Geography geography) {
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
    return Variation.ungrouped(Variation.relevant(selection));
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    return SelectionInCountry.read(quantities, selection)
        .map(field -> draw(field, Variation.counties(geography.atlas(), selection), texts))
        .orElseGet(
            () ->
                MeasureNotes.absent(
                    Figure.asking(ID, Kind.TABLE, question(texts), selection),
                    List.of(Variation.change(selection)),
                    quantities,
                    texts));
  }

  static Figure draw(SelectionInCountry field, PeerBenchmark.CountyNames counties, Texts texts) {
    var reading = field.selected();
    var selection = reading.selection();
    var measured = reading.of(Variation.change(selection));
    var words = new QuantityWords(measured, texts);
    var sorted =
        measured.values().stream()
            .sorted(Comparator.comparingDouble(Measured::value).reversed())
            .toList();
    if (sorted.isEmpty()) {
      return MeasureNotes.empty(
          Figure.asking(ID, Kind.TABLE, texts.text(QUESTION), selection), texts);
    }
    var country = field.country().of(Variation.change(selection)).values();
    var listing = Listing.of(ends(sorted), field);
    var basis = reading.basis(List.of(measured));
    return Figure.asking(
            ID,
            Kind.TABLE,
            texts.text(QUESTION + ".measure", words.nameWithUnit(), words.period()),
            selection)
        .over(Variation.municipalities(texts), words.axis())
        .showing(columns(listing, country, words, counties))
        .basedOn(basis)
        .noting(
            Variation.notes(
                reading, List.of(measured), basis, own(listing, texts), List.of(), texts))
        .finding(title(sorted, words));
  }

  private static List<Measured> ends(List<Measured> sorted) {
    return sorted.size() <= 2 * ENDS
        ? sorted
        : Stream.concat(
                sorted.subList(0, ENDS).stream(),
                sorted.subList(sorted.size() - ENDS, sorted.size()).stream())
            .toList();
  }

  private static List<Series> columns(
      Listing listing,
      List<Measured> country,
      QuantityWords words,
      PeerBenchmark.CountyNames counties) {
    var rows = listing.rows();
    var columns = new ArrayList<Series>();
    columns.add(
        change(
            rows,
            row -> listing.remark(row, one -> Optional.of(place(one, words)), words.texts()),
            words));
    if (!words.measurements().yardstick().isPercent()) {
      columns.addAll(ends(rows, words));
    }
    columns.add(likes(rows, country, words, counties));
    return columns;
  }

  /** «nr. 57 av 356», from the greatest change to the least. */
  private static String place(Measured row, QuantityWords words) {
    var rank =
        Rank.of(
            row.value(),
            words.measurements().values().stream().map(Measured::value).toList(),
            words.axis().format().decimals());
    return words
        .texts()
        .text(
            "variation.listing.place",
            words.texts().number(rank.place(), 0),
            words.texts().number(rank.of(), 0));
  }

  /**
   * The own change, with what it is in posts where they are few.
   *
   * @param remark what else is said of a row
   */
  static Series change(
      List<Measured> rows, Function<Measured, Optional<String>> remark, QuantityWords words) {
    var yardstick = words.measurements().yardstick();
    return Series.of(
        words.texts().text("variation.column.change"),
        SeriesRole.EMPHASIS,
        rows.stream()
            .map(
                row ->
                    Point.municipality(row.name(), row.number(), row.value(), row.quality(), 0)
                        .resting(words.measurements().footing(row))
                        .measuring(
                            words.axis(),
                            together(
                                remark.apply(row), OnePost.remark(row, yardstick, words.texts()))))
            .toList());
  }

  private static @Nullable String together(Optional<String> one, Optional<String> other) {
    return one.map(first -> other.map(second -> first + " · " + second).orElse(first))
        .or(() -> other)
        .orElse(null);
  }

  /** The values of the first and the last year. */
  private static List<Series> ends(List<Measured> rows, QuantityWords words) {
    var yardstick = words.measurements().yardstick();
    var years = yardstick.years();
    var unit = Axis.of(words.nameWithUnit(), yardstick.format());
    return List.of(
        Variation.column(
            String.valueOf(years.from()),
            rows,
            row -> Variation.beside(row, row.to() - row.value(), unit)),
        Variation.column(
            String.valueOf(years.to()), rows, row -> Variation.beside(row, row.to(), unit)));
  }

  /** The median change of those like it; empty where there are too few. */
  static Series likes(
      List<Measured> rows,
      List<Measured> country,
      QuantityWords words,
      PeerBenchmark.CountyNames counties) {
    var texts = words.texts();
    return Series.of(
        texts.text("variation.column.likes"),
        SeriesRole.FIRST,
        rows.stream()
            .flatMap(
                row ->
                    PeerBenchmark.of(row, country).stream()
                        .map(
                            likes ->
                                Variation.beside(row, likes.median(), words.axis())
                                    .measuring(words.axis(), likes.name(counties, texts))))
            .toList());
  }

  private static List<Note> own(Listing listing, Texts texts) {
    var n = listing.selected().values().size();
    var notes = new ArrayList<Note>();
    if (n > 2 * ENDS) {
      notes.add(Note.reading(texts.text("variation.movers.note", ENDS, texts.number(n, 0))));
    }
    notes.add(Note.caveat(texts.text("variation.movers.note.small")).ofPage());
    notes.add(Note.caveat(texts.text("variation.likes.note")).ofPage());
    listing.note(texts).map(Note::choice).ifPresent(notes::add);
    return notes;
  }

  private static String title(List<Measured> sorted, QuantityWords words) {
    var most = sorted.getFirst();
    return sorted.size() == 1
        ? words.texts().text("variation.title.one", most.name(), words.value(most.value()))
        : GrowthFinding.of(
            sorted.stream()
                .map(
                    each ->
                        GrowthFinding.Changed.named(
                            each.name(), each.value(), words.measurements().footing(each)))
                .toList(),
            words.axis().format(),
            words.nameWithUnit(),
            words.period(),
            words.texts());
  }
}
