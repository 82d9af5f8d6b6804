package no.kommuneblikk.intake.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.intake.sheet.Recipe;
import no.kommuneblikk.intake.sheet.SheetFile;
import no.kommuneblikk.intake.sheet.guess.Guess;
import no.kommuneblikk.intake.sheet.guess.KnownDivisions;
import no.kommuneblikk.intake.sheet.guess.LayoutGuess;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How files are laid out: guessed, or remembered from last year as a recipe. */
@Component
public class Layouts {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Pipeline pipeline;
  private final Releases releases;

  Layouts(JdbcClient jdbc, JsonMapper json, Pipeline pipeline, Releases releases) {
    this.releases = releases;
    this.jdbc = jdbc;
    this.json = json;
    this.pipeline = pipeline;
  }

  /**
   * How a file seems to be laid out.
   *
   * @param sheet of a workbook; null for its first
   * @throws no.kommuneblikk.intake.feed.Refused if the file can't be used at all
   */
  public Guess guess(Path file, String name, @Nullable String sheet) {
    return guess(file, name, sheet, null);
  }

  /**
   * How a file seems to be laid out.
   *
   * @param sheet of a workbook; null for its first
   * @param measure code of the measure of values for which the file tells none; null where nobody
   *     has told it
   * @throws no.kommuneblikk.intake.feed.Refused if the file can't be used at all
   */
  public Guess guess(Path file, String name, @Nullable String sheet, @Nullable String measure) {
    return new LayoutGuess(releases.catalog(), known(), measure)
        .of(SheetFile.open(file, name), sheet);
  }

  private KnownDivisions known() {
    var divisions = pipeline.divisions();
    return new KnownDivisions() {
      @Override
      public boolean isValid(String number, int structure) {
        return divisions.isValid(number, structure);
      }

      @Override
      public int structureOf(int year) {
        return divisions.structureOf(year);
      }
    };
  }

  /** The names of all remembered recipes. */
  public List<String> names() {
    return jdbc.sql("SELECT name FROM intake_recipe ORDER BY name").query(String.class).list();
  }

  public Optional<Recipe> find(String name) {
    return jdbc.sql("SELECT body FROM intake_recipe WHERE name = ?")
        .param(name)
        .query(String.class)
        .optional()
        .map(body -> json.readValue(body, Recipe.class));
  }

  /** Remembers a recipe under its name, in place of an earlier one. */
  public void remember(Recipe recipe, String by) {
    jdbc.sql(
            """
            INSERT INTO intake_recipe (name, body, made_by) VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE body = VALUES(body), made_by = VALUES(made_by)
            """)
        .params(recipe.name(), json.writeValueAsString(recipe), by)
        .update();
  }
}
