package no.kommuneblikk.illustration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is told about one municipality (in KoRus' interviews), so that the illustration does not
 * contradict it. Such a municipality is always among those that report.
 *
 * @param level how many standard deviations its staffing lies above what its size suggests
 * @param growth its growth in FTEs 2016–2020 before calibration, as a logarithm
 * @param steadiness the part of the ordinary year-to-year noise it has: 0 none, 1 all
 * @param grantPosts posts held on grants in each of the grant years
 */
public record Story(double level, double growth, double steadiness, List<Integer> grantPosts) {

  static Map<String, Story> readAll(ParameterReader keys) {
    var stories = new TreeMap<String, Story>();
    for (var suffix : keys.suffixes("story.")) {
      stories.computeIfAbsent(suffix.split("\\.")[0], number -> read(keys, number));
    }
    return stories;
  }

  private static Story read(ParameterReader keys, String number) {
    var prefix = "story." + number;
    return new Story(
        keys.number(prefix + ".level"),
        keys.number(prefix + ".growth"),
        keys.number(prefix + ".steadiness"),
        keys.numbers(prefix + ".grant-posts").stream().map(Double::intValue).toList());
  }
}
