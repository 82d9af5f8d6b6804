import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Where the figures of a municipality belong in another structure.
 *
 * <p>Forward is composed of the changes of number in each year. Backward a merged municipality is
 * divided among its predecessors by their population on 1 January 2019, which is an estimate.
 *
 * <p>Ålesund is special: it took in Haram in 2020 and let it go in 2024. Figures from before 2020
 * go straight to the right one of the two, and figures of 2020–2023 are divided by the population
 * of the predecessors; the even halves of the published table would have given Haram three times
 * its size.
 */
final class Lineage {

  static final List<Integer> TARGETS = List.of(2019, 2020, 2024);

  private static final String HARAM_UNTIL_2019 = "1534";
  private static final String ALESUND_2020 = "1507";
  private static final String ALESUND_2024 = "1508";
  private static final String HARAM_2024 = "1580";

  private final Geography geography;
  private final Population population;

  /**
   * By the structure a change takes effect in, then by the number before it. Unchanged numbers are
   * left out.
   */
  private final NavigableMap<Integer, NavigableMap<String, Shares>> changes = new TreeMap<>();

  private Lineage(Geography geography, Population population) {
    this.geography = geography;
    this.population = population;
  }

  static Lineage read(Path source, Geography geography, Population population) throws IOException {
    Lineage lineage = new Lineage(geography, population);
    for (Csv.Row row : Csv.read(source.resolve("kommuner/kommuneendringer_2017_2024.csv"))) {
      boolean divided = row.number("vekt").compareTo(BigDecimal.ONE) < 0;
      lineage
          .changes
          .computeIfAbsent(row.year("gjelder_fra_1_januar"), year -> new TreeMap<>())
          .computeIfAbsent(row.text("gammelt_kommunenummer"), number -> new Shares())
          .add(row.text("nytt_kommunenummer"), row.number("vekt"), divided);
    }
    Shares alesund =
        lineage.backward(ALESUND_2020, 2020).moved(before -> Shares.whole(alesundOrHaram(before)));
    lineage.changes.get(2024).put(ALESUND_2020, alesund.normalised());
    return lineage;
  }

  NavigableMap<Integer, NavigableMap<String, Shares>> changes() {
    return changes;
  }

  /** The shares of one municipality's figures in another structure; they sum to exactly 1. */
  Shares trace(int from, String number, int to) {
    Shares shares = from <= to ? forward(from, number, to) : backward(number, from, to);
    return shares.normalised();
  }

  void write(Path reference) throws IOException {
    List<List<String>> changeRows = new ArrayList<>();
    changes.forEach(
        (year, byNumber) ->
            byNumber.forEach(
                (from, shares) ->
                    shares
                        .numbers()
                        .forEach(
                            to -> changeRows.add(Csv.row(year, from, to, shares.weight(to))))));
    Csv.write(
        reference.resolve("municipality_change.csv"),
        "effective_year,from_number,to_number,weight",
        changeRows);

    List<List<String>> lineageRows = new ArrayList<>();
    for (int from : Geography.STRUCTURES) {
      geography
          .in(from)
          .keySet()
          .forEach(number -> TARGETS.forEach(to -> addRows(lineageRows, from, number, to)));
    }
    Csv.write(
        reference.resolve("lineage.csv"),
        "from_structure,from_number,to_structure,to_number,weight,estimated",
        lineageRows);
  }

  private void addRows(List<List<String>> rows, int from, String number, int to) {
    Shares shares = trace(from, number, to);
    for (String target : shares.numbers()) {
      rows.add(
          Csv.row(
              from, number, to, target, shares.weight(target), shares.estimated(target) ? 1 : 0));
    }
  }

  private Shares forward(int from, String number, int to) {
    boolean pastAlesund = from < 2020 && to == 2024;
    Shares shares = Shares.whole(number);
    for (int structure : Geography.STRUCTURES) {
      if (from < structure && structure <= (pastAlesund ? 2019 : to)) {
        shares = shares.moved(before -> step(structure, before));
      }
    }
    return pastAlesund ? shares.moved(this::from2019To2024) : shares;
  }

  private Shares from2019To2024(String number) {
    return step(2020, number)
        .moved(
            in2020 ->
                in2020.equals(ALESUND_2020)
                    ? Shares.whole(alesundOrHaram(number))
                    : step(2024, in2020));
  }

  private static String alesundOrHaram(String numberUntil2019) {
    return numberUntil2019.equals(HARAM_UNTIL_2019) ? HARAM_2024 : ALESUND_2024;
  }

  private Shares step(int structure, String number) {
    Shares changed = changes.get(structure).get(number);
    if (changed != null) {
      return changed;
    }
    Check.that(
        geography.in(structure).containsKey(number),
        "The municipality "
            + number
            + " is neither changed nor kept on 1 January "
            + structure
            + ".");
    return Shares.whole(number);
  }

  private Shares backward(String number, int from, int to) {
    return to == 2020 ? predecessor2020(number) : backward(number, from);
  }

  /**
   * Each municipality of 2024 comes out of a single one of 2020: Ålesund and Haram out of the same.
   */
  private Shares predecessor2020(String number) {
    List<String> predecessors =
        geography.in(2020).keySet().stream()
            .filter(before -> step(2024, before).numbers().contains(number))
            .toList();
    Check.equal(
        1, predecessors.size(), "The number of predecessors in 2020 of the municipality " + number);
    return Shares.whole(predecessors.getFirst());
  }

  /**
   * Divides a municipality of 2020 or 2024 among those of 2019; one with a single predecessor is
   * not divided.
   */
  private Shares backward(String number, int from) {
    Shares predecessors = new Shares();
    for (String before : geography.in(2019).keySet()) {
      Shares onward = from == 2024 ? from2019To2024(before) : step(2020, before);
      if (onward.numbers().contains(number)) {
        predecessors.add(before, population.of(2019, before).multiply(onward.weight(number)), true);
      }
    }
    return predecessors.isWhole()
        ? Shares.whole(predecessors.numbers().iterator().next())
        : predecessors;
  }
}
