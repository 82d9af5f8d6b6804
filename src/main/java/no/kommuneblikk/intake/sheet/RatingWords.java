package no.kommuneblikk.intake.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that surveys use for ratings, in the codes of the database. */
final class RatingWords {

  private static final String OVERALL = "overall";
  private static final String INDIVIDUAL = "individual";
  private static final String SYSTEM = "service_system";
  private static final String NOT_ASSESSED = "cannot_be_assessed";
  private static final String RELATIVELY_HIGH = "relatively_high";
  private static final String MUNICIPALITY = "municipality";
  private static final String ADVISER = "adviser";

  private static final Map<String, String> RATINGS =
      Map.ofEntries(
          Map.entry("lav", "low"),
          Map.entry("low", "low"),
          Map.entry("middels", "medium"),
          Map.entry("medium", "medium"),
          Map.entry("relativt hoy", RELATIVELY_HIGH),
          Map.entry("relatively high", RELATIVELY_HIGH),
          Map.entry("hoy", "high"),
          Map.entry("high", "high"),
          Map.entry("kan ikke vurderes", NOT_ASSESSED),
          Map.entry("ikke mulig a vurdere", NOT_ASSESSED),
          Map.entry("cannot be assessed", NOT_ASSESSED));

  private static final Map<String, String> SCOPES =
      Map.ofEntries(
          Map.entry("", OVERALL),
          Map.entry("samlet", OVERALL),
          Map.entry("overall", OVERALL),
          Map.entry("individ", INDIVIDUAL),
          Map.entry("individuelt", INDIVIDUAL),
          Map.entry("for den enkelte", INDIVIDUAL),
          Map.entry("individual", INDIVIDUAL),
          Map.entry("tjeneste og system", SYSTEM),
          Map.entry("tjeneste og systemniva", SYSTEM),
          Map.entry("pa tjeneste og systemniva", SYSTEM),
          Map.entry("system", SYSTEM),
          Map.entry("service system", SYSTEM));

  private static final Map<String, String> ROLES =
      Map.ofEntries(
          Map.entry("kommune", MUNICIPALITY),
          Map.entry("kommunen", MUNICIPALITY),
          Map.entry("municipality", MUNICIPALITY),
          Map.entry("radgiver", ADVISER),
          Map.entry("radgiveren", ADVISER),
          Map.entry("korus", ADVISER),
          Map.entry("adviser", ADVISER));

  private RatingWords() {}

  /** Null for a word that nobody knows; so are the two below. */
  static @Nullable String rating(String text) {
    return RATINGS.get(PlainWords.fold(text));
  }

  /** A rating that does not tell what it is about is of the goal as a whole. */
  static @Nullable String scope(String text) {
    return SCOPES.get(PlainWords.fold(text));
  }

  static @Nullable String role(String text) {
    return ROLES.get(PlainWords.fold(text));
  }
}
