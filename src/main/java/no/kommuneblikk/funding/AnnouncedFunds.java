package no.kommuneblikk.funding;

import java.util.List;
import java.util.Map;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * New growth in free funds that was announced for the country each year, and how far the sum is
 * from what was promised. Always all the years that were announced, in nominal million kroner.
 */
@Component
class AnnouncedFunds implements FigureSource {

  private static final String ID = "landet-midler";
  private static final String QUESTION = "funding.announced.question";
  private static final String PROMISED = "free-funds-promised";

  private final FundingRepository funding;

  AnnouncedFunds(FundingRepository funding) {
    this.funding = funding;
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
    return selection.forCountry();
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    return draw(funding.freeFunds(), selection, texts);
  }

  static Figure draw(List<AnnouncedAmount> rows, Selection selection, Texts texts) {
    var yearly = rows.stream().filter(row -> !row.code().equals(PROMISED)).toList();
    var asked = Figure.asking(ID, Kind.BAR, texts.text(QUESTION), selection);
    if (yearly.isEmpty()) {
      return Funding.absent(asked, "announced", texts);
    }
    return asked
        .over(
            Axis.of(texts.text("funding.axis.year"), Format.LABEL),
            Axis.of(texts.text("funding.announced.axis"), Format.MNOK))
        .showing(
            List.of(
                Series.of(
                    texts.text("funding.announced.series"),
                    SeriesRole.FIRST,
                    yearly.stream()
                        .map(row -> Point.year(row.fromYear(), row.amountMnok(), Quality.REPORTED))
                        .toList())))
        .basedOn(
            Basis.ofCountry(
                Map.of(Quality.REPORTED, yearly.size()),
                rows.stream().map(row -> SourceNote.of(row.source())).toList()))
        .noting(notes(yearly, texts))
        .finding(title(yearly, rows, texts));
  }

  private static String title(
      List<AnnouncedAmount> yearly, List<AnnouncedAmount> rows, Texts texts) {
    var sum = yearly.stream().mapToDouble(AnnouncedAmount::amountMnok).sum();
    var period = Years.period(yearly.getFirst().fromYear(), yearly.getLast().toYear());
    return rows.stream()
        .filter(row -> row.code().equals(PROMISED))
        .findFirst()
        .map(
            promised ->
                texts.text(
                    "funding.announced.title",
                    period,
                    texts.number(sum, 0),
                    texts.number(Math.abs(promised.amountMnok() - sum), 0),
                    texts.number(promised.amountMnok(), 0),
                    sum >= promised.amountMnok()))
        .orElseGet(() -> texts.text("funding.announced.title.alone", period, texts.number(sum, 0)));
  }

  /** What holds for all amounts, then how far each had come when its source wrote. */
  private static List<Note> notes(List<AnnouncedAmount> yearly, Texts texts) {
    return List.of(
        Note.caveat(texts.text("funding.announced.note.proposals")),
        Note.reading(texts.text("funding.announced.note.permanent")),
        Note.source(
            texts.text(
                "funding.announced.note.sources",
                texts.list(
                    yearly.stream()
                        .map(
                            row ->
                                texts.text(
                                    "funding.announced.note.source",
                                    String.valueOf(row.fromYear()),
                                    texts.told(row.status()),
                                    row.publisher()))
                        .toList()))));
  }
}
