package no.kommuneblikk.comparison;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.selection.ComparisonGroup;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Puts a comparison group together.
 *
 * @param traits what is known of all municipalities of the structure; asked for only where the
 *     group is made by it
 */
record Grouping(
    Selection selection,
    Municipality focus,
    Atlas atlas,
    Supplier<KnownTraits> traits,
    Texts texts) {

  /** The group that can be made: the one asked for, or what stands in for it. */
  static ComparisonGroup known(Selection selection, Municipality focus) {
    var wanted = selection.against();
    var group =
        wanted == ComparisonGroup.OWN && selection.comparing().areas().isEmpty()
            ? Selection.DEFAULT.against()
            : wanted;
    return group == ComparisonGroup.KOSTRA && focus.kostraGroup() == null
        ? ComparisonGroup.SIZE
        : group;
  }

  Peers peers() {
    var group = known(selection, focus);
    return switch (group) {
      case KOSTRA -> kostra();
      case COUNTY -> county();
      case SIZE -> size();
      case COUNTY_AND_SIZE -> countyAndSize();
      case ALIKE -> alike(neighbours());
      case OWN -> own();
      case COUNTRY ->
          peers(
              group,
              texts.text("comparison.peers.landet"),
              texts.text("comparison.peers.landet.among"),
              numbers(_ -> true),
              null);
    };
  }

  /** The municipalities that are most like this one. */
  Neighbours neighbours() {
    return Neighbours.of(
        traits.get().municipalities(), focus.number(), selection.comparing().likeness());
  }

  SizeGroup sizeGroup() {
    return atlas.sizeGroup(selection.scheme(), focus);
  }

  String countyName() {
    return atlas
        .county(focus.structure(), focus.county())
        .map(county -> county.name())
        .orElse(focus.county());
  }

  private Peers kostra() {
    var number = String.valueOf(focus.kostraGroup());
    return peers(
        ComparisonGroup.KOSTRA,
        texts.text("comparison.peers.kostra", number),
        texts.text("comparison.peers.kostra.among", number),
        numbers(other -> number.equals(String.valueOf(other.kostraGroup()))),
        null);
  }

  private Peers county() {
    return peers(
        ComparisonGroup.COUNTY,
        countyName(),
        texts.text("comparison.peers.fylke.among", countyName()),
        numbers(this::isInTheCounty),
        null);
  }

  private Peers size() {
    return peers(
        ComparisonGroup.SIZE,
        sizeName(),
        texts.text("comparison.peers.storrelse.among", sizePhrase()),
        numbers(this::isOfTheSize),
        null);
  }

  private Peers countyAndSize() {
    var sizes = sizePhrase();
    return peers(
        ComparisonGroup.COUNTY_AND_SIZE,
        texts.text("comparison.peers.fylke-storrelse", sizeName(), countyName()),
        texts.text("comparison.peers.fylke-storrelse.among", sizes, countyName()),
        numbers(other -> isInTheCounty(other) && isOfTheSize(other)),
        null);
  }

  private Peers alike(Neighbours neighbours) {
    return peers(
        ComparisonGroup.ALIKE,
        texts.text("comparison.peers.lignende"),
        texts.text("comparison.peers.lignende.among"),
        neighbours.members(),
        fewer(neighbours));
  }

  private @Nullable String fewer(Neighbours neighbours) {
    var likeness = selection.comparing().likeness();
    var found = neighbours.nearest().size();
    if (found == likeness.count()) {
      return null;
    }
    if (neighbours.leftOut().size() == likeness.weights().size()) {
      return texts.text("comparison.peers.lignende.unknown", focus.displayName());
    }
    var reach = TraitWords.reach(likeness, texts);
    return found == 0
        ? texts.text("comparison.peers.lignende.none", reach, focus.displayName())
        : texts.text(
            "comparison.peers.lignende.fewer", found, reach, focus.displayName(), likeness.count());
  }

  /** The municipality is among them, whether or not the reader put it there. */
  private Peers own() {
    var area = selection.comparing().areas().getFirst();
    var known =
        area.municipalities().stream()
            .filter(number -> atlas.municipality(focus.structure(), number).isPresent())
            .toList();
    return peers(
        ComparisonGroup.OWN,
        area.name(),
        texts.text("comparison.peers.eget.among", area.name()),
        Stream.concat(known.stream(), Stream.of(focus.number())).distinct().toList(),
        known.contains(focus.number())
            ? null
            : texts.text("comparison.peers.eget.added", focus.displayName(), area.name()));
  }

  private Peers peers(
      ComparisonGroup group,
      String name,
      String among,
      List<String> members,
      @Nullable String remark) {
    var structure = String.valueOf(focus.structure());
    var vintage =
        group == ComparisonGroup.ALIKE
            ? texts.text("comparison.vintage.lignende", structure, dated())
            : texts.text("comparison.vintage." + group.code(), structure);
    return new Peers(
        group,
        name,
        among,
        members,
        remark == null ? replaced(name, structure) : remark,
        texts.text("comparison.vintage.always", vintage));
  }

  /** Everything that counts and is known, with its year. */
  private String dated() {
    var known = traits.get();
    var leftOut = neighbours().leftOut();
    return texts.list(
        selection.comparing().likeness().weights().keySet().stream()
            .filter(trait -> !leftOut.contains(trait))
            .map(trait -> TraitWords.dated(trait, known.years(), texts))
            .toList());
  }

  /** Why the group is another than the one asked for. */
  private @Nullable String replaced(String shown, String structure) {
    var wanted = selection.against();
    return wanted == known(selection, focus)
        ? null
        : wanted == ComparisonGroup.OWN
            ? texts.text("comparison.peers.eget.none", shown)
            : texts.text("comparison.peers.kostra.unknown", structure);
  }

  private String sizePhrase() {
    return texts.text("selection.words.size." + sizeGroup().code());
  }

  private String sizeName() {
    return texts.text("selection.size." + sizeGroup().code() + ".name");
  }

  private boolean isInTheCounty(Municipality other) {
    return other.county().equals(focus.county());
  }

  private boolean isOfTheSize(Municipality other) {
    return atlas.sizeGroup(selection.scheme(), other) == sizeGroup();
  }

  private List<String> numbers(Predicate<Municipality> wanted) {
    return atlas.municipalities(focus.structure()).stream()
        .filter(wanted)
        .map(Municipality::number)
        .toList();
  }
}
