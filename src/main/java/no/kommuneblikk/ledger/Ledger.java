package no.kommuneblikk.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.Caveats;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.indicator.IndicatorRepository;
import no.kommuneblikk.indicator.MeasureCatalog;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.SeriesQuery;
import no.kommuneblikk.indicator.SeriesRepository;
import no.kommuneblikk.selection.FundingKey;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/** Reads the books, and says what all figures of them have to say. */
@Component
class Ledger {

  /** A megabyte each; a hall of people looks at the same few. */
  private static final int MOST_KEPT = 12;

  private final SeriesRepository series;
  private final SeriesQueries queries;
  private final IndicatorRepository indicators;
  private final ConversionRates rates;

  /** By query, which names its releases: those are superseded, never overwritten. */
  private final Cache<SeriesQuery, List<MunicipalValue>> answers =
      Caffeine.newBuilder()
          .maximumSize(MOST_KEPT)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build();

  Ledger(
      SeriesRepository series,
      SeriesQueries queries,
      IndicatorRepository indicators,
      ConversionRates rates) {
    this.series = series;
    this.queries = queries;
    this.indicators = indicators;
    this.rates = rates;
  }

  /**
   * Draws a figure of the books, or says why there are none.
   *
   * @param reported the measures it wants beside free funds; those there are none of are left out
   */
  Figure draw(
      FigureSource source,
      Kind kind,
      List<String> reported,
      Selection selection,
      Texts texts,
      Function<LedgerInput, Figure> drawing) {
    var free = queries.release(selection.key().measure(), selection);
    var planned = LedgerTerms.planned(selection);
    if (free.isEmpty() || planned.isEmpty()) {
      return absent(
          Figure.asking(source.id(), kind, source.question(texts), selection),
          planned.isEmpty() ? "years" : "estimate",
          texts);
    }
    return drawing.apply(read(free.get(), reported, planned, selection));
  }

  /**
   * Always the whole country: a municipality is seen against it, and the figures choose from it.
   * Always all measures, and free funds by both keys: the figures of the page then share one answer
   * of the database, also when the reader pulls the cost.
   */
  private LedgerInput read(
      Released free, List<String> wanted, List<Integer> planned, Selection selection) {
    var all =
        LedgerInput.REPORTED.stream()
            .flatMap(code -> queries.release(code, selection).stream())
            .toList();
    var released =
        all.stream().filter(measure -> wanted.contains(measure.indicator().code())).toList();
    var reported = ofOneKind(released);
    var keys =
        Arrays.stream(FundingKey.values())
            .flatMap(key -> queries.release(key.measure(), selection).stream())
            .toList();
    var used =
        Stream.concat(keys.stream(), reported.stream())
            .map(measure -> measure.indicator().code())
            .toList();
    var years = LedgerTerms.all(selection);
    var measures = Stream.concat(keys.stream(), all.stream()).toList();
    var ungrouped = selection.with(draft -> draft.groupBy = GroupBy.SIZE);
    var query = queries.query(ungrouped, years, measures).about(List.of(), null, List.of());
    return new LedgerInput(
        comparable(
            answers.get(query, series::byMunicipality).stream()
                .filter(row -> used.contains(row.indicator()))
                .toList(),
            used,
            selection),
        free,
        keys.stream().filter(key -> !key.equals(free)).findFirst(),
        reported,
        released.stream()
            .filter(measure -> !reported.contains(measure))
            .map(measure -> measure.indicator().code())
            .toList(),
        SourceNote.of(query.population().release()),
        new LedgerTerms(
            selection.years(),
            planned,
            rates.prices(selection.costing(), years, selection.years().to()),
            rates.cost(selection.costing())),
        National.of(
            indicators.national(List.of(LedgerInput.STAFFING)),
            selection.years(),
            selection.carriedForward()));
  }

  /**
   * Where carried forward FTEs are left out, so is the money of their municipalities: both sides of
   * a comparison count the same.
   */
  private static List<MunicipalValue> comparable(
      List<MunicipalValue> rows, List<String> used, Selection selection) {
    if (selection.carriedForward() || !used.contains(LedgerInput.STAFFING)) {
      return rows;
    }
    var staffed =
        rows.stream()
            .filter(row -> row.indicator().equals(LedgerInput.STAFFING))
            .map(MunicipalValue::number)
            .collect(Collectors.toSet());
    return rows.stream().filter(row -> staffed.contains(row.number())).toList();
  }

  /** Generated and reported figures never stand in the same figure: the reported ones win. */
  static List<Released> ofOneKind(List<Released> measures) {
    var real = measures.stream().filter(measure -> !measure.release().illustration()).toList();
    return real.isEmpty() ? measures : real;
  }

  /** There is nothing to read, or nothing within the selection: says why and what to do. */
  static Figure absent(Figure asked, String reason, Texts texts, String... measures) {
    return asked.absent(texts.text("ledger.absent." + reason), measures);
  }

  /**
   * What the figures of this page follow: the estimate's key, the cost and prices, and not the
   * scenario.
   */
  static Selection relevant(Selection selection) {
    var costing = selection.costing().withScenario(null, null);
    return selection
        .withKey()
        .with(
            draft -> {
              draft.costing = costing;
              draft.against = Selection.DEFAULT.against();
            });
  }

