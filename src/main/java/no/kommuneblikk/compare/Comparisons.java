package no.kommuneblikk.compare;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.comparison.PeerGroups;
import no.kommuneblikk.comparison.Peers;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.AreaMember;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.SeriesRepository;
import no.kommuneblikk.measure.Faults;
import no.kommuneblikk.measure.Quantities;
import no.kommuneblikk.measure.Reading;
import no.kommuneblikk.selection.ComparisonGroup;
import no.kommuneblikk.selection.Likeness;
import no.kommuneblikk.selection.Plotting;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.selection.Unit;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Reads areas side by side with two statements: single values of the municipalities in view and of
 * the comparison group, which tell why a value is missing and who stands where; and sums of
 * everything larger, with rates recomputed from sums.
 */
@Component
public class Comparisons {

  private final SeriesRepository series;
  private final SeriesQueries queries;
  private final Quantities quantities;
  private final PeerGroups groups;
  private final Geography geography;

  Comparisons(
      SeriesRepository series,
      SeriesQueries queries,
      Quantities quantities,
      PeerGroups groups,
      Geography geography) {
    this.series = series;
    this.queries = queries;
    this.quantities = quantities;
    this.groups = groups;
    this.geography = geography;
  }

  /** The selection with areas and a focus. */
  public Selection completed(Selection selection) {
    return Lineup.completed(selection, geography.atlas());
  }

  /** The same without what narrows other pages, without costs, and without maps and scatters. */
  Selection relevant(Selection selection, Plotting plotting) {
    var whole = completed(selection);
    return (looksAtSizes(whole) ? whole : whole.with(draft -> draft.size = null).unsized())
        .plain()
        .with(
            draft -> {
              draft.counties = List.of();
              draft.size = null;
              draft.groupBy = Selection.DEFAULT.groupBy();
              draft.highlighted = List.of();
              draft.comparing =
                  whole.against() == ComparisonGroup.ALIKE
                      ? whole.comparing()
                      : whole.comparing().withLikeness(Likeness.DEFAULT);
              draft.plotting = plotting;
            });
  }

  /** Outside the division of 2020 size stands in for the groups that are not known there. */
  private static boolean looksAtSizes(Selection selection) {
    return selection.comparing().units().stream().anyMatch(unit -> unit.kind() == Unit.Kind.SIZE)
        || selection.against() == ComparisonGroup.SIZE
        || selection.against() == ComparisonGroup.COUNTY_AND_SIZE
        || selection.structure() != Selection.DEFAULT.structure();
  }

  public Lineup lineup(Selection selection, Texts texts) {
    return Lineup.of(selection, geography.atlas(), texts);
  }

  /** The comparison group of whoever is in focus; empty if no municipality is. */
  public Optional<Peers> against(Lineup lineup, Selection selection, Texts texts) {
    return Optional.ofNullable(lineup.focus()).map(focus -> groups.of(selection, focus, texts));
  }

  /**
   * The measures that have figures, in the order of the rows; free funds by both keys, as nobody
   * knows which of them is right.
   */
  public List<Indicator> measures(Selection selection) {
    return quantities.measures(selection).stream()
        .sorted(Comparator.comparingInt(measure -> measure.belonging().position()))
        .toList();
  }

  /** What is shown over the years until a reader chooses: the first that is a level. */
  public static Optional<Indicator> usual(List<Indicator> measures) {
    return measures.stream().filter(measure -> !measure.isYearlyGrowth()).findFirst();
  }

  /** What knows which measures have figures. */
  Quantities quantities() {
    return quantities;
  }

  /** The first and the last chosen year of these measures. */
  ComparisonInput ends(Selection selection, List<Indicator> measures, Texts texts) {
    var lineup = lineup(selection, texts);
    var against = against(lineup, selection, texts).orElse(null);
    var years = Stream.of(selection.years().from(), selection.years().to()).distinct().toList();
    var single = new TreeSet<>(lineup.municipalities());
    if (against != null) {
      single.addAll(against.members());
    }
    var released = released(selection, measures);
    var reading = reading(selection, released, years, single);
    return new ComparisonInput(
        lineup,
        against,
        reading,
        sums(selection, reading.faults(), released, years, members(lineup)));
  }

