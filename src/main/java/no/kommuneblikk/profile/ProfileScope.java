package no.kommuneblikk.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.comparison.PeerGroups;
import no.kommuneblikk.comparison.Peers;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.SeriesQuery;
import no.kommuneblikk.indicator.SeriesRepository;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/** Whom a profile is about, whom it is seen against, and how the values of both are read. */
@Component
class ProfileScope {

  private final SeriesRepository series;
  private final SeriesQueries queries;
  private final Geography geography;
  private final PeerGroups groups;

  ProfileScope(
      SeriesRepository series, SeriesQueries queries, Geography geography, PeerGroups groups) {
    this.series = series;
    this.queries = queries;
    this.geography = geography;
    this.groups = groups;
  }

  /**
   * A municipality and its comparison group.
   *
   * @param own values of the municipality; carried forward ones too, whatever is selected
   * @param peers sums over the group, the municipality included
   */
  record Values(
      List<MunicipalValue> own,
      List<GroupValue> peers,
      List<Released> measures,
      SourceNote population) {}

  Optional<Municipality> municipality(Selection selection) {
    return Optional.ofNullable(selection.municipality())
        .flatMap(number -> geography.municipality(selection.structure(), number));
  }

  Peers peers(Selection selection, Municipality municipality, Texts texts) {
    return groups.of(selection, municipality, texts);
  }

  /**
   * The releases to read these measures from. Generated and real figures never stand in the same
   * figure: where there are both, only the real ones are given.
   */
  List<Released> measures(Selection selection, List<String> codes) {
    return ofOneKind(
        codes.stream().flatMap(code -> queries.release(code, selection).stream()).toList());
  }

  static List<Released> ofOneKind(List<Released> measures) {
    var real = measures.stream().filter(measure -> !measure.release().illustration()).toList();
    return real.isEmpty() ? measures : real;
  }

  /** The municipality's own values over these years, by measure and year. */
  Values own(
      Selection selection,
      Municipality municipality,
      List<Integer> years,
      List<Released> measures) {
    var query = ownQuery(selection, municipality, years, measures);
    return new Values(series.byMunicipality(query), List.of(), measures, population(query));
  }

  /** Its own values and the sums over its comparison group, whatever is carried forward. */
  Values withPeers(
      Selection selection,
      Municipality municipality,
      Peers peers,
      List<Integer> years,
      List<Released> measures) {
    var query = ownQuery(selection, municipality, years, measures);
    return new Values(
        series.byMunicipality(query),
        series.byArea(peers.narrow(query), peers.area()),
        measures,
        population(query));
  }

  /** Every member of the group that has a value in both the first and the last chosen year. */
  Values members(Selection selection, Peers peers, List<Released> measures) {
    return atEnds(selection, peers.members(), measures);
  }

  /** Those of these municipalities that have a value in both the first and the last chosen year. */
  Values atEnds(Selection selection, List<String> numbers, List<Released> measures) {
    var ends = Stream.of(selection.years().from(), selection.years().to()).distinct().toList();
    var query =
        queries.query(selection, ends, measures).about(List.of(), null, numbers).balancedOver(ends);
    return new Values(series.byMunicipality(query), List.of(), measures, population(query));
  }

  /** The highlighted municipalities that have a colour and are not in the comparison group. */
  List<Municipality> outside(Selection selection, Peers peers) {
    return selection.coloured().stream()
        .filter(number -> !peers.members().contains(number))
        .flatMap(number -> geography.municipality(selection.structure(), number).stream())
        .toList();
  }

  /**
   * A municipality's own line is no sum, so a carried forward value is marked or left out there by
   * the figure; the query must not leave out the municipality.
   */
  private SeriesQuery ownQuery(
      Selection selection,
      Municipality municipality,
      List<Integer> years,
      List<Released> measures) {
    return queries
        .query(selection.with(draft -> draft.carriedForward = true), years, measures)
        .about(List.of(), null, List.of(municipality.number()));
  }

  private static SourceNote population(SeriesQuery query) {
    return SourceNote.of(query.population().release());
  }
}
