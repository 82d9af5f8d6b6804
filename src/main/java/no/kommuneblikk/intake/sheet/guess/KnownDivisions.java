package no.kommuneblikk.intake.sheet.guess;

/** What the guess has to know of the municipal divisions. */
public interface KnownDivisions {

  /**
   * Whether a municipality has this number in a division.
   *
   * @param number of four digits
   * @param structure year of the division
   */
  boolean isValid(String number, int structure);

  /** The division in force in a year. */
  int structureOf(int year);
}
