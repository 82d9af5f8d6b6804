package no.kommuneblikk.intake.statbank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.kommuneblikk.intake.statbank.StubTable.StubVariable;
import org.jspecify.annotations.Nullable;

/**
 * Tables with the numbers, variables and codes of the real ones. The figures are made up by rule:
 * they depend on the municipality, the year and what is counted, and on nothing else.
 */
public final class StubTables {

  private static final String REVISED = "2026-06-15T06:00:00Z";

  private StubTables() {}

  public static List<StubTable> all(StubPlaces places) {
    return List.of(
        spending(places),
        socialAssistance(places),
        population(places),
        offences(places),
        income(places),
        substanceUse(places));
  }

  /** 12362. */
  public static StubTable spending(StubPlaces places) {
    return new StubTable(
        "12362",
        "Utgifter til tjenesteområdene, kommunekonsern",
        REVISED,
        List.of(
            kostraRegion(places),
            values(
                "KOKfunksjon0000",
                "funksjon",
                "",
                Map.of("FGK12", "Sosialsektoren samlet"),
                Map.of("242", "Råd, veiledning og sosialt forebyggende arbeid"),
                Map.of("243", "Tilbud til personer med rusproblemer")),
            values(
                "KOKart0000",
                "art",
                "",
                Map.of("AGD2", "Netto driftsutgifter"),
                Map.of("AGD10", "Brutto driftsutgifter på funksjon/tjenesteområde")),
            contents(
                Map.of("KOSbelop0000", "Beløp (1000 kr)"),
                Map.of("KOSandel3501", "Andel av totale utgifter (prosent)")),
            years(2015, 2025)),
        figures(places, "KOKkommuneregion0000", "KOKart0000", 1));
  }

  /** 12210. */
  public static StubTable socialAssistance(StubPlaces places) {
    return new StubTable(
        "12210",
        "Sosialtjeneste, sosialhjelp (K) (avslutta serie)",
        "2022-06-15T06:00:00Z",
        List.of(
            kostraRegion(places),
            contents(
                Map.of("KOSsosantkliente0000", "Sosialhjelpsmottakere (antall)"),
                Map.of("KOSant18240000", "Sosialhjelpsmottakere 18-24 år (antall)")),
            years(2015, 2021)),
        figures(places, "KOKkommuneregion0000", "ContentsCode", 0.1));
  }

  /** 07459; sex and age are counted together unless they are asked for. */
  public static StubTable population(StubPlaces places) {
    return new StubTable(
        "07459",
        "Befolkning",
        "2026-02-24T07:00:00Z",
        List.of(
            region("Region", "region", places, Map.of("0", "Hele landet", "38", "Vestfold")),
            optional("Kjonn", "kjønn", Map.of("2", "Kvinner"), Map.of("1", "Menn")),
            optional("Alder", "alder", Map.of("000", "0 år"), Map.of("001", "1 år eller mer")),
            contents(Map.of("Personer1", "Personer (personer)")),
            years(2010, 2026)),
        figures(places, "Region", "Kjonn", 1));
  }

  /** 08487; two years at a time. */
  public static StubTable offences(StubPlaces places) {
    var periods = new LinkedHashMap<String, String>();
    IntStream.range(2007, 2025)
        .mapToObj(year -> year + "-" + (year + 1))
        .forEach(period -> periods.put(period, period));
    return new StubTable(
        "08487",
        "Anmeldte lovbrudd, toårig gjennomsnitt",
        "2026-04-20T06:00:00Z",
        List.of(
            region("Gjerningssted", "gjerningssted", places, Map.of("Ialt", "I alt")),
            values(
                "LovbruddKrim",
                "lovbruddsgruppe",
                "",
                Map.of("1AAAAA-9ZZZZz", "Alle lovbruddsgrupper"),
                Map.of("1AAAAA-1ZZZZz", "¬ Eiendomstyveri"),
                Map.of("6AAAAA-6ZZZZz", "¬ Rusmiddellovbrudd")),
            contents(
                Map.of("AnmeldteLovbrudd", "Anmeldte lovbrudd (antall)"),
                Map.of("AnmLovbrPer1000", "Anmeldte lovbrudd per 1 000 (per 1000)")),
            new StubVariable("Tid", "intervall (år)", "time", false, periods)),
        figures(places, "Gjerningssted", "LovbruddKrim", 0.001));
  }

