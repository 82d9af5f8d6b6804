package no.kommuneblikk.illustration;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.kommuneblikk.illustration.GrantParameters.CountyAmount;

/**
 * Grants from chapter 765 item 62, in thousand kroner. Grants are given post by post, so most small
 * municipalities have none, which is a real zero. Every year sums exactly to the total assumed for
 * it, and the counties with a published amount to that amount within the borders of 2020.
 */
final class GrantModel {

  private final Territory territory;
  private final GrantParameters parameters;
  private final SortedMap<String, List<GrantPost>> posts;

  GrantModel(Territory territory, Parameters parameters) {
    this.territory = territory;
    this.parameters = parameters.grants();
    posts = GrantPost.draw(territory, parameters);
  }

  /** Year to municipality to thousand kroner. */
  SortedMap<Integer, SortedMap<String, Long>> thousands() {
    var result = new TreeMap<Integer, SortedMap<String, Long>>();
    for (var year : parameters.national().keySet()) {
      result.put(year, calibrate(year, raw(year)));
    }
    return result;
  }

  private SortedMap<String, Double> raw(int year) {
    var sums = new TreeMap<String, Double>();
    territory.population(year).keySet().forEach(number -> sums.put(number, 0.0));
    for (var area : territory.areas().values()) {
      for (var post : Lookup.in(posts, area.number(), "grants")) {
        if (post.isHeldIn(year)) {
          sums.merge(post.holder(area.parts(year)), post.amount(), Double::sum);
        }
      }
    }
    return sums;
  }

  private SortedMap<String, Long> calibrate(int year, SortedMap<String, Double> raw) {
    var mainAreas = territory.mainAreas(year);
    var rest = new TreeMap<>(raw);
    var result = new TreeMap<String, Long>();
    var left = thousands(Lookup.in(parameters.national(), year, "national grants"));
    for (var county : parameters.counties()) {
      if (county.covers(year)) {
        var members = new TreeMap<String, Double>();
        mainAreas.forEach(
            (number, area) -> {
              if (county.covers(area) && rest.remove(number) != null) {
                members.put(number, Lookup.in(raw, number, "grants of " + year));
              }
            });
        var amount = amount(county, year);
        result.putAll(Apportionment.of(members, amount));
        left -= amount;
      }
    }
    result.putAll(Apportionment.of(rest, left));
    return result;
  }

  /** The last year of a period takes the rounding, so that the period sums exactly. */
  private long amount(CountyAmount county, int year) {
    var national = parameters.national();
    if (year < county.toYear()) {
      return thousands(county.amount(year, national));
    }
    var left = thousands(county.amount());
    for (var earlier = county.fromYear(); earlier < year; earlier++) {
      left -= thousands(county.amount(earlier, national));
    }
    return left;
  }

  private static long thousands(double millions) {
    return Math.round(millions * 1_000);
  }
}
