package no.kommuneblikk.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.Between;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.SeriesRepository;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * How many posts an amount becomes: handed out in the whole country by the chosen key, the same
 * each year, at the cost of one FTE. By group and for the municipality in focus and what it lies
 * in. Nominal kroner: amount and cost are of the same year.
 */
@Component
class Scenario implements FigureSource {

  private static final String ID = "stillinger-scenario";
  private static final String QUESTION = "ledger.scenario.question";
  private static final double PER = 10_000;

  /** Of a range of counts the text is that of more than one. */
  private static final double SEVERAL = 2;

  private final SeriesRepository series;
  private final SeriesQueries queries;
  private final Geography geography;
  private final ConversionRates rates;

  Scenario(
      SeriesRepository series, SeriesQueries queries, Geography geography, ConversionRates rates) {
    this.series = series;
    this.queries = queries;
    this.geography = geography;
    this.rates = rates;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String question(Texts texts) {
    return texts.text(QUESTION);
  }

  /** No FTEs and no prices of earlier years: nothing is carried forward, generated or adjusted. */
  @Override
  public Selection relevant(Selection selection) {
    var costing = selection.costing().withPriceAdjusted(true);
    var year = year(selection);
    return Bars.relevant(selection)
        .with(
            draft -> {
              draft.costing = costing;
              draft.years = new Years(Years.PLAN.from(), year);
              draft.per = Selection.DEFAULT.per();
              draft.carriedForward = true;
              draft.illustration = true;
            });
  }

  /** The shares are those of the plan's year nearest to the last chosen one. */
  private static int year(Selection selection) {
    return Math.clamp(selection.years().to(), Years.PLAN.from(), Years.PLAN.to());
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var free = queries.release(selection.key().measure(), selection);
    if (free.isEmpty()) {
      return Ledger.absent(
          Figure.asking(ID, Kind.TABLE, question(texts), selection), "estimate", texts);
    }
    var other = queries.release(selection.key().other().measure(), selection);
    var query =
        queries
            .query(
                selection,
                List.of(selection.years().to()),
                Stream.concat(free.stream(), other.stream()).toList())
            .about(List.of(), null, List.of());
    return draw(
        new Rows(
            series.byMunicipality(query),
            free.get(),
            other,
            SourceNote.of(query.population().release()),
            rates.cost(selection.costing())),
        new Areas(selection, geography.atlas(), texts),
        selection,
        texts);
  }

  /**
   * What the database answered about one year, and what it answered from.
   *
   * @param other free funds by the key that is not chosen
   */
  record Rows(
      List<MunicipalValue> values,
      Released free,
      Optional<Released> other,
      SourceNote population,
      Cost cost) {

    /** What the figure shows: the other key is only told beside it. */
    List<MunicipalValue> used() {
      return values.stream()
          .filter(row -> row.indicator().equals(free.indicator().code()))
          .toList();
    }

    /** The shares by the chosen key, and by the other. */
    List<List<Share>> byEachKey(int year, ScenarioTerms scenario) {
      var all = Municipal.of(values);
      return Stream.concat(Stream.of(free), other.stream())
          .map(key -> Share.of(all, key.indicator().code(), year, scenario, cost))
          .toList();
    }
  }

  /** The shares of an area together. */
  private record Posts(LedgerArea area, List<Share> shares) {

    double sum(Function<Share, Double> quantity) {
      return shares.stream().mapToDouble(quantity::apply).sum();
    }

    double posts() {
      return sum(Share::posts);
    }

    long belowOne() {
      return shares.stream().filter(Share::isBelowOne).count();
    }
  }

  static Figure draw(Rows rows, Areas areas, Selection selection, Texts texts) {
    var year = selection.years().to();
    var scenario = ScenarioTerms.of(selection.costing());
    var byKey = rows.byEachKey(year, scenario);
    var shares = byKey.getFirst();
    var posts =
        areas.focusOrGroupsAndCountry().stream()
            .map(
                area ->
                    new Posts(
                        area,
                        shares.stream()
                            .filter(share -> area.includes().test(share.municipal()))
                            .toList()))
            .filter(each -> !each.shares().isEmpty())
            .toList();
    var asked = Figure.asking(ID, Kind.TABLE, texts.text(QUESTION), selection);
    if (shares.isEmpty() || posts.isEmpty()) {
      return Ledger.absent(asked, "empty", texts);
    }
    return asked
        .over(
            Axis.of(texts.text("ledger.axis.area"), Format.LABEL),
            Axis.of(texts.text("ledger.scenario.axis"), Format.LABEL))
        .showing(columns(posts, texts))
        .basedOn(
            BasisEvidence.basis(
                shares.size(),
                rows.used(),
                List.of(rows.free()),
                List.of(rows.population(), rows.cost().source())))
        .noting(notes(rows, areas, byKey, selection, texts))
        .finding(title(byKey, scenario, texts));
  }

  private static List<Series> columns(List<Posts> posts, Texts texts) {
    return List.of(
        column("ledger.scenario.posts", Format.FTE, posts, Posts::posts, texts),
        column(
            "ledger.scenario.per10000",
            Format.RATE,
            posts,
            each -> each.posts() * PER / each.sum(Share::inhabitants),
            texts),
        column("ledger.scenario.mnok", Format.MNOK, posts, each -> each.sum(Share::mnok), texts),
        column(
            "ledger.scenario.part",
            Format.PERCENT,
            posts,
            each -> each.sum(Share::part) * 100,
            texts),
        Series.of(
            texts.text("ledger.scenario.below"),
            SeriesRole.CONTEXT,
            posts.stream()
                .map(
                    each ->
                        point(each.area(), each.belowOne())
                            .measuring(
                                Axis.of(texts.text("ledger.scenario.below"), Format.COUNT),
                                texts.text(
                                    "ledger.scenario.of", texts.number(each.shares().size(), 0))))
                .toList()));
  }

  private static Series column(
      String key, Format format, List<Posts> posts, Function<Posts, Double> quantity, Texts texts) {
    var unit = Axis.of(texts.text(key), format);
    return Series.of(
        unit.title(),
        SeriesRole.FUNDING,
        posts.stream()
            .map(each -> point(each.area(), quantity.apply(each)).measuring(unit, null))
            .toList());
  }

  private static Point point(LedgerArea area, double value) {
    return Point.category(area.name(), area.code(), value, Quality.ESTIMATED)
        .highlighted(area.highlight());
  }

  /** The country's posts are the same by both keys; how many get less than one is not. */
  private static String title(List<List<Share>> byKey, ScenarioTerms scenario, Texts texts) {
    var shares = byKey.getFirst();
    var below =
        byKey.stream().map(all -> (double) all.stream().filter(Share::isBelowOne).count()).toList();
    return texts.text(
        "ledger.scenario.title",
        texts.number(scenario.amount() / 1_000_000.0, 0),
        scenario.years(),
        texts.number(shares.stream().mapToDouble(Share::posts).sum(), 0),
        below.stream().distinct().count() == 1 ? below.getFirst() : SEVERAL,
        Between.words(below, count -> texts.number(count, 0), texts),
        texts.number(shares.size(), 0));
  }

  private static List<Note> notes(
      Rows rows, Areas areas, List<List<Share>> byKey, Selection selection, Texts texts) {
    var notes = new ArrayList<Note>();
    onePost(areas, byKey, texts).map(told -> Note.reading(told).ofThese()).ifPresent(notes::add);
    notes.add(Note.caveat(texts.text("ledger.note.cause")).ofPage());
    notes.add(Note.caveat(Ledger.estimate(selection, texts)).ofPage());
    notes.add(Note.method(texts.text("ledger.scenario.note.yearly")));
    notes.add(Note.method(Ledger.cost(rows.cost(), selection.years().to(), texts)).ofPage());
    notes.add(Note.method(texts.text("ledger.scenario.note.nominal")));
    notes.add(
        Note.method(
            texts.text("ledger.scenario.note.shares", String.valueOf(selection.years().to()))));
    return notes;
  }

  /** What one post would be in the municipality in focus, and whether its share is one. */
  private static Optional<String> onePost(Areas areas, List<List<Share>> byKey, Texts texts) {
    return areas
        .focus()
        .map(
            focus ->
                byKey.stream()
                    .flatMap(List::stream)
                    .filter(share -> share.municipal().number().equals(focus.number()))
                    .filter(share -> share.inhabitants() > 0)
                    .toList())
        .filter(own -> !own.isEmpty())
        .map(
            own ->
                texts.text(
                    own.stream().allMatch(Share::isBelowOne)
                        ? "ledger.scenario.note.onePost.below"
                        : "ledger.scenario.note.onePost",
                    own.getFirst().municipal().name(),
                    Between.words(
                        own.stream().map(Share::posts).toList(),
                        posts -> texts.number(posts, posts < 0.1 ? 2 : 1),
                        texts),
                    Format.RATE.write(PER / own.getFirst().inhabitants(), texts)));
  }
}
