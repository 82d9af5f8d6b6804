package no.kommuneblikk.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.Caveats;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.SeriesRepository;
import no.kommuneblikk.measure.Coupling;
import no.kommuneblikk.measure.Yardstick;
import no.kommuneblikk.selection.Aspect;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.statistics.Correlation;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Whether staffing went along with money: a dot for each municipality with free funds by the chosen
 * key (new growth since the plan began, kroner for each of the average number of inhabitants) and
 * the change in FTEs from the first to the last chosen year: per 10 000 inhabitants or in percent.
 * Per inhabitant both are divided by the same, and nothing is said of how they go together.
 */
@Component
class MoneyAndStaffing implements FigureSource {

  private static final String ID = "midler-arsverk";
  private static final String QUESTION = "funding.staffing.question";

  private final SeriesRepository series;
  private final SeriesQueries queries;
  private final Geography geography;
  private final MeasuredYears measured;

  MoneyAndStaffing(
      SeriesRepository series, SeriesQueries queries, Geography geography, MeasuredYears measured) {
    this.series = series;
    this.queries = queries;
    this.geography = geography;
    this.measured = measured;
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
    return selection.withKey();
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var free = queries.release(selection.key().measure(), selection);
    var staffing = queries.release(Funding.STAFFING, selection);
    var other = queries.release(selection.key().other().measure(), selection);
    var planned = Funding.plannedYears(selection);
    var asked = Figure.asking(ID, Kind.SCATTER, question(texts), selection);
    if (selection.years().from() == selection.years().to()) {
      return Funding.absent(asked, "oneYear", texts);
    }
    if (free.isEmpty() || staffing.isEmpty() || planned.isEmpty()) {
      return planned.isEmpty() || free.isEmpty()
          ? Funding.absent(asked, planned.isEmpty() ? "years" : "estimate", texts)
          : Funding.unreleased(asked, Funding.STAFFING, texts);
    }
    var years =
        SeriesQueries.every(
            Math.min(selection.years().from(), Years.PLAN.from()), selection.years().to());
    var query =
        queries.query(
            selection, years, Stream.of(free, staffing, other).flatMap(Optional::stream).toList());
    return measured.explain(
        draw(
            new Rows(
                series.byMunicipality(query),
                free.get(),
                other,
                staffing.get(),
                SourceNote.of(query.population().release())),
            Groups.of(
                selection.with(draft -> draft.groupBy = GroupBy.SIZE), geography.atlas(), texts),
            selection,
            texts),
        staffing.get(),
        MeasuredYears.both(selection.years()),
        texts);
  }

  /**
   * What the database answered, and what it answered from.
   *
   * @param other free funds by the key that is not chosen
   */
  record Rows(
      List<MunicipalValue> values,
      Released free,
      Optional<Released> other,
      Released staffing,
      SourceNote population) {

    /** The same with the other key for the chosen one. */
    Optional<Rows> byOther() {
      return other.map(key -> new Rows(values, key, Optional.of(free), staffing, population));
    }
  }

