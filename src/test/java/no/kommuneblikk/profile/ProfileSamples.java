package no.kommuneblikk.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.kommuneblikk.comparison.Peers;
import no.kommuneblikk.comparison.ReferencePeers;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.ReferenceAtlas;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Release;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.Shipped;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** Values made up for the tests, as the database would answer them. */
final class ProfileSamples {

  static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  static final Municipality HORTEN = municipality(2020, "3801");
  static final Municipality NOME = municipality(2020, "3816");
  static final Peers GROUP_9 = ReferencePeers.of(Selection.DEFAULT, HORTEN);
  static final SourceNote POPULATION = new SourceNote("SSB: Folketall", "2020", null, "");

  private final List<MunicipalValue> own = new ArrayList<>();
  private final List<GroupValue> peers = new ArrayList<>();
  private final List<Released> measures = new ArrayList<>();

  static Municipality municipality(int structure, String number) {
    return ReferenceAtlas.ATLAS.municipality(structure, number).orElseThrow();
  }

  ProfileSamples measure(String code, String unit, boolean illustration) {
    var source = new Source("kilde", "Kilde", "Tittel", "", "", "");
    measures.add(
        Shipped.released(
            Shipped.measure(
                measures.size() + 1, code, unit, Indicator.Kind.COUNT, "folketall", true),
            new Release(illustration ? 2 : 1, "utgave", "Utgave", null, illustration, source)));
    return this;
  }

  ProfileSamples value(
      Municipality municipality,
      String code,
      int year,
      @Nullable Double value,
      double population,
      String quality) {
    own.add(
        new MunicipalValue(
            code,
            year,
            municipality.number(),
            municipality.displayName(),
            municipality.county(),
            "stor",
            value,
            population,
            quality));
    return this;
  }

  /** FTEs of a municipality of 10 000 inhabitants, so that the rate is the count. */
  ProfileSamples fte(Municipality municipality, int year, double value) {
    return value(municipality, "arsverk", year, value, 10_000, "reported");
  }

  ProfileSamples group(String code, int year, @Nullable Double value, double population, int n) {
    peers.add(new GroupValue(code, year, "liten", value, population, n, 0, 0, 0));
    return this;
  }

  ProfileScope.Values values() {
    return new ProfileScope.Values(
        List.copyOf(own), List.copyOf(peers), List.copyOf(measures), POPULATION);
  }

  static double y(Figure figure, int series, String label) {
    return Objects.requireNonNull(point(figure, series, label).y());
  }

  static Point point(Figure figure, int series, String label) {
    return figure.series().get(series).points().stream()
        .filter(point -> point.label().equals(label))
        .findFirst()
        .orElseThrow();
  }
}
