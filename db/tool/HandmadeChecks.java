import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Guards the files typed by hand: they agree with what was published, and what they refer to
 * exists.
 */
final class HandmadeChecks {

  private static final Set<String> BREAKS =
      Set.of("borders", "reporting", "definition", "end", "grouping", "standing");

  /** A text whose figures no file of published figures has. */
  private static final String READ_ELSEWHERE = "rusfeltet-2020";

  private static final Pattern VALUE = Pattern.compile("\\{([a-z0-9-]+)(?::[a-z]+)?}");

  private final Path source;
  private final Path reference;

  HandmadeChecks(Path source, Path reference) {
    this.source = source;
    this.reference = reference;
  }

  void run() throws IOException {
    Set<String> sources = unique("source.csv", "id");
    for (String file :
        List.of(
            "release.csv",
            "national_figure.csv",
            "national_fact.csv",
            "funding_announcement.csv",
            "national_rating.csv",
            "price_index.csv",
            "assumption.csv",
            "series_break.csv",
            "statement.csv",
            "survey_2013.csv")) {
      for (Csv.Row row : Csv.read(reference.resolve(file))) {
        Check.that(
            sources.contains(row.text("source")),
            file
                + " refers to the source "
                + row.text("source")
                + ", which source.csv does not have.");
      }
    }
    unique("funding_announcement.csv", "code");
    unique("national_fact.csv", "code");
    unique("survey_2013.csv", "code");
    unique("price_index.csv", "year");
    unique("assumption.csv", "code");
    checkReleases();
    checkBreaks();
    checkParts();
    checkFunding();
    checkFacts();
    checkRatings();
    checkStatements();
    checkEffortAreas();
  }

  private Set<String> unique(String file, String column) throws IOException {
    Set<String> values = new HashSet<>();
    for (Csv.Row row : Csv.read(reference.resolve(file))) {
      Check.that(
          values.add(row.text(column)),
          file + " has more than one row with the " + column + " " + row.text(column) + ".");
    }
    return values;
  }

  private void checkReleases() throws IOException {
    Set<String> indicators = unique("indicator.csv", "code");
    unique("release.csv", "code");
    Set<String> released = new HashSet<>();
    for (Csv.Row row : Csv.read(reference.resolve("release.csv"))) {
      released.addAll(List.of(row.text("indicators").split(";")));
    }
    Check.that(
        indicators.containsAll(released),
        "A release has an indicator that indicator.csv does not have.");
    Set<String> observed = new HashSet<>();
    try (Stream<Path> files = Files.list(reference.resolve("observation"))) {
      files.forEach(file -> observed.add(file.getFileName().toString().replace(".csv", "")));
    }
    Check.equal(observed, released, "The set of indicators in the releases");
  }

  private void checkBreaks() throws IOException {
    Set<String> indicators = unique("indicator.csv", "code");
    Set<String> keys = new HashSet<>();
    for (Csv.Row row : Csv.read(reference.resolve("series_break.csv"))) {
      String key = row.text("indicator") + " " + row.year("year") + " " + row.text("kind");
      Check.that(keys.add(key), "series_break.csv has more than one row for " + key + ".");
      Check.that(
          BREAKS.contains(row.text("kind")),
          "series_break.csv has the unknown kind in " + key + ".");
      Check.that(
          !row.has("indicator") || indicators.contains(row.text("indicator")),
          "series_break.csv names an indicator that indicator.csv does not have: " + key + ".");
      Check.that(
          row.text("wording").endsWith("."),
          "The wording in series_break.csv is not a sentence: " + key + ".");
    }
  }

  /** A whole and its parts are counted in the same unit, and nothing is made of itself. */
  private void checkParts() throws IOException {
    Map<String, String> units = new HashMap<>();
    for (Csv.Row row : Csv.read(reference.resolve("indicator.csv"))) {
      units.put(row.text("code"), row.text("unit"));
    }
    for (Csv.Row row : Csv.read(reference.resolve("measure_part.csv"))) {
      String whole = row.text("whole");
      String part = row.text("part");
      Check.that(
          !whole.equals(part) && units.containsKey(whole) && units.containsKey(part),
          "measure_part.csv has " + part + " as a part of " + whole + ".");
      Check.equal(units.get(whole), units.get(part), "The unit of " + part);
    }
    for (Csv.Row row : Csv.read(reference.resolve("measure_origin.csv"))) {
      String measure = row.text("measure");
      String madeOf = row.text("made_of");
      Check.that(
          !measure.equals(madeOf) && units.containsKey(measure) && units.containsKey(madeOf),
          "measure_origin.csv has " + measure + " made of " + madeOf + ".");
    }
  }

