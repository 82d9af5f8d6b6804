package no.kommuneblikk.variation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.measure.MeasureNotes;
import no.kommuneblikk.measure.Measured;
import no.kommuneblikk.measure.Measurements;
import no.kommuneblikk.measure.Quantities;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * The municipalities of the selection that grew while most of those like them did not, or more than
 * three in four of them; farthest above the median first.
 */
@Component
class AgainstTheStream implements FigureSource {

  static final String ID = "variasjon-mot-strommen";
  private static final String QUESTION = "variation.stream.question";

  /** The table of a whole country would be long; of a county all are listed. */
  private static final int MOST = 20;

  private static final int MOST_NAMES = 3;

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
    return Field.read(quantities, selection)
        .map(field -> draw(field, Variation.counties(geography.atlas(), selection), texts))
        .orElseGet(
            () ->
                MeasureNotes.absent(
                    ID,
                    Kind.TABLE,
                    question(texts),
                    List.of(Variation.change(selection)),
                    quantities,
                    selection,
                    texts));
  }

  /** A municipality and those it outgrew. */
  private record Found(Measured municipality, Likes likes) {

    double above() {
      return municipality.value() - likes.median();
    }
  }

  static Figure draw(Field field, Likes.CountyNames counties, Texts texts) {
    var reading = field.selected();
    var selection = reading.selection();
    var question = texts.text(QUESTION);
    var measured = reading.of(Variation.change(selection));
    if (measured.values().isEmpty()) {
      return MeasureNotes.empty(ID, Kind.TABLE, question, selection, texts);
    }
    var country = field.country().of(Variation.change(selection)).values();
    var found = found(measured, country);
    if (found.isEmpty()) {
      return Figure.absent(
          ID,
          Kind.TABLE,
          question,
          texts.text(
              "variation.stream.none",
              texts.number(measured.values().size(), 0),
              measured.values().size()),
          selection);
    }
    var words = new Words(measured, texts);
    var basis = reading.basis(List.of(measured));
    return Variation.table(
        ID,
        title(found, measured.values().size(), words, counties),
        question,
        columns(found.stream().limit(MOST).toList(), country, words, counties),
        words.axis(),
        basis,
        Variation.notes(
            reading, List.of(measured), basis, own(found.size(), texts), List.of(), texts),
        selection,
        texts);
  }

  private static List<Found> found(Measurements selected, List<Measured> country) {
    var format = selected.yardstick().format();
    return selected.values().stream()
        .flatMap(one -> Likes.of(one, country).stream().map(likes -> new Found(one, likes)))
        .filter(each -> each.likes.areOutgrownBy(each.municipality, format))
        .sorted(Comparator.comparingDouble(Found::above).reversed())
        .toList();
  }

  private static List<Series> columns(
      List<Found> found, List<Measured> country, Words words, Likes.CountyNames counties) {
    var rows = found.stream().map(Found::municipality).toList();
    return List.of(
        Movers.change(rows, words),
        Movers.likes(rows, country, words, counties),
        Variation.column(
            words.texts().text("variation.column.above"),
            found,
            each ->
                Variation.beside(each.municipality, each.above(), words.axis())
                    .measuring(words.axis(), how(each, words))));
  }

  /** Where a single post would have brought it down to the median, that is what is said. */
  private static String how(Found found, Words words) {
    var byOnePost =
        OnePost.of(found.municipality, words.measurements().yardstick())
            .filter(post -> found.above() <= post)
            .isPresent();
    return words
        .texts()
        .text(
            byOnePost
                ? "variation.stream.onePost"
                : words.axis().format().sign(found.likes.median()) <= 0
                    ? "variation.stream.against"
                    : "variation.stream.above");
  }

  private static List<String> own(int found, Texts texts) {
    var notes = new ArrayList<String>();
    notes.add(texts.text("variation.stream.note"));
    notes.add(texts.text("variation.likes.note"));
    if (found > MOST) {
      notes.add(texts.text("variation.stream.note.more", MOST, texts.number(found, 0)));
    }
    notes.add(texts.text("variation.movers.note.small"));
    return notes;
  }

  private static String title(List<Found> found, int of, Words words, Likes.CountyNames counties) {
    var texts = words.texts();
    var first = found.getFirst();
    var named =
        found.stream()
            .filter(each -> words.measurements().footing(each.municipality).isFirm())
            .limit(MOST_NAMES)
            .toList();
    if (named.isEmpty()) {
      return texts.text(
          "variation.stream.title.posts",
          texts.number(found.size(), 0),
          found.size(),
          texts.number(of, 0),
          words.nameWithUnit(),
          words.period());
    }
    if (found.size() == 1) {
      return texts.text(
          "variation.stream.title.one",
          first.municipality.name(),
          told(first, words),
          first.likes.name(counties, texts),
          words.number(first.likes.median()));
    }
    return texts.text(
        found.size() == named.size() ? "variation.stream.title.few" : "variation.stream.title.many",
        texts.list(named.stream().map(each -> each.municipality.name()).toList()),
        texts.number(found.size(), 0),
        texts.number(of, 0),
        words.nameWithUnit(),
        words.period());
  }

  private static String told(Found found, Words words) {
    return words
        .measurements()
        .footing(found.municipality)
        .told(words.value(found.municipality.value()), words.texts());
  }
}
