package no.kommuneblikk.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Between;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Footing;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * The posts that the new growth in free funds of the chosen years pays for beside the change in
 * FTEs, by group or for the municipality in focus and what it lies in: per 10 000 inhabitants or in
 * numbers. Both sums count the municipalities that have both; where nobody has FTEs, the posts
 * stand alone.
 */
@Component
class MoneyIntoPosts implements FigureSource {

  private static final String ID = "stillinger-midler";
  private static final String QUESTION = "ledger.posts.question";
  private static final List<String> REPORTED = List.of(LedgerInput.STAFFING);

  private final Ledger ledger;
  private final Geography geography;

  MoneyIntoPosts(Ledger ledger, Geography geography) {
    this.ledger = ledger;
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
  public boolean saysEstimate() {
    return true;
  }

  @Override
  public Selection relevant(Selection selection) {
    return Bars.relevant(selection);
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    return ledger.draw(
        this,
        Kind.BAR,
        REPORTED,
        selection,
        texts,
        books -> draw(books, new Areas(selection, geography.atlas(), texts), selection, texts));
  }

  /**
   * The two sums of an area.
   *
   * @param published whether the FTEs are those that are published for it
   */
  private record Pair(LedgerArea area, Sum implied, Optional<Sum> observed, boolean published) {

    /** In the unit that is shown; empty where the FTEs are not known. */
    Optional<Double> beyond(Selection selection) {
      return observed.map(sum -> Bars.shown(sum, selection) - Bars.shown(implied, selection));
    }
  }

  static Figure draw(LedgerInput books, Areas areas, Selection selection, Texts texts) {
    var entries = new MunicipalLedger(books);
    var all = Municipal.of(books.rows());
    var municipal = all.stream().anyMatch(each -> entries.observed(each).isPresent());
    var shown = areas.focusOrGroups();
    var byKey =
        books.byEachKey().stream()
            .map(MunicipalLedger::new)
            .map(
                each ->
                    shown.stream()
                        .flatMap(area -> pair(area, area.members(all), municipal, each).stream())
                        .toList())
            .toList();
    var pairs =
        Bars.ranked(byKey.getFirst(), pair -> Bars.shown(pair.implied(), selection), selection);
    var asked = Figure.asking(ID, Kind.BAR, texts.text(QUESTION), selection);
    if (pairs.isEmpty()) {
      return Ledger.absent(asked, "empty", texts);
    }
    var n = Bars.counted(all, areas, municipal ? entries::beyond : entries::implied);
    var published = Ledger.published(books, shown, texts);
    var basis = books.basis(n, shown);
    var notes = new ArrayList<>(Ledger.notes(books, REPORTED, basis, selection, texts));
    if (municipal) {
      notes.add(Note.method(texts.text("ledger.posts.note.both")));
    }
    notes.addAll(published);
    var staffed = pairs.stream().anyMatch(pair -> pair.observed().isPresent());
    if (staffed && selection.per() != Per.COUNT) {
      notes.add(Note.method(Ledger.inhabitants(books.terms(), texts)).ofPage());
    }
    var terms = books.terms();
    var series = new ArrayList<Series>();
    series.add(
        series(
            texts.text("ledger.posts.implied", Ledger.growthPeriod(terms, texts)),
            SeriesRole.FUNDING,
            pairs,
            pair -> Optional.of(pair.implied()),
            selection));
    addObserved(series, pairs, Ledger.changePeriod(terms, texts), selection, texts);
    return asked
        .over(
            Bars.horizontal(selection, texts),
            Axis.of(
                texts.text(
                    selection.per() == Per.COUNT
                        ? "ledger.posts.axis"
                        : "ledger.posts.axis.per10000",
                    terms.prices().kroner(texts),
                    Ledger.key(selection, texts),
                    String.valueOf(terms.last())),
                Format.FTE))
        .showing(series)
        .basedOn(basis)
        .noting(notes)
        .finding(title(byKey, books, selection, texts));
  }

  /** What is published is no sum of municipalities and stands in a series of its own. */
  private static void addObserved(
      List<Series> series, List<Pair> pairs, String period, Selection selection, Texts texts) {
    for (var published : List.of(false, true)) {
      var own =
          pairs.stream()
              .filter(pair -> pair.published() == published && pair.observed().isPresent())
              .toList();
      if (!own.isEmpty()) {
        series.add(
            series(
                texts.text(published ? "ledger.posts.published" : "ledger.posts.observed", period),
                published ? SeriesRole.BENCHMARK : SeriesRole.STAFFING,
                own,
                Pair::observed,
                selection));
      }
    }
  }

  /**
   * Both sums of those that have both, unless the FTEs of the area are published as a whole.
   *
   * @param municipal whether any municipality has FTEs
   */
  private static Optional<Pair> pair(
      LedgerArea area, List<Municipal> members, boolean municipal, MunicipalLedger entries) {
    var published = entries.isPublished(area);
    var whole = published || !municipal;
    var counted =
        members.stream().filter(each -> whole || entries.beyond(each).isPresent()).toList();
    return entries
        .sum(counted, entries::implied)
        .map(implied -> new Pair(area, implied, entries.observed(area, counted), published));
  }

  private static Series series(
      String name,
      SeriesRole role,
      List<Pair> pairs,
      Function<Pair, Optional<Sum>> sum,
      Selection selection) {
    return Series.of(
        name,
        role,
        pairs.stream()
            .flatMap(
                pair -> sum.apply(pair).stream().map(it -> Bars.point(pair.area(), it, selection)))
            .toList());
  }

  /**
   * Where the change in FTEs lay furthest above what the money pays for, and where lowest; that it
   * is not settled where the keys don't agree.
   */
  private static String title(
      List<List<Pair>> byKey, LedgerInput books, Selection selection, Texts texts) {
    var period = books.terms().years().period();
    var pairs = byKey.getFirst();
    var first = pairs.getFirst();
    if (pairs.stream().allMatch(pair -> pair.observed().isEmpty())
        || first.area().isFocus() && first.observed().isEmpty()) {
      return texts.text("ledger.posts.title.alone", books.terms().plannedPeriod());
    }
    if (books.isGenerated()) {
      return texts.text("ledger.posts.title.generated", period);
    }
    var known = byKey.stream().map(all -> known(all, selection)).toList();
    var own = known.getFirst();
    if (first.area().isFocus() || own.size() == 1) {
      return about(
          first.area().isFocus() ? first : own.getFirst(), byKey, period, selection, texts);
    }
    var most = known.stream().map(List::getFirst).toList();
    var least = known.stream().map(List::getLast).toList();
    return agree(most) && agree(least)
        ? texts.text(
            "ledger.posts.title",
            most.getFirst().area().inSentence(),
            beyond(most, selection, texts),
            least.getFirst().area().inSentence(),
            beyond(least, selection, texts),
            period,
            Bars.unit(selection, texts))
        : texts.text("ledger.posts.title.open", period);
  }

  /** Those with both sums, from the furthest above what the money pays for. */
  private static List<Pair> known(List<Pair> pairs, Selection selection) {
    return Footing.firm(
            pairs.stream().filter(pair -> pair.observed().isPresent()).toList(),
            pair -> pair.implied().footing())
        .stream()
        .sorted(
            Comparator.comparingDouble((Pair pair) -> pair.beyond(selection).orElseThrow())
                .reversed())
        .toList();
  }

  private static boolean agree(List<Pair> byKey) {
    return byKey.stream().map(pair -> pair.area().name()).distinct().count() == 1;
  }

  private static String beyond(List<Pair> byKey, Selection selection, Texts texts) {
    return Between.signed(
        byKey.stream().map(pair -> pair.beyond(selection).orElseThrow()).toList(),
        posts -> Format.FTE.writeSigned(posts, texts),
        texts);
  }

  private static String about(
      Pair pair, List<List<Pair>> byKey, String period, Selection selection, Texts texts) {
    return texts.text(
        "ledger.posts.title.one",
        pair.area().name(),
        Between.words(
            byKey.stream()
                .flatMap(List::stream)
                .filter(each -> each.area().name().equals(pair.area().name()))
                .map(each -> Bars.shown(each.implied(), selection))
                .toList(),
            posts -> Format.FTE.write(posts, texts),
            texts),
        pair.observed()
            .map(sum -> Format.FTE.writeSigned(Bars.shown(sum, selection), texts))
            .orElse(""),
        period,
        Bars.unit(selection, texts));
  }
}
