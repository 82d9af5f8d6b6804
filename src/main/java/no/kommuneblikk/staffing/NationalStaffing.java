package no.kommuneblikk.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.context.PublishedFact;
import no.kommuneblikk.context.StatementRepository;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Growth;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.QualityTally;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.indicator.IndicatorRepository;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.indicator.NationalValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * FTEs in the whole country as published by SINTEF and Helsedirektoratet, adults and children and
 * young people together and apart. Not a sum of municipalities. Always the whole published series;
 * the finding is about the chosen years.
 */
@Component
class NationalStaffing implements FigureSource {

  private static final String ID = "landet-arsverk";
  private static final List<String> INDICATORS =
      List.of(MeasureCodes.STAFFING, MeasureCodes.STAFFING_ADULTS, MeasureCodes.STAFFING_CHILDREN);
  private static final List<SeriesRole> ROLES =
      List.of(SeriesRole.STAFFING, SeriesRole.SECOND, SeriesRole.THIRD);

  /** The growth as an early text told it, rounded and without its years. */
  private static final String TOLD = "arsverk-omtale-2020";

  private final IndicatorRepository indicators;
  private final StatementRepository statements;

  NationalStaffing(IndicatorRepository indicators, StatementRepository statements) {
    this.indicators = indicators;
    this.statements = statements;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String question(Texts texts) {
    return texts.text("staffing.national.question");
  }

  @Override
  public Selection relevant(Selection selection) {
    return selection.forCountry();
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    return draw(indicators.national(INDICATORS), statements.facts(List.of(TOLD)), selection, texts);
  }

  /**
   * Draws the figure.
   *
   * @param told growth that others have told of, to be held against the series
   */
  static Figure draw(
      List<NationalValue> rows, List<PublishedFact> told, Selection selection, Texts texts) {
    var asked = Figure.asking(ID, Kind.LINE, texts.text("staffing.national.question"), selection);
    if (rows.isEmpty()) {
      return asked.absent(texts.text("staffing.national.absent"));
    }
    var series = new ArrayList<Series>();
    for (var i = 0; i < INDICATORS.size(); i++) {
      var indicator = INDICATORS.get(i);
      series.add(
          Series.of(
              texts.text("staffing." + indicator), ROLES.get(i), points(rows, indicator, texts)));
    }
    return asked
        .over(
            Axis.of(texts.text("staffing.axis.year"), Format.LABEL),
            Axis.of(texts.text("staffing.axis.fte"), Format.COUNT))
        .showing(series)
        .basedOn(basis(rows, told))
        .noting(notes(rows, told, texts))
        .finding(title(series.getFirst(), selection, texts));
  }

  private static List<Point> points(List<NationalValue> rows, String indicator, Texts texts) {
    return rows.stream()
        .filter(row -> row.indicator().equals(indicator))
        .map(row -> point(row, texts))
        .toList();
  }

  private static Point point(NationalValue row, Texts texts) {
    var point = Point.year(row.year(), row.value(), Quality.of(row.quality()));
    return row.carriedForward() == 0
        ? point
        : point.noting(
            texts.text(
                "staffing.national.carried", row.carriedForward(), String.valueOf(row.year() - 1)));
  }

  private static String title(Series total, Selection selection, Texts texts) {
    return Growth.between(total, selection.years())
        .map(
            growth ->
                texts.text(
                    "staffing.national.title",
                    texts.signed(growth.change(), 0),
                    texts.percent(Math.abs(growth.percent()), 1),
                    texts.percent(growth.percentAYear(), 1),
                    String.valueOf(growth.from()),
                    String.valueOf(growth.to()),
                    growth.change() >= 0,
                    growth.to() - growth.from() > 1))
        .orElseGet(() -> texts.text("staffing.national.title.partial"));
  }

  private static Basis basis(List<NationalValue> rows, List<PublishedFact> told) {
    return Basis.ofMunicipalities(
        0,
        carriedForward(rows),
        Stream.concat(
                rows.stream().map(NationalValue::source), told.stream().map(PublishedFact::source))
            .map(SourceNote::of)
            .toList(),
        false,
        List.of());
  }

  /** The figures themselves are published; only a part of what they sum stands still. */
  private static List<QualityTally> carriedForward(List<NationalValue> rows) {
    return rows.stream()
        .filter(row -> row.carriedForward() > 0)
        .map(
            row ->
                new QualityTally(
                    row.indicator(),
                    row.year(),
                    Map.of(Quality.CARRIED_FORWARD, row.carriedForward())))
        .toList();
  }

  /** The producer's remarks on single years, each once, and what the series is not. */
  private static List<Note> notes(List<NationalValue> rows, List<PublishedFact> told, Texts texts) {
    var notes = new ArrayList<Note>();
    var total = rows.stream().filter(row -> row.indicator().equals(MeasureCodes.STAFFING)).toList();
    told.stream()
        .flatMap(fact -> unlike(fact, total, texts).stream())
        .map(note -> Note.source(texts.told(note)))
        .forEach(notes::add);
    notes.add(Note.caveat(texts.text("staffing.note.oneService")).everywhere());
    total.stream()
        .filter(row -> Quality.of(row.quality()) == Quality.CARRIED_FORWARD)
        .map(NationalValue::note)
        .filter(note -> !note.isBlank())
        .map(note -> Note.source(texts.told(note)))
        .forEach(notes::add);
    return notes;
  }

  /**
   * Growth as another text told it, beside that of the series in the years of the plan, and the
   * years whose growth comes nearest to it: the likely reason that the two differ.
   */
  private static Optional<String> unlike(
      PublishedFact told, List<NationalValue> total, Texts texts) {
    var value = told.toValue();
    var base = total.stream().filter(row -> row.year() == Years.PLAN.from()).findFirst();
    var last = total.stream().filter(row -> row.year() == Years.PLAN.to()).findFirst();
    if (value == null || base.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    var from = base.get();
    return total.stream()
        .filter(row -> row.year() > from.year())
        .min(Comparator.comparingDouble(row -> Math.abs(row.value() - from.value() - value)))
        .map(
            nearest ->
                texts.text(
                    "staffing.national.note.told",
                    told.publisher(),
                    texts.number(value, 0),
                    texts.signed(last.get().value() - from.value(), 0),
                    Years.PLAN.period(),
                    texts.signed(nearest.value() - from.value(), 0),
                    Years.period(from.year(), nearest.year())));
  }
}
