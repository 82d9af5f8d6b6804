package no.kommuneblikk.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.comparison.PeerGroups;
import no.kommuneblikk.comparison.Peers;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Generated;
import no.kommuneblikk.figure.Growth;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * A municipality in two to four sentences: its own change first, then where that stands in the
 * comparison group, then what must be known about the figures. Made of the figures of the page, so
 * the words can't say anything else than the charts do. It says where, never how good.
 */
@Component
public class Summary {

  private final FigureCatalog catalog;
  private final PeerGroups groups;

  Summary(FigureCatalog catalog, PeerGroups groups) {
    this.catalog = catalog;
    this.groups = groups;
  }

  /** The sentences for the municipality of this selection. */
  public List<String> of(Municipality municipality, Selection selection, Texts texts) {
    return of(
        development(selection, texts),
        catalog.figure(
            StaffingPlace.ID, selection.with(draft -> draft.per = Per.INHABITANTS), texts),
        groups.of(selection, municipality, texts),
        municipality,
        texts);
  }

  /** Whether the sentences are of generated values, so that none of them may be quoted. */
  public boolean isOfExamples(Selection selection, Texts texts) {
    return development(selection, texts).generated() != Generated.NONE;
  }

  private Figure development(Selection selection, Texts texts) {
    return catalog.figure(OwnStaffing.ID, selection.with(draft -> draft.per = Per.COUNT), texts);
  }

  static List<String> of(
      Figure development, Figure place, Peers peers, Municipality municipality, Texts texts) {
    if (development.isEmpty()) {
      return List.of(texts.text("profile.summary.absent", municipality.displayName()));
    }
    var years = development.selection().years();
    var total =
        development.series().stream()
            .filter(series -> series.role() == SeriesRole.STAFFING)
            .flatMap(series -> series.points().stream())
            .toList();
    var first = in(total, years.from());
    var last = in(total, years.to());
    var sentences = new ArrayList<String>();
    var from = first.map(Point::y).orElse(null);
    var to = last.map(Point::y).orElse(null);
    if (from == null || to == null) {
      sentences.add(
          texts.text(
              "profile.summary.missing",
              municipality.displayName(),
              String.valueOf(years.from()),
              String.valueOf(years.to())));
    } else {
      sentences.add(change(municipality, years.from(), from, years.to(), to, texts));
      if (from >= Growth.SMALLEST_BASE_FTE) {
        sentences.add(place(place, peers, municipality, texts));
      }
      last.filter(point -> point.quality().isCarriedForward())
          .ifPresent(
              point ->
                  sentences.add(
                      texts.text(
                          point.quality().isGenerated()
                              ? "profile.summary.carriedForward.simulated"
                              : "profile.summary.carriedForward",
                          point.label(),
                          municipality.displayName())));
    }
    estimated(first, last, texts).ifPresent(sentences::add);
    return sentences.stream().map(told -> development.generated().mark(told, texts)).toList();
  }

  /** A share of a larger area's figure moves with that area, whatever happened here. */
  private static Optional<String> estimated(
      Optional<Point> first, Optional<Point> last, Texts texts) {
    var years =
        Stream.of(first, last)
            .flatMap(Optional::stream)
            .filter(point -> point.y() != null && point.quality() == Quality.ESTIMATED)
            .map(Point::label)
            .toList();
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.text("profile.summary.estimated", texts.list(years)));
  }

  private static Optional<Point> in(List<Point> points, int year) {
    return points.stream().filter(point -> point.label().equals(String.valueOf(year))).findFirst();
  }

  /** No percentage of a small base: one post more or less would say too much. */
  private static String change(
      Municipality municipality, int firstYear, double from, int lastYear, double to, Texts texts) {
    var change = texts.signed(to - from, Format.FTE.decimals());
    var kind =
        change.equals(texts.signed(0, Format.FTE.decimals()))
            ? "same"
            : from < Growth.SMALLEST_BASE_FTE ? "small" : "change";
    return texts.text(
        "profile.summary." + kind,
        municipality.displayName(),
        String.valueOf(firstYear),
        String.valueOf(lastYear),
        Format.FTE.write(from, texts),
        Format.FTE.write(to, texts),
        change,
        from > 0 ? texts.signedPercent((to - from) / from * 100, 1) : "");
  }

  private static String place(Figure place, Peers peers, Municipality municipality, Texts texts) {
    var changes = PeerChanges.in(place);
    var change = changes.own(municipality.number());
    var rank = changes.rank(municipality.number());
    if (change.isEmpty() || rank.isEmpty()) {
      return texts.text("profile.summary.place.missing", peers.among());
    }
    var written = Format.RATE.writeSigned(change.get(), texts);
    if (rank.get().isAlone()) {
      return texts.text("profile.summary.place.alone", written, peers.among());
    }
    var footing = changes.footing(municipality.number());
    var told = rank.get().isAtAnEnd() ? footing.told(written, texts) : written;
    if (rank.get().isAtAnEnd() && !footing.isFirm()) {
      return texts.text("profile.summary.place.few", told, peers.among());
    }
    return texts.text(
        rank.get().shared() ? "profile.summary.place.shared" : "profile.summary.place",
        told,
        texts.number(rank.get().place(), 0),
        texts.number(rank.get().of(), 0),
        peers.among());
  }
}
