package no.kommuneblikk.intake.place;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.kommuneblikk.geography.MunicipalitySearch;
import no.kommuneblikk.intake.feed.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * Tells rows that stand among the municipalities and are about none of them: sums, counties,
 * figures of unknown place, parts of towns. Tables of Statistisk sentralbyrå have them all.
 */
public final class Outside {

  /** What a row is about that is about no municipality. */
  public enum Kind {
    /** The country, and other sums of rows. */
    SUM("sumrad"),
    COUNTY("fylkesrad"),
    /** A group of municipalities, such as KOSTRA's. */
    GROUP("gruppe-utelatt"),
    /** Figures that nobody has placed. */
    UNSPECIFIED("uoppgitt-utelatt"),
    /** Svalbard, Jan Mayen, the continental shelf and abroad. */
    ABROAD("utenfor-kommunene"),
    PART_OF_TOWN("bydel-utelatt");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** Of the remark about rows of this kind. */
    public String code() {
      return code;
    }
  }

  /** The codes that KOSTRA gives its sums: EAK Landet, EKA11 Rogaland, EKG07 KOSTRA-gruppe 7. */
  private static final Pattern KOSTRA =
      Pattern.compile("^(EAKUO|EAK|EKA\\d+|EKG\\d+|EAB\\w*)(?:\\s.*)?$");

  private static final Pattern SHORT_NUMBER = Pattern.compile("^(\\d{1,2})(?:\\s+(.+))?$");
  private static final Pattern LONG_NUMBER = Pattern.compile("^(\\d{5})(?!\\d)|^(\\d{6})(?!\\d)");
  private static final String COUNTRY_NUMBER = "0000";

  private static final Set<String> SUMS =
      Set.of(
          "sum",
          "i alt",
          "ialt",
          "alle",
          "alle kommuner",
          "total",
          "totalt",
          "landet",
          "hele landet",
          "norge",
          "gjennomsnitt",
          "snitt");
  private static final Pattern SUM =
      Pattern.compile("^(?:sum|i alt|totalt|landet|hele landet|snitt) .*|.* (?:i alt|totalt|sum)$");
  private static final Pattern UNSPECIFIED =
      Pattern.compile("^(?:uoppgitt|ukjent|ufordelt|uspesifisert|ikke (?:fordelt|oppgitt)).*");
  private static final Pattern ABROAD =
      Pattern.compile("^(?:svalbard|jan mayen|kontinentalsokkelen|utlandet|longyearbyen)\\b.*");
  private static final Pattern GROUP = Pattern.compile("^kostra ?gruppe\\b.*");
  private static final Pattern PART = Pattern.compile(".*\\bbydel(?:en)?\\b.*");

  private final Gazetteer gazetteer;

  Outside(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** What the row is about instead; null if it may be a municipality. */
  @Nullable Kind of(List<String> texts) {
    var text = Said.clean(String.join(" ", texts));
    var kostra = KOSTRA.matcher(text);
    if (kostra.matches()) {
      var code = kostra.group(1);
      return code.startsWith("EKG") ? Kind.GROUP : code.startsWith("EKA") ? Kind.COUNTY : Kind.SUM;
    }
    if (isPartOfTown(text)) {
      return Kind.PART_OF_TOWN;
    }
    var said = Said.of(texts);
    var name = String.join(" ", said.names());
    if (!gazetteer.municipalities().exactly(name).isEmpty()) {
      return null;
    }
    if (said.numbers().isEmpty()) {
      var number = SHORT_NUMBER.matcher(name);
      return number.matches() ? byShortNumber(number.group(1), number.group(2)) : byName(name);
    }
    return byNumber(said.numbers().getFirst(), name);
  }

  /** «030101 Bydel Gamle Oslo», also without its leading zero. */
  private boolean isPartOfTown(String text) {
    var match = LONG_NUMBER.matcher(text);
    if (!match.find()) {
      return false;
    }
    var digits = match.group(1) != null ? "0" + match.group(1) : match.group(2);
    return gazetteer.isKnown(digits.substring(0, 4));
  }

  /** «0 Hele landet», «46 Vestland». */
  private @Nullable Kind byShortNumber(String number, @Nullable String name) {
    if (Integer.parseInt(number) == 0) {
      return Kind.SUM;
    }
    var isCounty = !gazetteer.county(name == null ? number : number + " " + name).isEmpty();
    return isCounty ? Kind.COUNTY : name == null ? null : byName(name);
  }

  private @Nullable Kind byNumber(String number, String name) {
    var folded = MunicipalitySearch.fold(name);
    if (gazetteer.isKnown(number)) {
      return PART.matcher(folded).matches() ? Kind.PART_OF_TOWN : null;
    }
    if (number.equals(COUNTRY_NUMBER)) {
      return Kind.SUM;
    }
    if (MunicipalityNumber.isUnspecified(number)) {
      return Kind.UNSPECIFIED;
    }
    if (MunicipalityNumber.isAbroad(number)) {
      return Kind.ABROAD;
    }
    var isCounty = name.isEmpty() || !gazetteer.county(name).isEmpty();
    return MunicipalityNumber.isSum(number) && isCounty ? Kind.COUNTY : byName(name);
  }

  private @Nullable Kind byName(String name) {
    var folded = MunicipalitySearch.fold(name);
    if (SUMS.contains(folded) || SUM.matcher(folded).matches()) {
      return Kind.SUM;
    }
    if (UNSPECIFIED.matcher(folded).matches()) {
      return Kind.UNSPECIFIED;
    }
    if (ABROAD.matcher(folded).matches()) {
      return Kind.ABROAD;
    }
    if (GROUP.matcher(folded).matches()) {
      return Kind.GROUP;
    }
    if (PART.matcher(folded).matches()) {
      return Kind.PART_OF_TOWN;
    }
    return gazetteer.county(name).isEmpty() ? null : Kind.COUNTY;
  }
}
