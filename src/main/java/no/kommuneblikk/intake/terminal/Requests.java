package no.kommuneblikk.intake.terminal;

import java.nio.file.Path;
import java.time.LocalDate;
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
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.job.Layouts;
import no.kommuneblikk.intake.job.Request;
import no.kommuneblikk.intake.job.TableOrder;
import no.kommuneblikk.intake.sheet.Recipe;
import no.kommuneblikk.release.Publishing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a request of the options: guesses the layout where no recipe is named. */
@Component
class Requests {

  private final Layouts layouts;

  Requests(Layouts layouts) {
    this.layouts = layouts;
  }

  /**
   * What the options ask for.
   *
   * @throws Options.Misused if they contradict each other or name what does not exist
   * @throws Refused if the layout of the file can't be guessed
   */
  Request of(Options options, @Nullable Path file) {
    var table = options.value("ssb");
    if ((file == null) == table.isEmpty()) {
      throw new Options.Misused(
          "Oppgi enten --file eller --ssb, og bare én av dem. Ingenting er gjort.");
    }
    var recipe = file == null ? null : recipe(options, file);
    return new Request(
        options.by(),
        recipe,
        table.map(number -> order(options, number)).orElse(null),
        rules(options, recipe),
        List.of(),
        options.value("publisher").orElse("Ikke oppgitt"));
  }

  private Recipe recipe(Options options, Path file) {
    var named = options.value("recipe");
    var recipe =
        named.isPresent()
            ? layouts
                .find(named.get())
                .orElseThrow(
                    () ->
                        new Options.Misused(
                            "Det finnes ingen oppskrift som heter «%s». De som finnes: %s."
                                .formatted(named.get(), String.join(", ", layouts.names()))))
            : guessed(options, file);
    recipe = options.value("measure").map(recipe::withMeasure).orElse(recipe);
    recipe =
        options.value("structure").map(Requests::year).map(recipe::withStructure).orElse(recipe);
    recipe = options.value("factor").map(Requests::number).map(recipe::withFactor).orElse(recipe);
    return options.has("per-thousand") ? recipe.withPerThousand(true) : recipe;
  }

  private Recipe guessed(Options options, Path file) {
    var guess =
        layouts.guess(file, file.getFileName().toString(), options.value("sheet").orElse(null));
    var measure = options.value("measure").isPresent();
    guess.questions().stream()
        .filter(Remark::isError)
        .filter(question -> !(measure && question.code().equals("finner-ikke-maling")))
        .findFirst()
        .ifPresent(
            question -> {
              throw new Refused(question);
            });
    return guess.recipe();
  }

  private static Rules rules(Options options, @Nullable Recipe recipe) {
    return new Rules(
        recipe == null ? null : recipe.structure(),
        options.value("scope").map(Requests::scope).orElse(Rules.Scope.YEARS),
        options.has("mark-carried-forward"),
        newUnit(options).orElse(null),
        options.value("denominator").orElse(null),
        LocalDate.now(Publishing.NORWAY).getYear());
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
    var first = year(years[0]);
    var last = year(years[years.length - 1]);
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
    return TableOrder.known(table, options.value("measure").orElse(null), first, last)
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
    var factor = options.value("factor").map(Requests::number).orElse(1.0);
    return new TableOrder(
        table, List.of(), List.of(new TableOrder.Wanted(measure, picks, factor)), first, last);
  }

  private static Integer year(String text) {
    if (!text.matches("\\d{4}")) {
      throw new Options.Misused("«%s» er ikke et årstall. Ingenting er gjort.".formatted(text));
    }
    return Integer.valueOf(text);
  }

  private static Double number(String text) {
    try {
      return Double.valueOf(text.replace(',', '.'));
    } catch (NumberFormatException e) {
      throw new Options.Misused("«%s» er ikke et tall. Ingenting er gjort.".formatted(text));
    }
  }
}
