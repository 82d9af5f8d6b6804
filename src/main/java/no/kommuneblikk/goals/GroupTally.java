package no.kommuneblikk.goals;

import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Spread;

/** One cell of the matrix: how a goal is rated in a group. */
record GroupTally(Goal goal, Groups.Group group, Tally tally) {

  boolean isLargeEnough() {
    return tally.rated() >= Spread.FEWEST;
  }
}
