package no.kommuneblikk.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.measure.MeasureNotes;
import no.kommuneblikk.measure.Measured;
import no.kommuneblikk.measure.Quantities;
import no.kommuneblikk.measure.Reading;
import no.kommuneblikk.selection.FundingKey;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Plotting;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.statistics.Evenness;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Pairs of municipalities of like size and like money, by free funds of the chosen key and grants
 * where both have figures, that grew unlike in FTEs per 10 000 inhabitants. To learn from: what did
 * they do differently? Never a ranking.
 */
@Component
class UnlikeGrowth implements FigureSource {

  static final String ID = "variasjon-par";
  private static final String QUESTION = "variation.pairs.question";
  private static final Quantity GRANTS = Quantity.sum(MeasureCodes.GRANTS);
  private static final Quantity GROWTH = Quantity.change(Variation.STAFFING);

  private final Quantities quantities;

  UnlikeGrowth(Quantities quantities) {
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
    return Variation.ungrouped(Variation.relevant(selection, Plotting.DEFAULT))
        .unsized()
        .with(
            draft -> {
              draft.key = selection.key();
              draft.per = Per.INHABITANTS;
            });
  }

  /** By the other key there are other pairs. */
  @Override
  public boolean tellsOtherKey() {
    return true;
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var needed = List.of(GROWTH, funds(selection.key()));
    var known = quantities.measures(selection).stream().map(Indicator::code).toList();
    var wanted =
        Stream.concat(
                needed.stream(),
                Stream.of(GRANTS, funds(selection.key().other()))
                    .filter(quantity -> known.contains(quantity.measure())))
            .toList();
    return quantities
        .read(wanted, selection)
        .map(reading -> draw(reading, texts))
        .orElseGet(
            () ->
                MeasureNotes.absent(
                    Figure.asking(ID, Kind.TABLE, question(texts), selection),
                    needed,
                    quantities,
                    texts));
  }

  static Quantity funds(FundingKey key) {
    return Quantity.sum(key.measure());
  }

  static Figure draw(Reading reading, Texts texts) {
    var selection = reading.selection();
    var asked = Figure.asking(ID, Kind.TABLE, texts.text(QUESTION), selection);
    var candidates = candidates(reading, selection.key());
    if (candidates.isEmpty()) {
      return MeasureNotes.empty(asked, texts);
    }
    if (Evenness.isEven(candidates.stream().map(Twins.Candidate::money).toList())) {
      return asked.absent(texts.text("variation.pairs.even"));
    }
    var found = Twins.among(candidates);
    var pairs = found.shown();
    if (pairs.isEmpty()) {
      return asked.absent(
          texts.text(
              "variation.pairs.none", texts.number(candidates.size(), 0), candidates.size()));
    }
    var shown =
        Stream.of(GROWTH, funds(selection.key()), GRANTS)
            .filter(quantity -> reads(reading, quantity))
            .map(reading::of)
            .toList();
    var words = new QuantityWords(shown.getFirst(), texts);
    var matched = shown.subList(0, 2);
    var basis = reading.basis(matched);
    return asked
        .over(Variation.municipalities(texts), words.axis())
        .showing(columns(pairs, words, reading))
        .basedOn(basis)
        .noting(
            Variation.notes(
                reading,
                matched,
                basis,
                List.of(Note.reading(texts.text("variation.pairs.note"))),
                own(reading, found, texts),
                texts))
        .finding(title(found, selection.key(), words));
  }

  private static boolean reads(Reading reading, Quantity quantity) {
    return reading.measures().stream()
        .anyMatch(measure -> measure.indicator().code().equals(quantity.measure()));
  }

  private static List<Twins.Candidate> candidates(Reading reading, FundingKey key) {
    var growth = reading.of(GROWTH);
    var free = reading.of(funds(key)).byNumber();
    var grants =
        reads(reading, GRANTS) ? reading.of(GRANTS).byNumber() : Map.<String, Measured>of();
    var candidates = new ArrayList<Twins.Candidate>();
    for (var one : growth.values()) {
      var own = one.posts();
      var money = free.get(one.number());
      var granted = grants.get(one.number());
      if (own != null && money != null) {
        candidates.add(
            new Twins.Candidate(
                one,
                own,
                SizeBands.inhabitants(one.municipality()),
                money.value(),
                granted == null ? null : granted.value(),
                granted == null ? money.quality() : money.quality().weakest(granted.quality())));
      }
    }
    return candidates;
  }

  /** One of a pair, and the pair's place among those shown. */
  private record Row(int pair, Twins twins, Twins.Candidate own) {

    Measured growth() {
      return own.growth();
    }

    boolean isFirst() {
      return own == twins.more();
    }

    /** A pair that is picked by generated growth or grants is no real pair. */
    Quality picked() {
      return Stream.of(growth().quality(), own.worth()).anyMatch(Quality::isGenerated)
          ? Quality.ILLUSTRATION
          : Quality.DERIVED;
    }
  }

