package no.kommuneblikk.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.kommuneblikk.selection.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Why these municipalities are a comparison group.
 *
 * @param sentences what the group is, of when, and what was left out
 * @param years the year that each measured trait is of
 * @param members at most {@value #MOST_SHOWN} of the group. Of neighbours the municipality itself
 *     first, then the most alike; otherwise from the largest to the smallest, and of a large group
 *     those that are nearest in population
 */
public record PeerGroupExplanation(
    Peers peers, List<String> sentences, Map<Trait, Integer> years, List<Member> members) {

  public static final int MOST_SHOWN = 60;

  public PeerGroupExplanation {
    sentences = List.copyOf(sentences);
    years = Map.copyOf(years);
    members = List.copyOf(members);
  }

  /** What is known of any of them. */
  public List<Trait> columns() {
    return Stream.of(Trait.values())
        .filter(trait -> members.stream().anyMatch(member -> member.traits().knows(trait)))
        .toList();
  }

  /** Whether anybody's distance is of less than what counts. */
  public boolean isInDoubt() {
    return members.stream().anyMatch(member -> !member.without().isEmpty());
  }

  /**
   * One municipality of the group.
   *
   * @param focus true of the one the group is for
   * @param place among the neighbours, the most alike is 1; 0 for the municipality itself and where
   *     likeness plays no part
   * @param distance from the municipality the group is for, see {@link Scale}; null where likeness
   *     plays no part
   * @param without what counts but is not known of this one, so that its distance is of the rest
   */
  public record Member(
      Traits traits, boolean focus, int place, @Nullable Double distance, List<Trait> without) {}
}
