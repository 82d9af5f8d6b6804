package no.kommuneblikk.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much of the variance of a quantity lies between the groups of one grouping, between those of
 * another, and within the cells where both meet. Each share is an eta squared: squared distances of
 * group means from the mean of all over those of the values, each member counting once. What both
 * groupings account for is divided equally: a share is the average of what the grouping adds when
 * it is entered first and when it is entered last (Shapley's value; Lindeman, Merenda and Gold). So
 * the three add up to one.
 *
 * @param firsts number of groups of the first grouping
 * @param cells number of combinations that have members
 * @param within what neither grouping accounts for: one minus the share of the cells
 */
public record VarianceShares(
    int n, int firsts, int seconds, int cells, double first, double second, double within) {

  /** With fewer than this the groups would be mostly chance. */
  public static final int FEWEST = 30;

  /** Something with a value that belongs to a group of either grouping. */
  public record Member(String first, String second, double value) {

    private String cell() {
      return first + "|" + second;
    }
  }

  /**
   * The shares among these members.
   *
   * @return empty if all values are the same, or a grouping has a single group
   */
  public static Optional<VarianceShares> of(List<Member> members) {
    var firsts = count(members, Member::first);
    var seconds = count(members, Member::second);
    var even = members.stream().mapToDouble(Member::value).distinct().count() < 2;
    return firsts < 2 || seconds < 2 || even
        ? Optional.empty()
        : Optional.of(
            shared(
                members.size(),
                firsts,
                seconds,
                count(members, Member::cell),
                between(members, Member::first),
                between(members, Member::second),
                between(members, Member::cell)));
  }

  private static VarianceShares shared(
      int n, int firsts, int seconds, int cells, double first, double second, double both) {
    return new VarianceShares(
        n,
        firsts,
        seconds,
        cells,
        (first + both - second) / 2,
        (second + both - first) / 2,
        1 - both);
  }

  /**
   * The shares that chance alone would give on average, if the same values were dealt out to groups
   * of the same sizes: k groups of n members get (k − 1) / (n − 1) of the variance.
   */
  public VarianceShares byChance() {
    double others = n - 1;
    return shared(
        n,
        firsts,
        seconds,
        cells,
        (firsts - 1) / others,
        (seconds - 1) / others,
        (cells - 1) / others);
  }

  private static int count(List<Member> members, Function<Member, String> group) {
    return (int) members.stream().map(group).distinct().count();
  }

  /** Eta squared of one grouping. */
  private static double between(List<Member> members, Function<Member, String> group) {
    var mean = members.stream().mapToDouble(Member::value).average().orElse(0);
    var all = members.stream().mapToDouble(member -> square(member.value() - mean)).sum();
    var groups =
        members.stream()
            .collect(Collectors.groupingBy(group, Collectors.summarizingDouble(Member::value)))
            .values();
    return groups.stream()
            .mapToDouble(each -> each.getCount() * square(each.getAverage() - mean))
            .sum()
        / all;
  }

  private static double square(double value) {
    return value * value;
  }
}