  private static List<Series> columns(List<Twins> pairs, QuantityWords words, Reading reading) {
    var texts = words.texts();
    var rows =
        IntStream.range(0, pairs.size())
            .boxed()
            .flatMap(
                i ->
                    Stream.of(pairs.get(i).more(), pairs.get(i).less())
                        .map(own -> new Row(i + 1, pairs.get(i), own)))
            .toList();
    var count = Axis.of(texts.text("variation.pairs.column.pair"), Format.COUNT);
    var people = Axis.of(texts.text("variation.bands.axis"), Format.COUNT);
    var period = reading.selection().years().period();
    var money = Axis.of(texts.text("variation.pairs.column.money", period), Format.NOK);
    var apart = Axis.of(texts.text("variation.pairs.column.apart"), words.axis().format());
    return List.of(
        Variation.column(count.title(), rows, row -> cell(row, row.pair, row.picked(), count)),
        Variation.column(
            people.title(),
            rows,
            row -> cell(row, row.own.inhabitants(), Quality.REPORTED, people)),
        Variation.column(
            money.title(),
            rows,
            row ->
                byOther(
                    cell(row, row.own.money(), row.own.worth(), money)
                        .measuring(money, grants(row.own, texts)),
                    row.own,
                    reading,
                    money,
                    texts)),
        Series.of(
            words.axis().title(),
            SeriesRole.EMPHASIS,
            rows.stream().map(row -> growth(row, words)).toList()),
        Variation.column(
            apart.title(),
            rows.stream().filter(Row::isFirst).toList(),
            row -> cell(row, row.twins.difference(), row.twins.worth(), apart)));
  }

  private static Point growth(Row row, QuantityWords words) {
    var own = row.growth();
    return Point.municipality(own.name(), own.number(), own.value(), own.quality(), 0)
        .measuring(
            words.axis(),
            words.texts().text("variation.pairs.posts", words.texts().signed(row.own.posts(), 1)));
  }

  private static Point cell(Row row, double value, Quality quality, Axis unit) {
    return Point.municipality(row.growth().name(), row.growth().number(), value, quality, 0)
        .measuring(unit, null);
  }

  /** With the money by the key that is not chosen, where that is read. */
  private static Point byOther(
      Point point, Twins.Candidate own, Reading reading, Axis money, Texts texts) {
    var key = reading.selection().key().other();
    if (!reads(reading, funds(key))) {
      return point;
    }
    return Optional.ofNullable(reading.of(funds(key)).byNumber().get(own.growth().number()))
        .map(free -> money.write(own.money() - own.free() + free.value(), texts))
        .map(
            written ->
                texts.text(
                    "figure.key.other", texts.text("selection.key.of." + key.code()), written))
        .map(words -> point.saying(words, texts))
        .orElse(point);
  }

  private static @org.jspecify.annotations.Nullable String grants(
      Twins.Candidate own, Texts texts) {
    var grants = own.grants();
    return grants == null
        ? null
        : texts.text(
            grants == 0 ? "variation.pairs.grants.none" : "variation.pairs.grants",
            Format.NOK.write(grants, texts));
  }

  private static List<Note> own(Reading reading, Twins.Found found, Texts texts) {
    var notes = new ArrayList<Note>();
    notes.add(
        Note.reading(
            texts.text(
                "variation.pairs.note.shown",
                found.shown().size(),
                texts.number(found.qualified().size(), 0),
                found.qualified().size())));
    byOther(reading, found, texts).map(told -> Note.method(told).ofThese()).ifPresent(notes::add);
    notes.add(
        Note.method(
            texts.text(
                "variation.pairs.note.method",
                texts.number(Twins.LIKE_SIZE, 2),
                texts.number(Twins.LIKE_MONEY, 2),
                texts.number(Twins.UNLIKE, 0),
                texts.number(Twins.POSTS, 0),
                Twins.MOST)));
    notes.add(
        Note.method(
                texts.text(
                    reads(reading, GRANTS)
                        ? "variation.pairs.note.grants"
                        : "variation.pairs.note.withoutGrants"))
            .ofThese());
    return notes;
  }

  /** How many pairs there are by the key that is not chosen, as nobody knows which is right. */
  private static Optional<String> byOther(Reading reading, Twins.Found found, Texts texts) {
    var key = reading.selection().key().other();
    if (!reads(reading, funds(key))) {
      return Optional.empty();
    }
    var other = Twins.among(candidates(reading, key));
    return Optional.of(
        texts.text(
            "variation.pairs.note.other." + key.code(),
            texts.number(other.qualified().size(), 0),
            found.alsoIn(other),
            found.shown().size()));
  }

  /** Names nobody: the two furthest apart may be so by less than a post each. */
  private static String title(Twins.Found found, FundingKey key, QuantityWords words) {
    var texts = words.texts();
    return texts.text(
        "variation.pairs.title",
        texts.number(found.qualified().size(), 0),
        found.qualified().size(),
        words.nameWithUnit(),
        texts.number(found.possible(), 0),
        texts.number(found.shown().size(), 0),
        found.shown().size(),
        found.qualified().stream().anyMatch(Twins::countGrants),
        texts.text("selection.key.of." + key.code()));
  }
}
