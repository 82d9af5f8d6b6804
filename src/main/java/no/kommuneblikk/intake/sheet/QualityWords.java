package no.kommuneblikk.intake.sheet;

import java.util.Map;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.sheet.cell.PlainWords;
import org.jspecify.annotations.Nullable;

/** The words that files use for what a value is worth. */
final class QualityWords {

  private static final Map<String, Quality> WORDS =
      Map.ofEntries(
          Map.entry("rapportert", Quality.REPORTED),
          Map.entry("reported", Quality.REPORTED),
          Map.entry("viderefort", Quality.CARRIED_FORWARD),
          Map.entry("carried forward", Quality.CARRIED_FORWARD),
          Map.entry("beregnet", Quality.DERIVED),
          Map.entry("derived", Quality.DERIVED),
          Map.entry("estimert", Quality.ESTIMATED),
          Map.entry("anslag", Quality.ESTIMATED),
          Map.entry("estimated", Quality.ESTIMATED),
          Map.entry("mangler", Quality.MISSING),
          Map.entry("missing", Quality.MISSING),
          Map.entry("skjermet", Quality.SUPPRESSED),
          Map.entry("suppressed", Quality.SUPPRESSED),
          Map.entry("eksempeltall", Quality.ILLUSTRATION),
          Map.entry("illustrasjon", Quality.ILLUSTRATION),
          Map.entry("illustration", Quality.ILLUSTRATION));

  private QualityWords() {}

  /** Null for a word that nobody knows. */
  static @Nullable Quality of(String text) {
    return WORDS.get(PlainWords.fold(text));
  }
}
