package no.kommuneblikk.intake.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.job.Layouts;
import no.kommuneblikk.intake.sheet.Recipe;
import no.kommuneblikk.intake.sheet.RowChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a file is read as the options want it: by a remembered recipe, or as it is guessed. */
@Component
class FileLayout {

  /** The options that answer questions of the guess. */
  private static final Map<String, String> ANSWERS =
      Map.ofEntries(
          Map.entry("flere-ark", "sheet"),
          Map.entry("per-tusen", "per-thousand"),
          Map.entry("finner-ikke-maling", "measure"),
          Map.entry("aar-fra-tittel", "year"),
          Map.entry("del-av-aaret-i-tittel", "year"),
          Map.entry("finner-ikke-aar", "year"),
          Map.entry("enhet", "factor"),
          Map.entry("ukjent-enhet", "factor"),
          Map.entry("ulike-enheter", "factor"),
          Map.entry("inndeling", "structure"),
          Map.entry("uklar-inndeling", "structure"));

  /**
   * A recipe and what is uncertain about it.
   *
   * @param questions none where the recipe is remembered: a person has decided on it
   */
  record Read(Recipe recipe, List<Remark> questions) {}

  private final Layouts layouts;

  FileLayout(Layouts layouts) {
    this.layouts = layouts;
  }

  /**
   * How the file is read.
   *
   * @throws Options.Misused if the options name what does not exist
   * @throws no.kommuneblikk.intake.feed.Refused if the file can't be used at all
   */
  Read of(Options options, Path file) {
    var named = options.value("recipe");
    var read =
        named.isPresent()
            ? new Read(remembered(named.get()), List.of())
            : guessed(options, file, options.value("measure").orElse(null));
    return new Read(changed(options, read.recipe()), read.questions());
  }

  private Recipe remembered(String name) {
    return layouts
        .find(name)
        .orElseThrow(
            () ->
                new Options.Misused(
                    "Det finnes ingen oppskrift som heter «%s». De som finnes: %s."
                        .formatted(name, String.join(", ", layouts.names()))));
  }

  private Read guessed(Options options, Path file, @Nullable String measure) {
    var sheet = options.value("sheet").orElse(null);
    var guess = layouts.guess(file, file.getFileName().toString(), sheet, measure);
    var open =
        guess.questions().stream().filter(question -> !isAnswered(question, options)).toList();
    return new Read(guess.recipe(), open);
  }

  private static boolean isAnswered(Remark question, Options options) {
    var option = ANSWERS.get(question.code());
    return option == null
        ? options.selects().stream().anyMatch(select -> RowChoice.of(select).answers(question))
        : options.has(option) || options.value(option).isPresent();
  }

  private static Recipe changed(Options options, Recipe guessed) {
    var recipe =
        guessed.with(
            it -> {
              options.value("measure").ifPresent(measure -> it.measure = measure);
              options.value("year").map(Options::year).ifPresent(year -> it.year = year);
              options
                  .value("structure")
                  .map(Options::year)
                  .ifPresent(structure -> it.structure = structure);
              options.value("factor").map(Options::number).ifPresent(factor -> it.factor = factor);
              it.perThousand |= options.has("per-thousand");
            });
    for (var select : options.selects()) {
      recipe = selected(recipe, select);
    }
    return recipe;
  }

  private static Recipe selected(Recipe recipe, String select) {
    return Optional.ofNullable(RowChoice.of(select).in(recipe))
        .orElseThrow(
            () ->
                new Options.Misused(
                    "--select %s: fila har ingen slik kolonne å velge rader etter. Skriv den som \"Kjønn=Kvinner\". Ingenting er gjort."
                        .formatted(select)));
  }
}