  /** Every year of one measure that anybody in view has a value in. */
  ComparisonInput years(Selection selection, Indicator measure, Texts texts) {
    var lineup = lineup(selection, texts);
    var against = against(lineup, selection, texts).orElse(null);
    var members = members(lineup);
    if (against != null) {
      AreaMember.of(ComparisonInput.AGAINST, against.members()).forEach(members::add);
    }
    var all =
        Stream.concat(
                lineup.municipalities().stream(), members.stream().map(AreaMember::municipality))
            .collect(Collectors.toCollection(TreeSet::new));
    var years = SeriesQueries.every(selection.years().lineFrom(), selection.years().to());
    var released = released(selection, List.of(measure));
    var reading = reading(selection, released, years, all);
    var known =
        reading.rows().stream()
            .filter(row -> row.value() != null)
            .map(MunicipalValue::year)
            .distinct()
            .sorted()
            .toList();
    var whole = atBothEnds(reading);
    members.removeIf(member -> !whole.contains(member.municipality()));
    return new ComparisonInput(
        lineup,
        against,
        reading,
        members.isEmpty()
            ? List.of()
            : series.byArea(queries.query(selection, known, released), members));
  }

  /**
   * Who has a value in both the first and the last chosen year, so that a change is one of figures
   * alone, and none of them a fault of the source. A year between that most lack takes nobody out.
   */
  private static Set<String> atBothEnds(Reading reading) {
    var years = reading.selection().years();
    var first = known(reading, years.from());
    first.retainAll(known(reading, years.to()));
    return first;
  }

  private static Set<String> known(Reading reading, int year) {
    return reading.rows().stream()
        .filter(row -> row.year() == year && row.value() != null)
        .filter(row -> !reading.faults().include(row))
        .map(MunicipalValue::number)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Released> released(Selection selection, List<Indicator> measures) {
    return measures.stream()
        .flatMap(measure -> queries.release(measure.code(), selection).stream())
        .toList();
  }

  private static List<AreaMember> members(Lineup lineup) {
    return lineup.summed().stream()
        .flatMap(area -> AreaMember.of(area.key(), area.municipalities()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Carried forward values too, whatever is chosen: who is left out for them is told. */
  private Reading reading(
      Selection selection, List<Released> measures, List<Integer> years, Collection<String> who) {
    var query =
        queries.query(selection.with(draft -> draft.carriedForward = true), years, measures);
    var atlas = geography.atlas();
    var areas =
        atlas.municipalities(selection.structure().year()).stream()
            .filter(it -> who.contains(it.number()))
            .map(it -> new Reading.Area(it, atlas.sizeGroup(selection.scheme(), it)))
            .toList();
    var rows =
        who.isEmpty()
            ? List.<MunicipalValue>of()
            : series.byMunicipality(query.about(List.of(), null, List.copyOf(who)));
    return new Reading(
        measures,
        rows,
        areas,
        SourceNote.of(query.population().release()),
        quantities.faults(measures, selection),
        selection);
  }

  /**
   * The same municipalities in all the years, so that a change is one of figures alone. A measure
   * that has faults of the source in these years is summed by itself, without those they are of.
   */
  private List<GroupValue> sums(
      Selection selection,
      Faults faults,
      List<Released> measures,
      List<Integer> years,
      List<AreaMember> members) {
    return measures.stream()
        .collect(groupingBy(measure -> faults.of(measure.indicator().code(), years)))
        .entrySet()
        .stream()
        .flatMap(
            entry -> sums(selection, entry.getValue(), years, without(members, entry.getKey())))
        .toList();
  }

  private Stream<GroupValue> sums(
      Selection selection, List<Released> measures, List<Integer> years, List<AreaMember> members) {
    return members.isEmpty()
        ? Stream.empty()
        : series
            .byArea(queries.query(selection, years, measures).balancedOver(years), members)
            .stream();
  }

  private static List<AreaMember> without(List<AreaMember> members, Set<String> numbers) {
    return members.stream().filter(member -> !numbers.contains(member.municipality())).toList();
  }
}
