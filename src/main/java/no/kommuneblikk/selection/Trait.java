package no.kommuneblikk.selection;

import java.util.Arrays;
import java.util.Optional;

/** What two municipalities may be alike in. Each is known for one time, so that groups stay put. */
public enum Trait {
  /** Inhabitants on 1 January 2020. */
  POPULATION("folketall"),
  /** Statistics Norway's class of centrality, 1 to 6. */
  CENTRALITY("sentralitet"),
  /** The class of free disposable income that the KOSTRA groups of 2020 were made by. */
  FREE_INCOME("frie-inntekter"),
  /** Recipients of social assistance per 1 000 inhabitants. */
  SOCIAL_ASSISTANCE("sosialhjelp"),
  /** Median household income after tax. */
  MEDIAN_INCOME("medianinntekt"),
  /** Reported drug and alcohol offences per 1 000 inhabitants. */
  OFFENCES("ruslovbrudd");

  private final String code;

  Trait(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<Trait> of(String code) {
    return Arrays.stream(values()).filter(trait -> trait.code.equals(code)).findFirst();
  }
}
