package no.kommuneblikk.intake.terminal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.intake.check.NewMeasures;
import no.kommuneblikk.intake.check.Rules;
import no.kommuneblikk.intake.feed.Feed;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.job.Request;
import no.kommuneblikk.intake.job.TableOrder;
import no.kommuneblikk.intake.sheet.Recipe;
import no.kommuneblikk.intake.statbank.KnownTables;
import no.kommuneblikk.release.Publishing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a request of the options. */
@Component
class Requests {

  private final FileLayout layout;
  private final KnownTables tables;
  private final Publishing publishing;

  Requests(FileLayout layout, KnownTables tables, Publishing publishing) {
    this.layout = layout;
    this.tables = tables;
    this.publishing = publishing;
  }

  /**
   * What the options ask for.
   *
   * @throws Options.Misused if they contradict each other or name what does not exist
   * @throws no.kommuneblikk.intake.feed.Refused if the file can't be used at all
   */
  Prepared of(Options options, @Nullable Path file) {
    var table = options.value("ssb");
    if ((file == null) == table.isEmpty()) {
      throw new Options.Misused(
          "Oppgi enten --file eller --ssb, og bare én av dem. Ingenting er gjort.");
    }
    var read = file == null ? null : layout.of(options, file);
    var recipe = read == null ? null : read.recipe();
    var request =
        new Request(
            options.by(),
            recipe,
            table.map(number -> order(options, number)).orElse(null),
            rules(options, recipe),
            List.of(),
            options.value("publisher").orElse("Ikke oppgitt"));
    return new Prepared(request, read == null ? List.of() : read.questions());
  }

  private Rules rules(Options options, @Nullable Recipe recipe) {
    return new Rules(
        recipe == null ? null : recipe.structure(),
        options.value("scope").map(Requests::scope).orElse(Rules.Scope.YEARS),
        options.has("mark-carried-forward"),
        newUnit(options).orElse(null),
        options.value("denominator").orElse(null),
        publishing.today().getYear());
  }

  private static Optional<String> newUnit(Options options) {
    var unit = options.value("create-measures");
    if (unit.filter(it -> !NewMeasures.UNITS.contains(it)).isPresent()) {
      throw new Options.Misused(
          "--create-measures må være en av %s. Ingenting er gjort."
              .formatted(String.join(", ", NewMeasures.UNITS)));
    }
    if (options.value("denominator").isPresent()
        && unit.filter(it -> !Indicator.Kind.of(it).isSummed()).isEmpty()) {
      throw new Options.Misused(
          "--denominator sier hva nye rater og andeler er av, og trenger --create-measures per_1000"
              + " eller percent. Ingenting er gjort.");
    }
    return unit;
  }

  private static Rules.Scope scope(String text) {
    return Arrays.stream(Rules.Scope.values())
        .filter(scope -> scope.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new Options.Misused(
                    "--scope må være years, figures eller all. Ingenting er gjort."));
  }

  private TableOrder order(Options options, String table) {
    var years = options.value("years").orElse("2015-2020").split("[-–]");
    var first = Options.year(years[0]);
    var last = Options.year(years[years.length - 1]);
    var picks = new HashMap<String, List<String>>();
    for (var select : options.selects()) {
      var parts = select.split("=", 2);
      if (parts.length < 2) {
        throw new Options.Misused("--select må være VARIABEL=kode,kode. Ingenting er gjort.");
      }
      picks.put(parts[0], new ArrayList<>(List.of(parts[1].split(","))));
    }
    return picks.isEmpty()
        ? known(options, table, first, last)
        : picked(options, table, first, last, picks);
  }

  private TableOrder known(Options options, String table, int first, int last) {
    return TableOrder.known(
            table,
            tables.targets(table).orElse(List.of()),
            options.value("measure").orElse(null),
            first,
            last)
        .orElseThrow(
            () ->
                new Options.Misused(
                    "Tabell %s må ha --measure og --select for det som skal hentes. Ingenting er gjort."
                        .formatted(table)));
  }

  private static TableOrder picked(
      Options options, String table, int first, int last, Map<String, List<String>> picks) {
    var measure =
        options
            .value("measure")
            .orElseThrow(
                () -> new Options.Misused("--select trenger --measure. Ingenting er gjort."));
    var factor = options.value("factor").map(Options::number).orElse(1.0);
    return new TableOrder(
        table, List.of(), List.of(new TableOrder.Wanted(measure, picks, factor)), first, last);
  }

  /**
   * What the options ask for.
   *
   * @param questions what is uncertain about the layout that was guessed, and that no option
   *     answers: the same that the page asks
   */
  record Prepared(Request request, List<Remark> questions) {

    /** Whether the file can't be read before some question is answered. */
    boolean isBlocked() {
      return questions.stream().anyMatch(Remark::isError);
    }

    /** The feed, which tells the questions before everything else. */
    Feed asking(Feed feed) {
      return receiver -> {
        questions.forEach(receiver::remark);
        feed.read(receiver);
      };
    }
  }
}