  static Figure draw(Rows rows, Groups sizes, Selection selection, Texts texts) {
    var dots = MoneyDots.of(rows, selection);
    var asked = Figure.asking(ID, Kind.SCATTER, texts.text(QUESTION), selection);
    if (dots.isEmpty()) {
      return Funding.absent(asked, "empty", texts);
    }
    var shown = dots.stream().map(dot -> dot.point().code()).collect(Collectors.toSet());
    var years = selection.years();
    var basis =
        BasisEvidence.basis(
            dots.size(),
            rows.values().stream()
                .filter(row -> shown.contains(row.number()))
                .filter(
                    row ->
                        MoneyDots.isFree(row, rows)
                            || MoneyDots.isStaffing(row, rows) && isEnd(row, years))
                .toList(),
            List.of(rows.staffing(), rows.free()),
            List.of(rows.population()));
    var notes =
        new ArrayList<>(Caveats.of(selection, Funding.withoutEstimates(basis), years.to(), texts));
    if (rows.staffing().release().illustration()) {
      notes.add(Note.example(texts.text("funding.staffing.note.mixed")));
    }
    var money = money(rows, selection);
    var growth = growth(rows, selection);
    var coupling = Coupling.between(money, growth, MoneyDots.pairs(dots));
    notes.add(
        Note.caveat(
            coupling
                .map(it -> it.words(money, growth, texts))
                .orElseGet(() -> texts.text("funding.staffing.note.cause"))));
    notes.add(Note.method(texts.text("funding.staffing.note.key." + selection.key().code())));
    byOther(rows, selection, texts).map(told -> Note.method(told).ofThese()).ifPresent(notes::add);
    notes.add(Note.method(Funding.denominator(Funding.plannedYears(sincePlan(selection)), texts)));
    notes.add(Note.caveat(texts.text("funding.staffing.note.small")));
    notes.add(Note.caveat(texts.text("funding.staffing.note.oneService")).everywhere());
    return asked
        .over(
            Axis.of(
                texts.text(
                    "funding.staffing.axis.money",
                    Funding.period(Funding.plannedYears(sincePlan(selection))),
                    Funding.key(selection, texts)),
                Format.NOK),
            growth.yardstick().axis(texts))
        .showing(
            sizes.all().stream()
                .map(
                    size ->
                        Series.of(
                            size.name(),
                            size.role(),
                            dots.stream()
                                .filter(dot -> dot.sizeGroup().equals(size.code()))
                                .map(MoneyDots.Dot::point)
                                .toList()))
                .filter(group -> !group.points().isEmpty())
                .toList())
        .basedOn(basis)
        .noting(notes)
        .finding(title(dots, coupling, years, texts));
  }

  /** Money is per inhabitant, growth too unless it is in percent. */
  private static Yardstick yardstick(Released released, Aspect aspect, Selection selection) {
    return new Yardstick(
        released.indicator(),
        aspect,
        MoneyDots.isInPercent(selection) ? Per.CHANGE : Per.INHABITANTS,
        selection.years());
  }

  private static Coupling.Side money(Rows rows, Selection selection) {
    return new Coupling.Side(rows.free(), yardstick(rows.free(), Aspect.SUM, selection));
  }

  private static Coupling.Side growth(Rows rows, Selection selection) {
    return new Coupling.Side(rows.staffing(), yardstick(rows.staffing(), Aspect.CHANGE, selection));
  }

  /** How well the two go together by the key that is not chosen, or why that is not said. */
  private static Optional<String> byOther(Rows rows, Selection selection, Texts texts) {
    var other = selection.with(draft -> draft.key = selection.key().other());
    return rows.byOther().flatMap(swapped -> told(swapped, other, texts));
  }

  private static Optional<String> told(Rows rows, Selection selection, Texts texts) {
    var pairs = MoneyDots.pairs(MoneyDots.of(rows, selection));
    var key = Funding.key(selection, texts);
    return Coupling.between(money(rows, selection), growth(rows, selection), pairs)
        .map(
            coupling ->
                texts.text("funding.staffing.note.other.refused", key, coupling.briefly(texts)))
        .or(
            () ->
                Correlation.of(pairs)
                    .map(
                        found ->
                            texts.text(
                                "funding.staffing.note.other",
                                key,
                                texts.number(found.rSquared(), 2))));
  }

  private static boolean isEnd(MunicipalValue row, Years years) {
    return row.year() == years.from() || row.year() == years.to();
  }

  /** Free funds are summed from the plan's first year, whatever year staffing is seen from. */
  private static Selection sincePlan(Selection selection) {
    return selection.with(
        draft -> draft.years = new Years(Years.PLAN.from(), selection.years().to()));
  }

  private static String title(
      List<MoneyDots.Dot> dots, Optional<Coupling> coupling, Years years, Texts texts) {
    var period = years.period();
    if (dots.size() < Correlation.FEWEST) {
      return texts.text("funding.staffing.title.few", texts.number(dots.size(), 0), period);
    }
    if (coupling.isPresent()) {
      return texts.text("funding.staffing.title.refused", period, coupling.get().briefly(texts));
    }
    return Correlation.of(MoneyDots.pairs(dots))
        .map(
            found ->
                texts.text(
                    found.isWorthMentioning()
                        ? "funding.staffing.title"
                        : "funding.staffing.title.weak",
                    texts.number(found.rSquared(), 2),
                    period,
                    found.slope() > 0))
        .orElseGet(
            () -> texts.text("funding.staffing.title.flat", texts.number(dots.size(), 0), period));
  }
}
