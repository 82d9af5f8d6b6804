package no.kommuneblikk.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.kommuneblikk.illustration.StableArea.Part;

/**
 * A post that is paid by a grant, applied for every year it is held.
 *
 * @param amount million kroner a year, before calibration
 * @param place where in the area it is, from 0 to 1: its municipality stays the same over the years
 */
record GrantPost(int firstYear, int lastYear, double amount, double place) {

  /** The posts of every area, whatever the year. */
  static SortedMap<String, List<GrantPost>> draw(Territory territory, Parameters parameters) {
    var seed = new Seed(parameters.seed());
    var result = new TreeMap<String, List<GrantPost>>();
    for (var area : territory.areas().values()) {
      var dice = seed.dice("grants", area.number());
      result.put(area.number(), of(area, parameters.grants(), dice));
    }
    return result;
  }

  private static List<GrantPost> of(StableArea area, GrantParameters parameters, Dice dice) {
    var spread = parameters.eagerness();
    var eagerness = StrictMath.exp(spread * dice.normal() - spread * spread / 2);
    var expected = parameters.postsPer10000() * area.size() / 10_000 * eagerness;
    var reference = Lookup.in(parameters.national(), Levels.YEAR, "national grants");
    var last = parameters.national().lastKey();
    var posts = new ArrayList<GrantPost>();
    var held = 0.0;
    for (var national : parameters.national().entrySet()) {
      var first = national.getKey();
      var wanted = expected * national.getValue() / reference;
      var fresh = dice.poisson(Math.max(0, wanted - held * (1 - parameters.ending())));
      for (var i = 0; i < fresh; i++) {
        var end = first;
        while (end < last && !dice.chance(parameters.ending())) {
          end++;
        }
        posts.add(post(first, end, parameters, dice));
      }
      held = wanted;
    }
    return posts;
  }

  private static GrantPost post(int first, int last, GrantParameters parameters, Dice dice) {
    var amount = dice.between(parameters.lowestPost(), parameters.highestPost());
    return new GrantPost(first, last, amount, dice.uniform());
  }

  boolean isHeldIn(int year) {
    return firstYear <= year && year <= lastYear;
  }

  /** The municipality of the year that holds it: the more inhabitants, the more posts. */
  String holder(List<Part> parts) {
    var people = parts.stream().mapToDouble(Part::people).sum();
    var left = place * people;
    for (var part : parts) {
      left -= part.people();
      if (left < 0) {
        return part.municipality();
      }
    }
    return parts.getLast().municipality();
  }
}
