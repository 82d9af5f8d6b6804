package no.kommuneblikk.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Between;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * A dot for each municipality: the posts that the new growth in free funds pays for against the
 * change in FTEs, both per 10 000 inhabitants of the last year. On the line there are as many as
 * the money pays for.
 */
@Component
class EachMunicipality implements FigureSource {

  private static final String ID = "stillinger-kommuner";
  private static final String QUESTION = "ledger.each.question";
  private static final List<String> REPORTED = List.of(LedgerInput.STAFFING);
  private static final double PER = 10_000;

  private final Ledger ledger;
  private final Geography geography;

  EachMunicipality(Ledger ledger, Geography geography) {
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
    return Ledger.relevant(selection)
        .with(
            draft -> {
              draft.per = Selection.DEFAULT.per();
              draft.groupBy = GroupBy.SIZE;
            });
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    return ledger.draw(
        this,
        Kind.SCATTER,
        REPORTED,
        selection,
        texts,
        books ->
            draw(
                books,
                new Areas(selection, geography.atlas(), texts),
                Groups.of(selection, geography.atlas(), texts),
                selection,
                texts));
  }

  private record Dot(String sizeGroup, double implied, double observed, Point point) {

    boolean isAbove() {
      return Format.RATE.sign(observed - implied) > 0;
    }
  }

  static Figure draw(
      LedgerInput books, Areas areas, Groups sizes, Selection selection, Texts texts) {
    var asked = Figure.asking(ID, Kind.SCATTER, texts.text(QUESTION), selection);
    if (books.reported(LedgerInput.STAFFING).isEmpty()) {
      return Ledger.absent(
          asked, selection.illustration() ? "ftes" : "ftes.hidden", texts, LedgerInput.STAFFING);
    }
    var byKey =
        books.byEachKey().stream()
            .map(MunicipalLedger::new)
            .map(entries -> dots(books, entries, areas, selection))
            .toList();
    var dots = byKey.getFirst();
    if (dots.isEmpty()) {
      return Ledger.absent(asked, "empty", texts);
    }
    var basis = books.basis(dots.size(), areas.within());
    var notes = new ArrayList<>(Ledger.notes(books, REPORTED, basis, selection, texts));
    notes.add(Note.reading(texts.text("ledger.each.note.line")));
    notes.add(Note.caveat(texts.text("ledger.each.note.small")));
    var terms = books.terms();
    notes.add(Note.method(Ledger.inhabitants(terms, texts)).ofPage());
    return asked
        .over(
            Axis.of(
                texts.text(
                    "ledger.each.axis.implied",
                    Ledger.growthPeriod(terms, texts),
                    Ledger.key(selection, texts),
                    terms.prices().kroner(texts),
                    String.valueOf(terms.last())),
                Format.RATE),
            Axis.ofChange(
                texts.text(
                    "ledger.each.axis.observed",
                    Ledger.changePeriod(terms, texts),
                    String.valueOf(terms.last())),
                Format.RATE))
        .showing(series(dots, sizes, texts))
        .basedOn(basis)
        .noting(notes)
        .finding(title(byKey, books, texts));
  }

  private static List<Dot> dots(
      LedgerInput books, MunicipalLedger entries, Areas areas, Selection selection) {
    return Municipal.of(books.rows()).stream()
        .filter(areas.within())
        .flatMap(each -> dot(each, entries, selection).stream())
        .toList();
  }

  private static Optional<Dot> dot(Municipal each, MunicipalLedger entries, Selection selection) {
    var inhabitants = entries.inhabitants(each);
    return entries
        .beyond(each)
        .filter(_ -> inhabitants > 0)
        .flatMap(
            beyond ->
                entries
                    .implied(each)
                    .map(
                        implied -> {
                          var x = implied.amount() * PER / inhabitants;
                          var y = (implied.amount() + beyond.amount()) * PER / inhabitants;
                          return new Dot(
                              each.sizeGroup(),
                              x,
                              y,
                              Point.pair(
                                  each.name(),
                                  each.number(),
                                  x,
                                  y,
                                  beyond.quality(),
                                  Areas.highlight(each.number(), selection)));
                        }));
  }

  /** The dots of each size, and from corner to corner where as many posts came as money did. */
  private static List<Series> series(List<Dot> dots, Groups sizes, Texts texts) {
    var series = new ArrayList<Series>();
    for (var size : sizes.all()) {
      var own =
          dots.stream().filter(dot -> dot.sizeGroup().equals(size.code())).map(Dot::point).toList();
      if (!own.isEmpty()) {
        series.add(Series.of(size.name(), size.role(), own));
      }
    }
    var implied = dots.stream().mapToDouble(Dot::implied).summaryStatistics();
    series.add(
        Series.of(
            texts.text("ledger.each.line"),
            SeriesRole.TREND,
            Stream.of(implied.getMin(), implied.getMax()).map(at -> Point.along(at, at)).toList()));
    return series;
  }

  /** How many lie above the line, by the chosen key and by the other. */
  private static String title(List<List<Dot>> byKey, LedgerInput books, Texts texts) {
    var dots = byKey.getFirst();
    var above = byKey.stream().map(all -> (double) all.stream().filter(Dot::isAbove).count());
    return texts.text(
        books.isGenerated() ? "ledger.each.title.generated" : "ledger.each.title",
        Between.words(above.toList(), count -> texts.number(count, 0), texts),
        texts.number(dots.size(), 0),
        books.terms().years().period(),
        dots.size());
  }
}
