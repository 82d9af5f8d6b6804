package no.kommuneblikk.figure;

import java.util.Map;
import no.kommuneblikk.indicator.Quality;

/**
 * What a figure's municipalities stand with for one measure in one year.
 *
 * @param measure the code of the measure
 * @param municipalities how many have a value of each quality; qualities that none has are left out
 */
public record QualityTally(String measure, int year, Map<Quality, Integer> municipalities) {

  public QualityTally {
    municipalities = Map.copyOf(municipalities);
  }

  int count(Quality quality) {
    return municipalities.getOrDefault(quality, 0);
  }
}
