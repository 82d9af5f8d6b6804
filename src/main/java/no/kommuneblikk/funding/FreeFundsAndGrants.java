package no.kommuneblikk.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.Between;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Footing;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Groups.Group;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.SeriesRepository;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * What lasts beside what must be applied for every year, in kroner for each inhabitant in one year,
 * the last of the plan's years that is chosen: the running level of free funds (all growth since
 * the plan began, by the chosen key) and the grants of the year. One year, because five years of
 * new growth summed are a level and five years of grants are five payments. Where the grants are
 * generated nothing is concluded from the two together, neither in words nor in order.
 */
@Component
class FreeFundsAndGrants implements FigureSource {

  private static final String ID = "midler-frie-tilskudd";
  private static final String QUESTION = "funding.contrast.question";

  private final SeriesRepository series;
  private final SeriesQueries queries;
  private final Geography geography;
  private final MeasuredYears measured;

  FreeFundsAndGrants(
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
  public boolean isByGroup() {
    return true;
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var free = queries.release(selection.key().measure(), selection);
    var grants = queries.release(Funding.GRANTS, selection);
    var years = Funding.plannedYears(selection);
    var asked = Figure.asking(ID, Kind.BAR, question(texts), selection);
    if (free.isEmpty() || grants.isEmpty() || years.isEmpty()) {
      return years.isEmpty() || free.isEmpty()
          ? Funding.absent(asked, years.isEmpty() ? "years" : "estimate", texts)
          : Funding.unreleased(asked, Funding.GRANTS, texts);
    }
    var other = queries.release(selection.key().other().measure(), selection);
    var query =
        queries.query(
            selection,
            SeriesQueries.every(Years.PLAN.from(), years.getLast()),
            Stream.of(free, grants, other).flatMap(Optional::stream).toList());
    return measured.explain(
        draw(
            new Rows(
                series.byGroup(query),
                free.get(),
                other,
                grants.get(),
                SourceNote.of(query.population().release()),
                years.getLast()),
            Groups.of(selection, geography.atlas(), texts),
            selection,
            texts),
        grants.get(),
        known -> known.includes(years.getLast()),
        texts);
  }

  /**
   * What the database answered, and what it answered from.
   *
   * @param other free funds by the key that is not chosen
   * @param year the year that is shown
   */
  record Rows(
      List<GroupValue> values,
      Released free,
      Optional<Released> other,
      Released grants,
      SourceNote population,
      int year) {

    /** Free funds of all years, grants of the year that is shown. */
    List<GroupValue> used() {
      return values.stream()
          .filter(
              row ->
                  row.indicator().equals(free.indicator().code())
                      || row.year() == year && row.indicator().equals(grants.indicator().code()))
          .toList();
    }

    /** What the other key gives a group in kroner for each inhabitant. */
    Optional<Double> byOther(Group group) {
      return other.flatMap(
          measure ->
              GroupAmount.level(values, measure, new Groups(List.of(group))).stream()
                  .map(GroupAmount::kronerEach)
                  .findFirst());
    }
  }

  private record Pair(GroupAmount free, GroupAmount grants) {

    /** Kroner for each inhabitant that must be applied for again. */
    double applied() {
      return grants.kronerEach();
    }
  }

  static Figure draw(Rows rows, Groups groups, Selection selection, Texts texts) {
    var generated = rows.grants().release().illustration();
    var pairs =
        Funding.ranked(
            pairs(rows, groups),
            generated ? pair -> pair.free().kronerEach() : Pair::applied,
            selection);
    if (pairs.isEmpty()) {
      return Funding.absent(
          Figure.asking(ID, Kind.BAR, texts.text(QUESTION), selection), "empty", texts);
    }
    var year = String.valueOf(rows.year());
    var basis =
        BasisEvidence.basis(
            rows.used(), List.of(rows.free(), rows.grants()), List.of(rows.population()));
    var notes = new ArrayList<Note>();
    notes.addAll(Funding.estimateCaveats(selection, basis, List.of(rows.year()), texts));
    if (generated) {
      notes.add(Note.example(texts.text("funding.contrast.note.mixed")));
    }
    notes.add(
        Note.reading(
            texts.text("funding.contrast.note.year", year, String.valueOf(Years.PLAN.from()))));
    notes.add(
        Note.caveat(texts.text("funding.note.estimate." + selection.key().code())).everywhere());
    notes.add(Note.caveat(texts.text("funding.grants.note")).everywhere());
    return Figure.asking(ID, Kind.BAR, Groups.question(QUESTION, selection, texts), selection)
        .over(
            Funding.groupAxis(selection, texts),
            Axis.of(texts.text("funding.axis.each", year), Format.NOK))
        .showing(
            List.of(
                Series.of(
                    texts.text("funding.contrast.free", Funding.key(selection, texts)),
                    SeriesRole.FUNDING_SECOND,
                    pairs.stream().map(pair -> point(pair.free(), selection)).toList()),
                Series.of(
                    texts.text("funding.contrast.grants"),
                    SeriesRole.THIRD,
                    pairs.stream().map(pair -> point(pair.grants(), selection)).toList())))
        .basedOn(basis)
        .noting(notes)
        .finding(
            generated
                ? texts.text("funding.contrast.title.generated", year)
                : title(pairs, rows, year, texts));
  }

  private static List<Pair> pairs(Rows rows, Groups groups) {
    var grants = GroupAmount.of(rows.used(), rows.grants(), groups);
    return GroupAmount.level(rows.used(), rows.free(), groups).stream()
        .flatMap(
            free ->
                grants.stream()
                    .filter(grant -> grant.group().equals(free.group()))
                    .map(grant -> new Pair(free, grant)))
        .toList();
  }

  private static Point point(GroupAmount amount, Selection selection) {
    return Point.category(
            amount.group().name(),
            Funding.link(amount.group(), selection),
            amount.kronerEach(),
            amount.quality())
        .resting(amount.footing());
  }

  /** What lasts, in kroner for each inhabitant, as nobody knows which key is right. */
  private static String lasting(Pair pair, Rows rows, Texts texts) {
    return Between.words(
        Stream.concat(
                Stream.of(pair.free().kronerEach()), rows.byOther(pair.free().group()).stream())
            .toList(),
        kroner -> Format.NOK.write(kroner, texts),
        texts);
  }

  /** Who has most and who least money that must be applied for, beside what lasts there. */
  private static String title(List<Pair> pairs, Rows rows, String year, Texts texts) {
    var sorted =
        Footing.firm(pairs, pair -> pair.free().footing()).stream()
            .sorted(Comparator.comparingDouble(Pair::applied).reversed())
            .toList();
    var most = sorted.getFirst();
    var least = sorted.getLast();
    return sorted.size() == 1
        ? texts.text(
            "funding.contrast.title.one",
            most.free().group().name(),
            Format.NOK.write(most.applied(), texts),
            lasting(most, rows, texts),
            year)
        : texts.text(
            "funding.contrast.title",
            most.free().group().name(),
            Format.NOK.write(most.applied(), texts),
            lasting(most, rows, texts),
            least.free().group().phrase(texts),
            Format.NOK.write(least.applied(), texts),
            lasting(least, rows, texts),
            year);
  }
}
