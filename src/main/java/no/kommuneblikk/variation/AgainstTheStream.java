package no.kommuneblikk.variation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.measure.Coupling;
import no.kommuneblikk.measure.MeasureNotes;
import no.kommuneblikk.measure.Measured;
import no.kommuneblikk.measure.Measurements;
import no.kommuneblikk.measure.Quantities;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.statistics.Rank;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * The municipalities of the selection that grew while most of those like them did not, or more than
 * three in four of them; farthest above the median first. Then the highlighted ones that are not
 * listed, and where they stand.
 */
@Component
class AgainstTheStream implements FigureSource {

  static final String ID = "variasjon-mot-strommen";
  private static final String QUESTION = "variation.stream.question";

  /** The table of a whole country would be long; of a county all are listed. */
  private static final int MOST = 20;

  private final Quantities quantities;
  private final Geography geography;

  AgainstTheStream(Quantities quantities, Geography geography) {
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

  /** A municipality and those it is seen against, which it outgrew or not. */
  private record Found(Measured municipality, PeerBenchmark likes) {

    double above() {
      return municipality.value() - likes.median();
    }

    /** Whether most of those like it did not grow. */
    boolean isAlone(Format format) {
      return format.sign(likes.median()) <= 0;
    }

    boolean isAgainst(Format format) {
      return likes.areOutgrownBy(municipality, format);
    }
  }

  static Figure draw(SelectionInCountry field, PeerBenchmark.CountyNames counties, Texts texts) {
    var reading = field.selected();
    var selection = reading.selection();
    var question = texts.text(QUESTION);
    var measured = reading.of(Variation.change(selection));
    if (measured.values().isEmpty()) {
      return MeasureNotes.empty(Figure.asking(ID, Kind.TABLE, question, selection), texts);
    }
    var side = Coupling.Side.of(measured);
    if (measured.yardstick().followsSize()) {
      return Figure.asking(ID, Kind.TABLE, question, selection)
          .absent(Coupling.withSize(side, List.of()).orElseThrow().words(side, texts));
    }
    var country = field.country().of(Variation.change(selection)).values();
    var found = found(measured, country);
    if (found.isEmpty()) {
      return Figure.asking(ID, Kind.TABLE, question, selection)
          .absent(
              texts.text(
                  "variation.stream.none",
                  texts.number(measured.values().size(), 0),
                  measured.values().size()));
    }
    var words = new QuantityWords(measured, texts);
    var listing = Listing.of(found.stream().limit(MOST).map(Found::municipality).toList(), field);
    var basis = reading.basis(List.of(measured));
    return Figure.asking(
            ID,
            Kind.TABLE,
            texts.text(QUESTION + ".measure", words.nameWithUnit(), words.period()),
            selection)
        .over(Variation.municipalities(texts), words.axis())
        .showing(columns(listing, found, country, words, counties))
        .basedOn(basis)
        .noting(
            Variation.notes(
                reading,
                List.of(measured),
                basis,
                own(found.size(), measured.values().size(), listing, texts),
                List.of(),
                texts))
        .finding(title(found, measured.values().size(), words));
  }

  private static List<Found> found(Measurements selected, List<Measured> country) {
    var format = selected.yardstick().format();
    return besideLikes(selected.values(), country)
        .filter(each -> each.isAgainst(format))
        .sorted(Comparator.comparingDouble(Found::above).reversed())
        .toList();
  }

  private static Stream<Found> besideLikes(List<Measured> some, List<Measured> country) {
    return some.stream()
        .flatMap(
            one -> PeerBenchmark.of(one, country).stream().map(likes -> new Found(one, likes)));
  }

  private static List<Series> columns(
      Listing listing,
      List<Found> found,
      List<Measured> country,
      QuantityWords words,
      PeerBenchmark.CountyNames counties) {
    var rows = listing.rows();
    return List.of(
        Movers.change(
            rows,
            row -> listing.remark(row, one -> place(one, found, words), words.texts()),
            words),
        Movers.likes(rows, country, words, counties),
        Variation.column(
            words.texts().text("variation.column.above"),
            besideLikes(rows, country).toList(),
            each ->
                Variation.beside(each.municipality, each.above(), words.axis())
                    .measuring(words.axis(), how(each, words))));
  }

  /** «nr. 25 av 40 i tabellen», by the distance above the median; empty for one that is not. */
  private static Optional<String> place(Measured row, List<Found> found, QuantityWords words) {
    var above = found.stream().map(Found::above).toList();
    return found.stream()
        .filter(each -> each.municipality.number().equals(row.number()))
        .findFirst()
        .map(own -> Rank.of(own.above(), above, words.axis().format().decimals()))
        .map(
            rank ->
                words
                    .texts()
                    .text(
                        "variation.stream.place",
                        words.texts().number(rank.place(), 0),
                        words.texts().number(rank.of(), 0)));
  }

  /** Where a single post would have brought it down to the median, that is what is said. */
  private static String how(Found found, QuantityWords words) {
    if (!found.isAgainst(words.measurements().yardstick().format())) {
      return words.texts().text("variation.stream.not");
    }
    var byOnePost =
        OnePost.of(found.municipality, words.measurements().yardstick())
            .filter(post -> found.above() <= post)
            .isPresent();
    return words
        .texts()
        .text(
            byOnePost
                ? "variation.stream.onePost"
                : found.isAlone(words.axis().format())
                    ? "variation.stream.against"
                    : "variation.stream.above");
  }

  private static List<Note> own(int found, int of, Listing listing, Texts texts) {
    var notes = new ArrayList<Note>();
    notes.add(
        Note.method(
            texts.text(
                "variation.stream.note",
                texts.number(found, 0),
                texts.number(of, 0),
                share(found, of, texts))));
    notes.add(Note.caveat(texts.text("variation.likes.note")).ofPage());
    if (found > MOST) {
      notes.add(
          Note.reading(texts.text("variation.stream.note.more", MOST, texts.number(found, 0))));
    }
    notes.add(Note.caveat(texts.text("variation.movers.note.small")).ofPage());
    listing.note(texts).map(Note::choice).ifPresent(notes::add);
    return notes;
  }

  /** How many, and which share that is; nobody is named, as the rule always finds some. */
  private static String title(List<Found> found, int of, QuantityWords words) {
    var texts = words.texts();
    var format = words.axis().format();
    var alone = found.stream().filter(each -> each.isAlone(format)).count();
    var title =
        texts.text(
            alone == 0
                ? "variation.stream.title.upper"
                : alone == found.size()
                    ? "variation.stream.title.against"
                    : "variation.stream.title.both",
            texts.number(found.size(), 0),
            texts.number(of, 0),
            of,
            share(found.size(), of, texts),
            words.nameWithUnit(),
            words.period());
    return found.stream()
            .noneMatch(each -> words.measurements().footing(each.municipality).isFirm())
        ? texts.text("variation.stream.title.posts", title, found.size())
        : title;
  }

  private static String share(int found, int of, Texts texts) {
    return texts.percent(100.0 * found / of, 0);
  }
}
