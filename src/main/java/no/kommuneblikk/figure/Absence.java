package no.kommuneblikk.figure;

import java.util.List;

/**
 * Why a figure has nothing to draw.
 *
 * @param reason what is wanting and what can be done about it, as a sentence
 * @param lacking codes of the measures that nobody has loaded, or that are shown on generated
 *     values only and those are hidden; empty where it is something else
 */
public record Absence(String reason, List<String> lacking) {

  public Absence {
    lacking = List.copyOf(lacking);
  }
}
