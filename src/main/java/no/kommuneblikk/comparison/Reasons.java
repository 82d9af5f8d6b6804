package no.kommuneblikk.comparison;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.geography.SizeLimits;
import no.kommuneblikk.selection.ComparisonGroup;
import no.kommuneblikk.selection.Trait;
import no.kommuneblikk.text.Texts;

/** Tells why a group is the one it is. */
record Reasons(Grouping grouping) {

  PeerGroupExplanation why() {
    var peers = grouping.peers();
    var known = grouping.traits().get();
    if (peers.group() == ComparisonGroup.ALIKE) {
      var neighbours = grouping.neighbours();
      return new PeerGroupExplanation(
          peers, sentences(peers, neighbours), known.years(), members(neighbours));
    }
    return new PeerGroupExplanation(peers, sentences(peers), known.years(), members(peers, known));
  }

  private Texts texts() {
    return grouping.texts();
  }

  private String name() {
    return grouping.focus().displayName();
  }

  private List<String> sentences(Peers peers) {
    var sentences = new ArrayList<>(List.of(group(peers), peers.vintage()));
    if (peers.remark() == null) {
      sentences.add(1, texts().text("comparison.why.included", name()));
    } else {
      sentences.add(1, peers.remark());
    }
    if (peers.members().size() > PeerGroupExplanation.MOST_SHOWN) {
      sentences.add(
          texts()
              .text(
                  "comparison.why.nearest",
                  PeerGroupExplanation.MOST_SHOWN,
                  name(),
                  peers.members().size()));
    }
    return sentences;
  }

  private String group(Peers peers) {
    var size = peers.members().size();
    return switch (peers.group()) {
      case KOSTRA ->
          texts()
              .text(
                  "comparison.why.kostra",
                  name(),
                  String.valueOf(grouping.focus().kostraGroup()),
                  kostra(),
                  size);
      case COUNTY -> texts().text("comparison.why.fylke", grouping.countyName(), size);
      case SIZE -> texts().text("comparison.why.storrelse", name(), inhabitants(), limits(), size);
      case COUNTY_AND_SIZE ->
          texts()
              .text(
                  "comparison.why.fylke-storrelse",
                  name(),
                  inhabitants(),
                  limits(),
                  size,
                  grouping.countyName());
      case OWN -> texts().text("comparison.why.eget", peers.name(), size, name());
      case ALIKE, COUNTRY -> texts().text("comparison.why.landet", texts().number(size, 0));
    };
  }

  /** «20 000–29 999 innbyggere, lave bundne kostnader og lave eller middels frie inntekter» */
  private String kostra() {
    var group =
        Optional.ofNullable(grouping.focus().kostraGroup())
            .map(number -> grouping.traits().get().groups().get(number));
    return group
        .map(
            it ->
                texts()
                    .list(
                        Stream.of(
                                it.isOfInhabitants()
                                    ? texts()
                                        .text("comparison.why.kostra.inhabitants", it.population())
                                    : texts().told(it.population()),
                                level("comparison.why.kostra.costs", it.boundCosts()),
                                level("comparison.why.kostra.income", it.freeIncome()))
                            .filter(part -> !part.isEmpty())
                            .toList()))
        .orElse("");
  }

  private String level(String key, String level) {
    return level.isEmpty() ? "" : texts().text(key, texts().text("kostra.level." + level));
  }

  private String inhabitants() {
    return texts().number(Objects.requireNonNullElse(grouping.focus().population2020(), 0), 0);
  }

  private String limits() {
    return grouping.atlas().sizeLimits(grouping.selection().scheme()).stream()
        .filter(limits -> limits.group() == grouping.sizeGroup())
        .map(this::limits)
        .findFirst()
        .orElse("");
  }

  private String limits(SizeLimits limits) {
    var upper = limits.upper();
    if (upper == null) {
      return texts().text("comparison.why.limits.from", texts().number(limits.lower(), 0));
    }
    return limits.lower() == 0
        ? texts().text("comparison.why.limits.under", texts().number(upper + 1, 0))
        : texts()
            .text(
                "comparison.why.limits.between",
                texts().number(limits.lower(), 0),
                texts().number(upper, 0));
  }

  private List<String> sentences(Peers peers, Neighbours neighbours) {
    var likeness = grouping.selection().comparing().likeness();
    var own = Objects.requireNonNullElse(neighbours.own().value(Trait.POPULATION), 0.0);
    var sentences = new ArrayList<String>();
    if (neighbours.nearest().isEmpty()) {
      sentences.add(texts().text("comparison.why.included", name()));
    } else {
      sentences.add(
          texts()
              .text(
                  "comparison.why.lignende",
                  name(),
                  neighbours.nearest().size(),
                  TraitWords.reach(likeness, texts()),
                  texts().number(own / likeness.reach(), 0),
                  texts().number(own * likeness.reach(), 0)));
    }
    Optional.ofNullable(peers.remark()).ifPresent(sentences::add);
    sentences.add(peers.vintage());
    var known = grouping.traits().get();
    leftOut(
            "comparison.why.unknown",
            neighbours.leftOut().stream().filter(trait -> !known.hasAny(trait)).toList(),
            String.valueOf(grouping.focus().structure()))
        .ifPresent(sentences::add);
    leftOut(
            "comparison.why.leftOut",
            neighbours.leftOut().stream().filter(known::hasAny).toList(),
            name())
        .ifPresent(sentences::add);
    return sentences;
  }

  private Optional<String> leftOut(String key, List<Trait> traits, String where) {
    if (traits.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(texts().text(key, TraitWords.beginning(traits, texts()), where));
  }

  private List<PeerGroupExplanation.Member> members(Neighbours neighbours) {
    var members = new ArrayList<PeerGroupExplanation.Member>();
    members.add(new PeerGroupExplanation.Member(neighbours.own(), true, 0, 0.0, List.of()));
    for (var neighbour : neighbours.nearest()) {
      members.add(
          new PeerGroupExplanation.Member(
              neighbour.traits(),
              false,
              members.size(),
              neighbour.distance(),
              neighbour.without()));
    }
    return members;
  }

  private List<PeerGroupExplanation.Member> members(Peers peers, KnownTraits known) {
    var byNumber = known.municipalities().stream().collect(toMap(Traits::number, traits -> traits));
    var focus = grouping.focus().number();
    var own = population(byNumber.get(focus));
    return peers.members().stream()
        .flatMap(number -> Stream.ofNullable(byNumber.get(number)))
        .sorted(
            Comparator.comparingDouble((Traits it) -> Math.abs(Math.log(population(it) / own)))
                .thenComparing(it -> !it.number().equals(focus))
                .thenComparing(Traits::number))
        .limit(PeerGroupExplanation.MOST_SHOWN)
        .sorted(
            Comparator.comparingDouble(Reasons::population)
                .reversed()
                .thenComparing(Traits::number))
        .map(
            it ->
                new PeerGroupExplanation.Member(it, it.number().equals(focus), 0, null, List.of()))
        .toList();
  }

  /** Nobody lives in an area without a figure; one keeps its logarithm finite. */
  private static double population(@org.jspecify.annotations.Nullable Traits traits) {
    var value = traits == null ? null : traits.value(Trait.POPULATION);
    return value == null || value < 1 ? 1 : value;
  }
}
