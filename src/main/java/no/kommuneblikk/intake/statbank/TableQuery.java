package no.kommuneblikk.intake.statbank;

import java.util.List;

/**
 * What is wanted of a table: some measures of all municipalities in some years.
 *
 * @param table five digits
 * @param firstYear the first year to ask for; the table may begin later
 * @param lastYear the last year to ask for; the table may end earlier
 */
public record TableQuery(String table, List<Target> targets, int firstYear, int lastYear) {

  public TableQuery {
    targets = List.copyOf(targets);
  }
}
