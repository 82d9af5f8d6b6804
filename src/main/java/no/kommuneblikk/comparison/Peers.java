package no.kommuneblikk.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.SeriesQuery;
import no.kommuneblikk.selection.ComparisonGroup;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities that one is seen against, itself among them.
 *
 * @param name of the group, as it stands on an axis
 * @param among the same after «nr. 3 av 27»: «i KOSTRA-gruppe 9»
 * @param counties the only county, or empty
 * @param size code of the only size group, or null
 * @param members the only municipalities, or empty
 * @param remark why the group is another than the one asked for; null if it is not
 */
public record Peers(
    String name,
    String among,
    List<String> counties,
    @Nullable String size,
    List<String> members,
    @Nullable String remark) {

  public static Peers of(Selection selection, Municipality municipality, Atlas atlas, Texts texts) {
    return switch (selection.against()) {
      case KOSTRA -> kostra(selection, municipality, atlas, texts);
      case COUNTY -> county(municipality, atlas, texts);
      case SIZE -> size(selection, municipality, atlas, texts, null);
      case COUNTY_AND_SIZE -> countyAndSize(selection, municipality, atlas, texts);
      case ALIKE, OWN -> own(selection, municipality, texts);
      case COUNTRY ->
          new Peers(
              texts.text("comparison.peers.landet"),
              texts.text("comparison.peers.landet.among"),
              List.of(),
              null,
              List.of(),
              null);
    };
  }

  /** The selection that is used: where the KOSTRA group is not known, size stands in. */
  public static Selection known(Selection selection, Municipality municipality) {
    return selection.against() == ComparisonGroup.KOSTRA && municipality.kostraGroup() == null
        ? selection.with(draft -> draft.against = ComparisonGroup.SIZE)
        : selection;
  }

  /** Why the comparison group is another than the one asked for; empty if it is not. */
  public static Optional<String> remark(
      Selection selection, Municipality municipality, Atlas atlas, Texts texts) {
    return Optional.ofNullable(of(selection, municipality, atlas, texts).remark());
  }

  /** The groups of 2020 are known for the division of 2020 only; elsewhere size stands in. */
  private static Peers kostra(
      Selection selection, Municipality municipality, Atlas atlas, Texts texts) {
    var group = municipality.kostraGroup();
    if (group == null) {
      return size(
          selection,
          municipality,
          atlas,
          texts,
          texts.text(
              "comparison.peers.kostra.unknown", String.valueOf(selection.structure().year())));
    }
    return new Peers(
        texts.text("comparison.peers.kostra", String.valueOf(group)),
        texts.text("comparison.peers.kostra.among", String.valueOf(group)),
        List.of(),
        null,
        atlas.municipalities(municipality.structure()).stream()
            .filter(other -> group.equals(other.kostraGroup()))
            .map(Municipality::number)
            .toList(),
        null);
  }

  private static Peers county(Municipality municipality, Atlas atlas, Texts texts) {
    var name =
        atlas
            .county(municipality.structure(), municipality.county())
            .map(county -> county.name())
            .orElse(municipality.county());
    return new Peers(
        name,
        texts.text("comparison.peers.fylke.among", name),
        List.of(municipality.county()),
        null,
        List.of(),
        null);
  }

  private static Peers countyAndSize(
      Selection selection, Municipality municipality, Atlas atlas, Texts texts) {
    var county = county(municipality, atlas, texts).name();
    var size = size(selection, municipality, atlas, texts, null);
    var sizes = size.name().toLowerCase(texts.locale());
    return new Peers(
        texts.text("comparison.peers.fylke-storrelse", size.name(), county),
        texts.text("comparison.peers.fylke-storrelse.among", sizes, county),
        List.of(municipality.county()),
        size.size(),
        List.of(),
        null);
  }

  /** The municipality is among them, whether or not the reader put it there. */
  private static Peers own(Selection selection, Municipality municipality, Texts texts) {
    var area = selection.comparing().areas().getFirst();
    return new Peers(
        area.name(),
        texts.text("comparison.peers.eget.among", area.name()),
        List.of(),
        null,
        java.util.stream.Stream.concat(
                area.municipalities().stream(), java.util.stream.Stream.of(municipality.number()))
            .distinct()
            .toList(),
        null);
  }

  private static Peers size(
      Selection selection,
      Municipality municipality,
      Atlas atlas,
      Texts texts,
      @Nullable String remark) {
    SizeGroup group = atlas.sizeGroup(selection.scheme(), municipality);
    var name = texts.text("selection.size." + group.code() + ".name");
    return new Peers(
        name,
        texts.text("comparison.peers.storrelse.among", name.toLowerCase(texts.locale())),
        List.of(),
        group.code(),
        List.of(),
        remark);
  }

  /** True if nobody else can be in the group. */
  public boolean isAlone() {
    return members.size() == 1;
  }

  public SeriesQuery narrow(SeriesQuery query) {
    return query.about(counties, size, members);
  }

  /** The group as one, from rows that gather it by size or county: sums of sums. */
  public static List<GroupValue> asOne(List<GroupValue> rows) {
    Map<String, GroupValue> sums = new LinkedHashMap<>();
    rows.forEach(row -> sums.merge(row.indicator() + row.year(), row, Peers::sum));
    return List.copyOf(sums.values());
  }

  private static GroupValue sum(GroupValue one, GroupValue other) {
    var first = one.value();
    var second = other.value();
    return new GroupValue(
        one.indicator(),
        one.year(),
        one.group(),
        first == null ? second : second == null ? first : Double.valueOf(first + second),
        one.population() + other.population(),
        one.n() + other.n(),
        one.carriedForward() + other.carriedForward(),
        one.estimated() + other.estimated(),
        one.missing() + other.missing());
  }
}
