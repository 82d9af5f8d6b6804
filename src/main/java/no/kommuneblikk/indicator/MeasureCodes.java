package no.kommuneblikk.indicator;

/**
 * The codes of the measures that a page or a rule is about by name; of all others the product knows
 * what {@link MeasureCatalog} tells.
 */
public final class MeasureCodes {

  /** Inhabitants on 1 January: what the others are divided by. */
  public static final String INHABITANTS = "folketall";

  /** FTEs in municipal mental-health and substance-use work. */
  public static final String STAFFING = "arsverk";

  /** Those of them that work with adults. */
  public static final String STAFFING_ADULTS = "arsverk-voksne";

  /** Those of them that work with children and young people. */
  public static final String STAFFING_CHILDREN = "arsverk-barn-unge";

  /** Grants to municipal substance-use work, chapter 765 item 62; million kroner. */
  public static final String GRANTS = "tilskudd-765-62";

  /** Net operating expenditure, function 243; thousand kroner. */
  public static final String NET = "netto-243";

  /** Gross operating expenditure, function 243; thousand kroner. */
  public static final String GROSS = "brutto-243";

  /** The estimate of free funds by inhabitants; million kroner, what was new in each year. */
  public static final String FREE_FUNDS_BY_INHABITANTS = "frie-midler-folketall";

  /** The same by recipients of social assistance. */
  public static final String FREE_FUNDS_BY_RECIPIENTS = "frie-midler-sosialhjelp";

  /** Recipients of social assistance. */
  public static final String RECIPIENTS = "sosialhjelpsmottakere";

  /** Median household income after tax. */
  public static final String MEDIAN_INCOME = "medianinntekt";

  /** Reported drug and alcohol offences per 1 000 inhabitants. */
  public static final String OFFENCES = "ruslovbrudd";

  private MeasureCodes() {}
}
