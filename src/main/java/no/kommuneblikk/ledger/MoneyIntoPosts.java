package no.kommuneblikk.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Role;
import no.kommuneblikk.figure.Series;
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
  private static final List<String> REPORTED = List.of(Books.STAFFING);

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

  /** The two sums of an area. */
  private record Pair(Area area, Sum implied, Optional<Sum> observed) {

    double beyond() {
      return observed.map(sum -> sum.per10000() - implied.per10000()).orElse(0.0);
    }
  }

  static Figure draw(Books books, Areas areas, Selection selection, Texts texts) {
    var entries = new Entries(books);
    var all = Municipal.of(books.rows());
    var staffed = all.stream().anyMatch(each -> entries.observed(each).isPresent());
    var pairs =
        Bars.ranked(
            areas.focusOrGroups().stream()
                .flatMap(area -> pair(area, area.members(all), staffed, entries).stream())
                .toList(),
            pair -> pair.implied().per10000(),
            selection);
    if (pairs.isEmpty()) {
      return Ledger.absent(ID, Kind.BAR, texts.text(QUESTION), "empty", selection, texts);
    }
    var basis = books.basis(Bars.counted(all, areas, staffed ? entries::beyond : entries::implied));
    var notes = new ArrayList<>(Ledger.notes(books, REPORTED, basis, selection, texts));
    if (staffed) {
      notes.add(texts.text("ledger.posts.note.both"));
    }
    var terms = books.terms();
    var series = new ArrayList<Series>();
    series.add(
        series(
            texts.text("ledger.posts.implied", terms.plannedPeriod()),
            Role.FUNDING,
            pairs,
            pair -> Optional.of(pair.implied()),
            selection));
    if (staffed) {
      series.add(
          series(
              texts.text("ledger.posts.observed", terms.years().period()),
              Role.STAFFING,
              pairs,
              Pair::observed,
              selection));
    }
    return new Figure(
        ID,
        Kind.BAR,
        title(pairs, books, staffed, texts),
        texts.text(QUESTION),
        Bars.horizontal(selection, texts),
        Axis.of(
            texts.text(
                selection.per() == Per.COUNT ? "ledger.posts.axis" : "ledger.posts.axis.per10000",
                terms.prices().kroner(texts),
                Ledger.key(selection, texts)),
            Format.FTE),
        series,
        basis,
        notes,
        selection,
        null);
  }

  private static Optional<Pair> pair(
      Area area, List<Municipal> members, boolean staffed, Entries entries) {
    var both =
        members.stream().filter(each -> !staffed || entries.beyond(each).isPresent()).toList();
    return Sum.of(both, entries, entries::implied)
        .map(implied -> new Pair(area, implied, Sum.of(both, entries, entries::observed)));
  }

  private static Series series(
      String name,
      Role role,
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

  /** Where the change in FTEs lay furthest above what the money pays for, and where lowest. */
  private static String title(List<Pair> pairs, Books books, boolean staffed, Texts texts) {
    var period = books.terms().years().period();
    if (!staffed) {
      return texts.text("ledger.posts.title.alone", books.terms().plannedPeriod());
    }
    if (books.isGenerated()) {
      return texts.text("ledger.posts.title.generated", period);
    }
    if (pairs.getFirst().area().isFocus()) {
      return about(pairs.getFirst(), period, texts);
    }
    var sorted =
        pairs.stream().sorted(Comparator.comparingDouble(Pair::beyond).reversed()).toList();
    var most = sorted.getFirst();
    var least = sorted.getLast();
    return sorted.size() == 1
        ? about(most, period, texts)
        : texts.text(
            "ledger.posts.title",
            most.area().inSentence(),
            texts.signed(most.beyond(), 1),
            least.area().inSentence(),
            texts.signed(least.beyond(), 1),
            period);
  }

  private static String about(Pair pair, String period, Texts texts) {
    return texts.text(
        "ledger.posts.title.one",
        pair.area().name(),
        texts.number(pair.implied().per10000(), 1),
        pair.observed().map(sum -> texts.signed(sum.per10000(), 1)).orElse(""),
        period);
  }
}
