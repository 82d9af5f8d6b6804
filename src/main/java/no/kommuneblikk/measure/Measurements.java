package no.kommuneblikk.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.kommuneblikk.figure.Footing;
import no.kommuneblikk.indicator.Released;

/**
 * A quantity in every municipality that is selected.
 *
 * @param values by name of the municipality
 * @param leftOut everybody else, by name
 */
public record Measurements(
    Yardstick yardstick, Released released, List<Measured> values, List<LeftOut> leftOut) {

  public Measurements {
    values = List.copyOf(values);
    leftOut = List.copyOf(leftOut);
  }

  public Optional<Measured> find(String number) {
    return values.stream().filter(value -> value.number().equals(number)).findFirst();
  }

  /** How many posts a value is, and of a level only where something else is shown. */
  public Footing footing(Measured value) {
    var posts = value.posts();
    if (yardstick.followsSize()) {
      return value.from() == null || posts == null ? Footing.FIRM : Footing.ofPostsGained(posts);
    }
    return value.from() == null ? Footing.ofPosts(posts) : Footing.ofChange(value.value(), posts);
  }

  public Map<String, Measured> byNumber() {
    return values.stream().collect(Collectors.toMap(Measured::number, Function.identity()));
  }

  /** The names of those left out, for each reason. */
  public Map<LeftOut.Reason, List<String>> reasons() {
    return leftOut.stream()
        .sorted(Comparator.comparing(left -> left.municipality().displayName()))
        .collect(
            Collectors.groupingBy(
                LeftOut::reason,
                TreeMap::new,
                Collectors.mapping(
                    left -> left.municipality().displayName(), Collectors.toList())));
  }
}