  /** 06944. */
  public static StubTable income(StubPlaces places) {
    return new StubTable(
        "06944",
        "Inntekt etter skatt",
        "2026-03-10T07:00:00Z",
        List.of(
            region("Region", "region", places, Map.of("0", "Hele landet")),
            values(
                "HusholdType",
                "husholdningstype",
                "",
                Map.of("0000", "Alle husholdninger"),
                Map.of("0001", "Aleneboende")),
            contents(
                Map.of("SamletInntekt", "Samlet inntekt, median (kr)"),
                Map.of("InntSkatt", "Inntekt etter skatt, median (kr)"),
                Map.of("AntallHushold", "Antall husholdninger (antall)")),
            years(2005, 2024)),
        figures(places, "Region", "ContentsCode", 50));
  }

  /** 12228; the codes of the contents are made up. */
  public static StubTable substanceUse(StubPlaces places) {
    return new StubTable(
        "12228",
        "Psykisk helsearbeid og rusarbeid i kommunene - grunnlagstall (K)",
        "2020-06-15T06:00:00Z",
        List.of(
            kostraRegion(places),
            contents(
                Map.of("KOSnetto2430000", "Netto driftsutgifter til rusarbeid (1000 kr)"),
                Map.of("KOSarsverkrus0000", "Årsverk med videreutdanning i rusarbeid (årsverk)")),
            years(2015, 2019)),
        figures(places, "KOKkommuneregion0000", "ContentsCode", 0.1));
  }

  /**
   * Numbers that anybody can compute: the municipality's number and the year, plus a hundred for
   * each letter in the code of the given variable, times the scale. Of every fifty numbers one is
   * kept back.
   */
  private static Function<Map<String, String>, @Nullable Object> figures(
      StubPlaces places, String region, String variable, double scale) {
    return at -> {
      var number = String.valueOf(at.get(region));
      var year = Integer.parseInt(String.valueOf(at.get("Tid")).substring(0, 4));
      if (!number.matches("\\d{4}")) {
        return 1_000_000.0;
      }
      var isPopulation = variable.equals("Kjonn");
      if (!places.isValid(number, year)) {
        return isPopulation ? (Object) 0.0 : "..";
      }
      if (!isPopulation && Integer.parseInt(number) % 50 == 49) {
        return ":";
      }
      var letters = String.valueOf(at.get(variable)).length();
      return (Integer.parseInt(number) + year + 100 * letters) * scale;
    };
  }

  private static StubVariable kostraRegion(StubPlaces places) {
    return region(
        "KOKkommuneregion0000",
        "region",
        places,
        Map.of("EAK", "Landet", "EAKUO", "Landet uten Oslo", "EKA03", "Oslo", "EKG01", "Gruppe 1"));
  }

  private static StubVariable region(
      String code, String label, StubPlaces places, Map<String, String> others) {
    var values = new LinkedHashMap<String, String>(new TreeMap<>(others));
    values.putAll(new TreeMap<>(places.names()));
    values.put("9999", "Uoppgitt");
    return new StubVariable(code, label, "geo", false, values);
  }

  private static StubVariable years(int first, int last) {
    var values = new LinkedHashMap<String, String>();
    IntStream.rangeClosed(first, last)
        .mapToObj(String::valueOf)
        .forEach(year -> values.put(year, year));
    return new StubVariable("Tid", "år", "time", false, values);
  }

  @SafeVarargs
  private static StubVariable contents(Map<String, String>... values) {
    return values("ContentsCode", "statistikkvariabel", "metric", values);
  }

  @SafeVarargs
  private static StubVariable optional(String code, String label, Map<String, String>... values) {
    return new StubVariable(code, label, "", true, values(code, label, "", values).values());
  }

  @SafeVarargs
  private static StubVariable values(
      String code, String label, String role, Map<String, String>... values) {
    var all = new LinkedHashMap<String, String>();
    List.of(values).forEach(all::putAll);
    return new StubVariable(code, label, role, false, all);
  }
}
