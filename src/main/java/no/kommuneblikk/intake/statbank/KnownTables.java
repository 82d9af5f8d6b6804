package no.kommuneblikk.intake.statbank;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables that hold the product's own measures, as far as their codes are known. Any other table
 * can be read by picking its contents; see {@link TableChoice}.
 */
public final class KnownTables {

  private static final String CONTENTS = "ContentsCode";
  private static final String FUNCTION = "KOKfunksjon0000";
  private static final String KIND = "KOKart0000";

  private static final Map<String, List<Target>> TARGETS =
      Stream.of(
              // Spending on people with drug problems, in 1 000 kroner
              known("12362", spending("netto-243", "AGD2"), spending("brutto-243", "AGD10")),
              known(
                  "12210",
                  contents("sosialhjelpsmottakere", "KOSsosantkliente0000"),
                  contents("sosialhjelpsmottakere-18-24", "KOSant18240000")),
              known(
                  "07459",
                  Target.of(
                      "folketall",
                      Map.of(
                          CONTENTS,
                          Pick.of("Personer1"),
                          "Kjonn",
                          new Pick.Together(),
                          "Alder",
                          new Pick.Together()))),
              known(
                  "08487",
                  Target.of(
                      "ruslovbrudd",
                      Map.of(
                          CONTENTS,
                          Pick.of("AnmLovbrPer1000"),
                          "LovbruddKrim",
                          new Pick.Labelled("rusmiddellovbrudd")))),
              known(
                  "06944",
                  Target.of(
                      "medianinntekt",
                      Map.of(
                          CONTENTS,
                          new Pick.Labelled("inntekt etter skatt"),
                          "HusholdType",
                          Pick.of("0000")))),
              // Mental health and substance use; the steward picks among the contents
              known("12228"),
              known("12229"))
          .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new));

  private KnownTables() {}

  /** The numbers of the tables, the most wanted one first. */
  public static List<String> numbers() {
    return List.copyOf(TARGETS.keySet());
  }

  /**
   * What the table's cells become; an empty list where the steward has to pick, and nothing at all
   * for a table that is not among the known ones.
   */
  public static Optional<List<Target>> targets(String table) {
    return Optional.ofNullable(TARGETS.get(table));
  }

  private static Map.Entry<String, List<Target>> known(String table, Target... targets) {
    return Map.entry(table, List.of(targets));
  }

  private static Target contents(String measure, String code) {
    return Target.of(measure, Map.of(CONTENTS, Pick.of(code)));
  }

  private static Target spending(String measure, String kind) {
    return Target.of(
        measure,
        Map.of(FUNCTION, Pick.of("243"), KIND, Pick.of(kind), CONTENTS, Pick.of("KOSbelop0000")));
  }
}