  private void checkFunding() throws IOException {
    List<String> published = new ArrayList<>();
    for (Csv.Row row : Csv.read(source.resolve("nasjonale_fakta/bevilgninger.csv"))) {
      published.add(amount(row.text("aar"), row.text("omraade"), row.number("mill_kr")));
    }
    List<String> typed = new ArrayList<>();
    for (Csv.Row row : Csv.read(reference.resolve("funding_announcement.csv"))) {
      boolean oneYear = row.text("from_year").equals(row.text("to_year"));
      String years =
          oneYear ? row.text("from_year") : row.text("from_year") + "-" + row.text("to_year");
      typed.add(amount(years, row.text("area"), row.number("amount_mnok")));
    }
    same(published, typed, "funding_announcement.csv");
  }

  private static String amount(String years, String area, BigDecimal amount) {
    return years + " " + area + " " + amount.stripTrailingZeros().toPlainString();
  }

  private void checkFacts() throws IOException {
    List<String> published = new ArrayList<>();
    for (Csv.Row row : Csv.read(source.resolve("nasjonale_fakta/indikatorer_landet.csv"))) {
      published.add(
          row.text("fra_verdi") + " " + row.text("til_aar") + " " + row.text("til_verdi"));
    }
    for (Csv.Row row :
        Csv.read(source.resolve("nasjonale_fakta/aarsverk_per_1000_innbyggere.csv"))) {
      published.add(" " + row.text("aar") + " " + row.text("aarsverk_per_1000"));
    }
    List<String> typed = new ArrayList<>();
    for (Csv.Row row : Csv.read(reference.resolve("national_fact.csv"))) {
      if (!row.text("source").equals(READ_ELSEWHERE)) {
        typed.add(row.text("from_value") + " " + row.text("to_year") + " " + row.text("to_value"));
      }
    }
    same(published, typed, "national_fact.csv");
  }

  private void checkRatings() throws IOException {
    Set<String> goals = new HashSet<>(Set.of("0"));
    for (Csv.Row row : Csv.read(reference.resolve("goal.csv"))) {
      goals.add(row.text("number"));
    }
    Set<String> rated = new HashSet<>();
    for (Csv.Row row : Csv.read(reference.resolve("national_rating.csv"))) {
      rated.add(row.text("goal"));
    }
    Check.equal(goals, rated, "The set of goals with a national rating");
  }

  /** Every value a statement refers to exists, every place has a statement that does. */
  private void checkStatements() throws IOException {
    Set<String> values = unique("national_fact.csv", "code");
    values.addAll(unique("funding_announcement.csv", "code"));
    values.addAll(unique("survey_2013.csv", "code"));
    for (Csv.Row row : Csv.read(reference.resolve("statement.csv"))) {
      VALUE
          .matcher(row.text("wording"))
          .results()
          .map(match -> match.group(1))
          .forEach(
              code ->
                  Check.that(
                      values.contains(code),
                      "statement.csv refers to the value " + code + ", which no file has."));
    }
    Set<String> placed = new HashSet<>();
    for (Csv.Row row : Csv.read(reference.resolve("statement_place.csv"))) {
      placed.add(row.text("statement"));
    }
    Check.equal(unique("statement.csv", "code"), placed, "The set of statements with a place");
  }

  private void checkEffortAreas() throws IOException {
    Set<String> areas = unique("effort_area.csv", "code");
    Set<String> sorted = new HashSet<>();
    for (Csv.Row row : Csv.read(reference.resolve("goal_effort_area.csv"))) {
      Check.that(
          areas.contains(row.text("effort_area")),
          "goal_effort_area.csv names an area that effort_area.csv does not have.");
      sorted.add(row.text("goal"));
    }
    Check.equal(unique("goal.csv", "number"), sorted, "The set of goals with an area of effort");
    for (Csv.Row row : Csv.read(reference.resolve("funding_announcement.csv"))) {
      Check.that(
          !row.has("effort_area") || areas.contains(row.text("effort_area")),
          "funding_announcement.csv names an area that effort_area.csv does not have.");
    }
  }

  private static void same(Collection<String> published, Collection<String> typed, String file) {
    Check.equal(
        published.stream().sorted().toList(),
        typed.stream().sorted().toList(),
        "The sorted list of figures in " + file);
  }
}
