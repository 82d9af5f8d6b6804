package no.kommuneblikk.profile;

import java.util.List;
import no.kommuneblikk.comparison.Peers;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/**
 * Highlighted municipalities that are not in the comparison group: shown beside it, and counted
 * neither in its places nor in its spread.
 *
 * @param rows their values of the first and the last chosen year
 */
record OutsideGroup(List<Municipality> municipalities, List<MunicipalValue> rows) {

  static final OutsideGroup NONE = new OutsideGroup(List.of(), List.of());

  /**
   * Their changes in a series of their own; none if nobody has a change.
   *
   * @param values of the group, whose measures these are of too
   */
  List<Series> series(
      ProfileScope.Values values,
      Municipality focus,
      Peers peers,
      Selection selection,
      Texts texts) {
    var points =
        changes(values, focus, selection).stream()
            .map(point -> point.noting(texts.text("profile.place.outside.note", peers.name())))
            .toList();
    return points.isEmpty()
        ? List.of()
        : List.of(Series.of(texts.text("profile.place.outside"), SeriesRole.EMPHASIS, points));
  }

  /** Nobody is left out in silence. */
  List<Note> notes(
      ProfileScope.Values values, Municipality focus, Selection selection, Texts texts) {
    var shown = changes(values, focus, selection).stream().map(Point::code).toList();
    var unknown =
        municipalities.stream()
            .filter(each -> !shown.contains(each.number()))
            .map(Municipality::displayName)
            .toList();
    return unknown.isEmpty()
        ? List.of()
        : List.of(Note.choice(texts.text("figure.highlight.unknown", texts.list(unknown))));
  }

  private List<Point> changes(ProfileScope.Values values, Municipality focus, Selection selection) {
    return PeerChanges.of(
            new ProfileScope.Values(rows, List.of(), values.measures(), values.population()),
            focus,
            selection)
        .points();
  }
}
