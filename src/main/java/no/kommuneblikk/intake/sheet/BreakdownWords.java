package no.kommuneblikk.intake.sheet;

import java.util.Collection;
import java.util.Set;
import no.kommuneblikk.intake.sheet.cell.PlainWords;
import org.jspecify.annotations.Nullable;

/** Words for what divides the figures of a municipality, such as sex and age. */
public final class BreakdownWords {

  private static final Set<String> HEADERS =
      Set.of(
          "kjonn",
          "alder",
          "aldersgruppe",
          "aldersgrupper",
          "alder gruppe",
          "sivilstand",
          "husholdningstype",
          "type husholdning",
          "innvandringskategori",
          "innvandrerkategori",
          "landbakgrunn",
          "statsborgerskap",
          "utdanning",
          "utdanningsniva",
          "sex",
          "gender",
          "age");

  private static final Set<String> TOTALS =
      Set.of(
          "begge",
          "begge kjonn",
          "kvinner og menn",
          "menn og kvinner",
          "alle",
          "i alt",
          "ialt",
          "total",
          "totalt",
          "sum",
          "hele aret",
          "aret",
          "hele ar");

  private BreakdownWords() {}

  /** Whether a column with this header divides the figures, whatever stands in it. */
  public static boolean isHeader(String folded) {
    return HEADERS.contains(folded) || PeriodWords.divides(folded);
  }

  /** Whether a cell says that nothing is divided: «Begge kjønn», «Alle aldre», «I alt». */
  public static boolean isTotal(String text) {
    var folded = PlainWords.fold(text);
    return TOTALS.contains(folded)
        || folded.startsWith("alle ")
        || folded.startsWith("i alt ")
        || folded.endsWith(" i alt");
  }

  /** The value for all of them together; null if there is none. */
  public static @Nullable String total(Collection<String> values) {
    return values.stream().filter(BreakdownWords::isTotal).findFirst().orElse(null);
  }
}
