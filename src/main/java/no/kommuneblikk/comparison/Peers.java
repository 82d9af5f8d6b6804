package no.kommuneblikk.comparison;

import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.indicator.AreaMember;
import no.kommuneblikk.indicator.SeriesQuery;
import no.kommuneblikk.selection.Comparing;
import no.kommuneblikk.selection.ComparisonGroup;
import no.kommuneblikk.selection.Likeness;
import no.kommuneblikk.selection.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities that one is seen against, itself always among them. Made by {@link
 * PeerGroups}. The chosen years play no part: the group is the same in all of them.
 *
 * @param group the group that is shown; another than the one asked for where there is a remark
 * @param name of the group, as it stands on an axis
 * @param among the same after «nr. 3 av 27»: «i KOSTRA-gruppe 9»
 * @param members numbers of all of them in the chosen structure; of neighbours the municipality
 *     itself first, then the most alike
 * @param remark what the reader must know who asked for something else; null if it is as asked for
 * @param vintage what the group was made by and of when, in a sentence
 */
public record Peers(
    ComparisonGroup group,
    String name,
    String among,
    List<String> members,
    @Nullable String remark,
    String vintage) {

  /** The key of the sums over the group. */
  private static final String AREA = "peers";

  public Peers {
    members = List.copyOf(members);
  }

  /**
   * What makes a difference to a figure with a comparison group: areas and likeness count only
   * where the group is made of them. Outside the division of 2020 size stands in for what is not
   * known there.
   */
  public static Selection relevant(Selection selection) {
    var group = selection.against();
    var sized =
        group == ComparisonGroup.SIZE
            || group == ComparisonGroup.COUNTY_AND_SIZE
            || selection.structure() != Selection.DEFAULT.structure();
    return (sized ? selection : selection.unsized())
        .withPeers()
        .with(
            draft -> {
              var kept = draft.comparing;
              draft.comparing =
                  switch (group) {
                    case ALIKE -> kept.withAreas(List.of());
                    case OWN ->
                        kept.withAreas(kept.areas().stream().limit(1).toList())
                            .withLikeness(Likeness.DEFAULT);
                    case KOSTRA, COUNTY, SIZE, COUNTY_AND_SIZE, COUNTRY -> Comparing.DEFAULT;
                  };
            });
  }

  /** True if nobody else is in the group. */
  public boolean isAlone() {
    return members.size() == 1;
  }

  /** The same query about the members of the group and nobody else. */
  public SeriesQuery narrow(SeriesQuery query) {
    return query.about(List.of(), null, members);
  }

  /** The group as one area, to be summed. */
  public List<AreaMember> area() {
    return AreaMember.of(AREA, members).toList();
  }

  /** What a figure says below about the group it shows. */
  public List<String> notes() {
    return Stream.of(remark, vintage).flatMap(Stream::ofNullable).toList();
  }
}
