package no.kommuneblikk.illustration;

/**
 * One generated municipal figure.
 *
 * @param indicator {@code arsverk}, {@code arsverk-voksne} and {@code arsverk-barn-unge} in FTEs
 *     with one decimal, {@code tilskudd-765-62} in million kroner with three, {@code netto-243} and
 *     {@code brutto-243} in whole thousand kroner
 * @param municipality number within the borders of {@code year}
 * @param quality {@link #REPORTED}, or {@link #CARRIED_FORWARD} where the municipality stands with
 *     the figure of the year before
 */
public record GeneratedValue(
    String indicator, int year, String municipality, double value, String quality) {

  public static final String REPORTED = "reported";
  public static final String CARRIED_FORWARD = "carried_forward";
}
