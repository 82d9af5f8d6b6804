package no.kommuneblikk.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.kommuneblikk.figure.Axis;
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
 * What lasts and what would lapse: the posts that all growth in free funds since the plan began
 * pays for in the last year, those that the grants of that year pay for, and those that the grants
 * of the first year paid for. Grants that shrink while posts stay are project money that became
 * permanent; grants that grow must be applied for again every year.
 */
@Component
class PermanentAndGrantPosts implements FigureSource {

  private static final String ID = "stillinger-varighet";
  private static final String QUESTION = "ledger.lasting.question";
  private static final List<String> REPORTED = List.of(LedgerInput.GRANTS);

  private final Ledger ledger;
  private final Geography geography;

  PermanentAndGrantPosts(Ledger ledger, Geography geography) {
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

  /** An area's posts by what pays for them. */
  private record Paid(LedgerArea area, Sum lasting, Sum granted, Optional<Sum> before) {

    /** The posts that would lapse with the grants, in the unit that is shown. */
    double lapsing(Selection selection) {
      return Bars.shown(granted, selection);
    }
  }

  static Figure draw(LedgerInput books, Areas areas, Selection selection, Texts texts) {
    var asked = Figure.asking(ID, Kind.BAR, texts.text(QUESTION), selection);
    if (books.reported(LedgerInput.GRANTS).isEmpty()) {
      return Ledger.absent(
          asked, selection.illustration() ? "grants" : "grants.hidden", texts, LedgerInput.GRANTS);
    }
    var terms = books.terms();
    var entries = new MunicipalLedger(books);
    var all = Municipal.of(books.rows());
    var shown = areas.focusOrGroups();
    var paid =
        Bars.ranked(
            shown.stream()
                .flatMap(area -> paid(area, area.members(all), terms, entries).stream())
                .toList(),
            each ->
                books.isGenerated()
                    ? Bars.shown(each.lasting(), selection)
                    : each.lapsing(selection),
            selection);
    if (paid.isEmpty()) {
      return Ledger.absent(asked, "empty", texts);
    }
    var basis =
        books.basis(
            Bars.counted(all, areas, each -> entries.granted(each, terms.last())),
            LedgerArea.anyOf(shown));
    var notes = new ArrayList<>(Ledger.notes(books, REPORTED, basis, selection, texts));
    notes.add(Note.caveat(texts.text("ledger.note.grants")).everywhere());
    notes.add(Note.reading(texts.text("ledger.lasting.note.level", String.valueOf(terms.last()))));
    return asked
        .over(
            Bars.horizontal(selection, texts),
            Axis.of(
                texts.text(
                    selection.per() == Per.COUNT
                        ? "ledger.lasting.axis"
                        : "ledger.lasting.axis.per10000",
                    terms.prices().kroner(texts),
                    Ledger.key(selection, texts),
                    String.valueOf(terms.last())),
                Format.FTE))
        .showing(series(paid, terms, selection, texts))
        .basedOn(basis)
        .noting(notes)
        .finding(title(paid, books, selection, texts));
  }

  private static Optional<Paid> paid(
      LedgerArea area, List<Municipal> members, LedgerTerms terms, MunicipalLedger entries) {
    var both =
        members.stream().filter(each -> entries.granted(each, terms.last()).isPresent()).toList();
    var first = terms.planned().getFirst();
    return entries
        .sum(both, each -> entries.granted(each, terms.last()))
        .flatMap(
            granted ->
                entries
                    .sum(both, entries::lasting)
                    .map(
                        lasting ->
                            new Paid(
                                area,
                                lasting,
                                granted,
                                entries
                                    .sum(both, each -> entries.granted(each, first))
                                    .filter(_ -> first < terms.last()))));
  }

  private static List<Series> series(
      List<Paid> paid, LedgerTerms terms, Selection selection, Texts texts) {
    var last = String.valueOf(terms.last());
    var series = new ArrayList<Series>();
    series.add(
        series(
            texts.text("ledger.lasting.free", last),
            SeriesRole.FUNDING,
            paid,
            each -> Optional.of(each.lasting()),
            selection));
    series.add(
        series(
            texts.text("ledger.lasting.grants", last),
            SeriesRole.THIRD,
            paid,
            each -> Optional.of(each.granted()),
            selection));
    if (paid.stream().anyMatch(each -> each.before().isPresent())) {
      series.add(
          series(
              texts.text("ledger.lasting.before", String.valueOf(terms.planned().getFirst())),
              SeriesRole.CONTEXT,
              paid,
              Paid::before,
              selection));
    }
    return series;
  }

  private static Series series(
      String name,
      SeriesRole role,
      List<Paid> paid,
      Function<Paid, Optional<Sum>> sum,
      Selection selection) {
    return Series.of(
        name,
        role,
        paid.stream()
            .flatMap(
                each -> sum.apply(each).stream().map(it -> Bars.point(each.area(), it, selection)))
            .toList());
  }

  /** Where most and where fewest posts would lapse with the grants. */
  private static String title(
      List<Paid> paid, LedgerInput books, Selection selection, Texts texts) {
    var year = String.valueOf(books.terms().last());
    if (books.isGenerated()) {
      return texts.text("ledger.lasting.title.generated", year);
    }
    var unit = Bars.unit(selection, texts);
    var country = paid.stream().filter(each -> each.area().isCountry()).findFirst();
    if (paid.getFirst().area().isFocus() && country.isPresent()) {
      return texts.text(
          "ledger.lasting.title.focus",
          paid.getFirst().area().name(),
          written(paid.getFirst(), selection, texts),
          written(country.get(), selection, texts),
          year,
          unit);
    }
    var sorted =
        Footing.firm(paid, each -> each.granted().footing()).stream()
            .sorted(Comparator.comparingDouble((Paid each) -> each.lapsing(selection)).reversed())
            .toList();
    var most = sorted.getFirst();
    var least = sorted.getLast();
    return sorted.size() == 1
        ? texts.text(
            "ledger.lasting.title.one",
            most.area().inSentence(),
            written(most, selection, texts),
            year,
            unit)
        : texts.text(
            "ledger.lasting.title",
            most.area().inSentence(),
            written(most, selection, texts),
            least.area().inSentence(),
            written(least, selection, texts),
            year,
            unit);
  }

  private static String written(Paid paid, Selection selection, Texts texts) {
    return Format.FTE.write(paid.lapsing(selection), texts);
  }
}
