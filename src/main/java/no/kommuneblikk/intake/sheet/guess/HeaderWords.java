package no.kommuneblikk.intake.sheet.guess;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.kommuneblikk.intake.sheet.ColumnRole;
import no.kommuneblikk.intake.sheet.PeriodWords;
import org.jspecify.annotations.Nullable;

/** The words that files write over their columns, whatever stands in them. */
final class HeaderWords {

  private static final Map<String, ColumnRole> EXACT = new HashMap<>();

  static {
    put(
        ColumnRole.COUNTY,
        "fylke",
        "fylkesnr",
        "fylkesnummer",
        "fylkesnavn",
        "fylkeskommune",
        "fylkenr",
        "county");
    put(
        ColumnRole.YEAR,
        "ar",
        "aar",
        "arstall",
        "argang",
        "aargang",
        "year",
        "periode",
        "statistikkar",
        "rapporteringsar",
        "tid");
    put(
        ColumnRole.MEASURE,
        "maling",
        "malekode",
        "indikator",
        "variabel",
        "statistikkvariabel",
        "measure");
    put(ColumnRole.VALUE, "verdi", "value", "antall", "tall", "belop", "resultat", "rate");
    put(ColumnRole.QUALITY, "kvalitet", "datakvalitet", "quality", "status");
    put(
        ColumnRole.STRUCTURE,
        "inndeling",
        "kommuneinndeling",
        "kommunestruktur",
        "struktur",
        "structure");
    put(ColumnRole.RATING, "vurdering", "rating", "maloppnaelse");
  }

  /** Words that mean something only in a survey of ratings. */
  private static final Map<String, ColumnRole> IN_SURVEYS = new HashMap<>();

  static {
    survey(ColumnRole.GOAL, "mal", "malnr", "malnummer", "hovedmal", "goal");
    survey(ColumnRole.SCOPE, "niva", "omfang", "gjelder", "scope");
    survey(
        ColumnRole.RATER,
        "rolle",
        "vurdert av",
        "vurderer",
        "hvem vurderte",
        "hvem",
        "avsender",
        "rater",
        "role");
    survey(ColumnRole.DATE, "dato", "date", "vurderingsdato", "vurdert dato", "vurdert");
    survey(ColumnRole.REASON, "begrunnelse", "grunn", "kommentar", "reason");
  }

  private static final Set<String> MUNICIPALITY =
      Set.of(
          "kommune",
          "kommunenr",
          "kommunenummer",
          "kommunenavn",
          "kommunekode",
          "knr",
          "komnr",
          "kommnr",
          "komm",
          "region",
          "regionnummer",
          "regionnavn",
          "regionkode",
          "geografi",
          "municipality");

  /** Words that make a header with a word for the municipality mean something else. */
  private static final Set<String> NOT_MUNICIPALITY =
      Set.of("type", "gruppe", "struktur", "inndeling", "storrelse", "antall");

  /** Words that don't tell what a number is of. */
  private static final Set<String> NEUTRAL = Set.of("nr", "nummer", "kode", "id", "code");

  /** Words for numbers that name something, and count nothing. */
  private static final Set<String> IDENTITY =
      Set.of(
          "nr",
          "nummer",
          "kode",
          "id",
          "lopenr",
          "lopenummer",
          "radnr",
          "orgnr",
          "organisasjonsnummer",
          "postnr",
          "postnummer",
          "telefon",
          "rang",
          "plassering",
          "gruppe",
          "kostra gruppe");

  /** Only rates per 1 000 can be made into counts; what is told in other ways is left out. */
  private static final Set<String> RELATIVE =
      Set.of("per", "pr", "andel", "prosent", "pst", "endring", "vekst", "indeks", "rangering");

  private HeaderWords() {}

  private static void put(ColumnRole role, String... words) {
    for (var word : words) {
      EXACT.put(word, role);
    }
  }

  private static void survey(ColumnRole role, String... words) {
    for (var word : words) {
      IN_SURVEYS.put(word, role);
    }
  }

  /** The role of a header by its folded words; null if they don't tell. */
  static @Nullable ColumnRole roleOf(String folded) {
    var role = EXACT.get(folded);
    return role == null && isMunicipality(folded) ? ColumnRole.MUNICIPALITY : role;
  }

  /** The role of a header in a survey of ratings; null if the words don't tell. */
  static @Nullable ColumnRole surveyRoleOf(String folded) {
    return IN_SURVEYS.get(folded);
  }

  /** Whether the words tell nothing of what the column holds. */
  static boolean isNeutral(String folded) {
    return NEUTRAL.contains(folded);
  }

  /** Whether numbers under the header are names of something, and no figures. */
  static boolean isIdentity(String folded) {
    return IDENTITY.contains(folded);
  }

  private static boolean isMunicipality(String folded) {
    var found = false;
    for (var word : folded.split(" ")) {
      if (NOT_MUNICIPALITY.contains(word)) {
        return false;
      }
      found |= MUNICIPALITY.contains(word);
    }
    return found;
  }

  /** Whether the values under the header are rates per 1 000 inhabitants. */
  static boolean isPerThousand(String folded) {
    return withoutDenominator(folded).length() < folded.length();
  }

  /** Whether the values are relative to something, and no figures of a measure in themselves. */
  static boolean isRelative(String folded) {
    for (var word : withoutDenominator(PeriodWords.withoutDay(folded)).split(" ")) {
      if (RELATIVE.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The words without those for the denominator, which would look like another measure. */
  static String withoutDenominator(String folded) {
    return folded.replaceAll(" ?\\b(per|pr) (1 ?000|tusen)\\b( innbyggere?| innb)?", "").strip();
  }
}