  /**
   * What must be said below a figure of the books, what weighs most first.
   *
   * @param wanted the measures that the figure would show if there were figures of all
   */
  static List<Note> notes(
      LedgerInput books, List<String> wanted, Basis basis, Selection selection, Texts texts) {
    var terms = books.terms();
    var notes = new ArrayList<Note>();
    if (wanted.contains(LedgerInput.STAFFING) && books.isStaffed() && !terms.isOfSameTime()) {
      notes.add(Note.caveat(span(terms, texts)).ofThese());
    }
    notes.add(Note.caveat(texts.text("ledger.note.cause")).ofPage());
    notes.add(Note.caveat(estimate(selection, texts)).ofPage());
    if (books.isGenerated()) {
      notes.add(
          Note.example(
              texts.text(
                  "ledger.note.mixed", names(codes(books.reported()), books.catalog(), texts))));
    }
    notes.addAll(lacking(books, wanted, selection, texts));
    notes.add(Note.method(terms.prices().note(texts)).ofPage());
    notes.add(Note.method(cost(terms.cost(), terms.years().to(), texts)).ofPage());
    notes.addAll(Caveats.of(selection, basis.withoutEstimates(), selection.years().to(), texts));
    if (terms.years().from() < terms.planned().getFirst() || terms.years().to() > terms.last()) {
      notes.add(Note.choice(texts.text("ledger.note.outside", terms.plannedPeriod())));
    }
    notes.add(Note.caveat(texts.text("ledger.note.oneService")).everywhere());
    return notes;
  }

  /**
   * That the country's FTEs are the published ones, and what their producer says of them.
   *
   * @param shown the areas of the figure
   */
  static List<Note> published(LedgerInput books, List<LedgerArea> shown, Texts texts) {
    var country = shown.stream().anyMatch(new MunicipalLedger(books)::isPublished);
    return country
        ? Stream.concat(
                Stream.of(Note.source(texts.text("ledger.note.national"))),
                books.national().remarks().stream().map(note -> Note.source(texts.told(note))))
            .toList()
        : List.of();
  }

  /** «2016–2020 (5 budsjettår)»: the years that new growth is summed over, and how many. */
  static String growthPeriod(LedgerTerms terms, Texts texts) {
    return texts.text("ledger.span.growth", terms.plannedPeriod(), terms.planned().size());
  }

  /** «2016–2020 (over 4 år)»: the years that FTEs changed between, and how long that is. */
  static String changePeriod(LedgerTerms terms, Texts texts) {
    return texts.text("ledger.span.change", terms.years().period(), terms.changes());
  }

  /** That growth and change are not of the same time, and what to choose where that helps. */
  private static String span(LedgerTerms terms, Texts texts) {
    return texts.text(
        terms.years().from() == Years.PLAN.from() && terms.last() == terms.years().to()
            ? "ledger.note.span.first"
            : "ledger.note.span",
        growthPeriod(terms, texts),
        changePeriod(terms, texts),
        String.valueOf(terms.planned().getFirst()),
        String.valueOf(terms.planned().getFirst() - 1));
  }

  /** What posts and FTEs are divided by, also their change. */
  static String inhabitants(LedgerTerms terms, Texts texts) {
    return texts.text("ledger.note.inhabitants", String.valueOf(terms.last()));
  }

  /** That free funds are an estimate, and by which key. */
  static String estimate(Selection selection, Texts texts) {
    return texts.text("ledger.note.estimate", key(selection, texts));
  }

  /** What a post is taken to cost, and who says so. */
  static String cost(Cost cost, int year, Texts texts) {
    return texts.text(
        cost.chosen() ? "ledger.note.cost.chosen" : "ledger.note.cost",
        texts.number(cost.perFte(), 0),
        String.valueOf(year),
        texts.told(cost.reason()));
  }

  /** What free funds are distributed by, as it is said after «etter». */
  static String key(Selection selection, Texts texts) {
    return texts.text("selection.key.of." + selection.key().code());
  }

  private static List<Note> lacking(
      LedgerInput books, List<String> wanted, Selection selection, Texts texts) {
    var notes = new ArrayList<Note>();
    var none =
        wanted.stream()
            .filter(code -> books.reported(code).isEmpty() && !books.apart().contains(code))
            .toList();
    if (!none.isEmpty()) {
      notes.add(
          Note.caveat(
                  texts.text(
                      selection.illustration() ? "ledger.note.lacking" : "ledger.note.hidden",
                      names(none, books.catalog(), texts)))
              .ofThese());
    }
    if (!books.apart().isEmpty()) {
      notes.add(
          Note.caveat(
              texts.text("ledger.note.apart", names(books.apart(), books.catalog(), texts))));
    }
    return notes;
  }

  private static List<String> codes(List<Released> measures) {
    return measures.stream().map(measure -> measure.indicator().code()).toList();
  }

  private static String names(List<String> codes, MeasureCatalog catalog, Texts texts) {
    return texts.list(codes.stream().map(code -> catalog.inSentence(code, texts)).toList());
  }
}
