package no.kommuneblikk.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Between;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Finding;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * The account of an area beside those it lies in and the highlighted municipalities: the money that
 * came, the posts it could pay for, and the change in FTEs. Money in million kroner, posts and FTEs
 * in numbers, each with its amount per inhabitant beside it.
 */
@Component
class Account implements FigureSource {

  private static final String ID = "stillinger-regnskap";
  private static final String QUESTION = "ledger.account.question";

  private final Ledger ledger;
  private final Geography geography;

  Account(Ledger ledger, Geography geography) {
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

  /** Neither units nor groups are chosen here; focus and highlights decide the columns. */
  @Override
  public boolean saysEstimate() {
    return true;
  }

  @Override
  public Selection relevant(Selection selection) {
    return Ledger.relevant(selection)
        .with(
            draft -> {
              draft.per = Selection.DEFAULT.per();
              draft.groupBy = GroupBy.SIZE;
              if (draft.municipality != null) {
                draft.counties = List.of();
                draft.size = null;
              }
            });
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    return ledger.draw(
        this,
        Kind.TABLE,
        LedgerInput.REPORTED,
        selection,
        texts,
        books -> draw(books, new Areas(selection, geography.atlas(), texts), selection, texts));
  }

  static Figure draw(LedgerInput books, Areas areas, Selection selection, Texts texts) {
    var entries = new MunicipalLedger(books);
    var all = Municipal.of(books.rows());
    var columns = areas.sideBySide();
    var first = columns.getFirst().members(all);
    var asked = Figure.asking(ID, Kind.TABLE, texts.text(QUESTION), selection);
    if (entries.sum(first, entries::level).isEmpty()) {
      return Ledger.absent(asked, "empty", texts);
    }
    var lines = lines(books, entries, texts);
    var basis = books.basis(all.size(), columns);
    var notes = new ArrayList<>(Ledger.notes(books, LedgerInput.REPORTED, basis, selection, texts));
    notes.addAll(Ledger.published(books, columns, texts));
    notes.add(Note.reading(texts.text("ledger.account.note.free")));
    notes.add(Note.caveat(texts.text("ledger.note.grants")).everywhere());
    notes.add(Note.method(Ledger.inhabitants(books.terms(), texts)).ofPage());
    var observed = entries.observed(columns.getFirst(), first);
    return asked
        .over(
            Axis.of(texts.text("ledger.account.line"), Format.LABEL),
            Axis.of(texts.text("ledger.account.axis"), Format.LABEL))
        .showing(
            columns.stream()
                .map(
                    area ->
                        Series.of(
                            area.name(),
                            area.role(),
                            lines.stream()
                                .map(line -> line.point(area, area.members(all), texts))
                                .toList()))
                .toList())
        .basedOn(basis)
        .noting(notes)
        .finding(
            new Finding(
                title(columns.getFirst(), first, observed, books, texts), !isGenerated(observed)));
  }

  private static boolean isGenerated(Optional<Sum> observed) {
    return observed.filter(sum -> sum.value().quality().isGenerated()).isPresent();
  }

  private static List<LedgerLine> lines(LedgerInput books, MunicipalLedger entries, Texts texts) {
    var terms = books.terms();
    var kroner = terms.prices().kroner(texts);
    var money = Axis.of(texts.text("ledger.unit.mnok", kroner), Format.MNOK);
    var posts = Axis.of(texts.text("ledger.unit.posts"), Format.FTE);
    var ftes = Axis.ofChange(texts.text("ledger.unit.ftes"), Format.FTE);
    var first = terms.planned().getFirst();
    var last = terms.last();
    var to = terms.years().to();
    var from = terms.years().from();
    var period = terms.plannedPeriod();
    var year = String.valueOf(last);
    var now = new Amounts(entries, last);
    var lines = new ArrayList<LedgerLine>();
    lines.add(now.line(texts.text("ledger.account.level", year, kroner), money, entries::level));
    lines.add(now.line(texts.text("ledger.account.newest", year, kroner), money, entries::newest));
    if (terms.beginsLate()) {
      lines.add(
          now.line(texts.text("ledger.account.added", period, kroner), money, entries::added));
    }
    lines.add(
        now.line(texts.text("ledger.account.atHand", period, kroner), money, entries::atHand));
    lines.add(
        now.since(
            since("ledger.account.grants", last, kroner, first, texts),
            money,
            municipal -> entries.grants(municipal, last),
            municipal -> entries.grants(municipal, first)));
    lines.add(
        new Amounts(entries, to)
            .since(
                since("ledger.account.net", to, kroner, from, texts),
                money,
                municipal -> entries.net(municipal, to),
                municipal -> entries.net(municipal, from)));
    lines.add(
        now.line(
            texts.text("ledger.account.implied", Ledger.growthPeriod(terms, texts)),
            posts,
            entries::implied));
    lines.add(
        now.since(
            since("ledger.account.granted", last, kroner, first, texts),
            posts,
            municipal -> entries.granted(municipal, last),
            municipal -> entries.granted(municipal, first)));
    lines.add(
        LedgerLine.of(
            texts.text("ledger.account.observed", Ledger.changePeriod(terms, texts)),
            ftes,
            last,
            entries::observed));
    lines.add(LedgerLine.of(texts.text("ledger.account.beyond"), ftes, last, entries::beyond));
    return lines;
  }

  /** Lines of sums over the members of an area, per inhabitant of a year. */
  private record Amounts(MunicipalLedger entries, int year) {

    LedgerLine line(String label, Axis unit, Function<Municipal, Optional<Value>> entry) {
      return LedgerLine.of(label, unit, year, counted(entry));
    }

    /** The same with the value of an earlier year, of those that have both. */
    LedgerLine since(
        String label,
        Axis unit,
        Function<Municipal, Optional<Value>> entry,
        Function<Municipal, Optional<Value>> before) {
      return new LedgerLine(
          label,
          unit,
          year,
          counted(entry),
          counted(municipal -> entry.apply(municipal).flatMap(_ -> before.apply(municipal))));
    }

    private LedgerLine.Counted counted(Function<Municipal, Optional<Value>> entry) {
      return LedgerLine.Counted.sum(municipal -> entries.inhabitants(municipal, year), entry);
    }
  }

  /** The label of a line with a change in brackets; of a single year there is none. */
  private static String since(String key, int year, String kroner, int before, Texts texts) {
    var label = texts.text(key, String.valueOf(year), kroner);
    return year == before
        ? label
        : texts.text("ledger.account.since", label, String.valueOf(before));
  }

  private static String title(
      LedgerArea area,
      List<Municipal> members,
      Optional<Sum> observed,
      LedgerInput books,
      Texts texts) {
    var implied =
        books.byEachKey().stream()
            .map(MunicipalLedger::new)
            .flatMap(each -> each.sum(members, each::implied).stream())
            .toList();
    var key =
        observed.isEmpty()
            ? "ledger.account.title.unknown"
            : isGenerated(observed) ? "ledger.account.title.generated" : "ledger.account.title";
    return texts.text(
        key,
        area.name(),
        books.terms().years().period(),
        Between.words(
            implied.stream().map(Sum::amount).toList(),
            posts -> texts.number(posts, decimals(implied.getFirst())),
            texts),
        observed.map(sum -> texts.signed(sum.amount(), decimals(sum))).orElse(""),
        books.terms().planned().size(),
        books.terms().changes());
  }

  /** Of hundreds of posts the tenths say nothing. */
  private static int decimals(Sum sum) {
    return Math.abs(sum.amount()) < 99.95 ? 1 : 0;
  }
}
