package no.kommuneblikk.intake.statbank;

import java.util.LinkedHashMap;
import java.util.Map;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.feed.Refused;
import org.jspecify.annotations.Nullable;

/** Figures of a table with what they are figures of. */
final class Dataset {

  private final TableMetadata metadata;
  private final Cells cells;
  private final Map<String, Map<String, Integer>> steps = new LinkedHashMap<>();

  Dataset(TableMetadata metadata, Cells cells) {
    this.metadata = metadata;
    this.cells = cells;
    var step = 1;
    for (var variable : metadata.variables().reversed()) {
      var offsets = new LinkedHashMap<String, Integer>();
      for (var value : variable.values()) {
        offsets.put(value.code(), offsets.size() * step);
      }
      steps.put(variable.code(), offsets);
      step = Math.toIntExact((long) step * variable.values().size());
    }
  }

  TableMetadata metadata() {
    return metadata;
  }

  /**
   * How far the value of this variable is from the first cell; the place of a cell is the sum over
   * the variables.
   *
   * @throws Refused if the dataset doesn't have it, although it was asked for
   */
  int offset(String variable, String code) {
    var offset = steps.getOrDefault(variable, Map.of()).get(code);
    if (offset == null) {
      throw Refused.because("ssb-svar-mangler", metadata.table(), variable + ": " + code);
    }
    return offset;
  }

  /**
   * Makes sure that nothing is there that was not asked for.
   *
   * @throws Refused if a variable was not counted together, but has come in parts
   */
  void holdsOnly(Extract extract) {
    for (var variable : metadata.variables()) {
      var asked = extract.chosen().stream().anyMatch(it -> it.variable().equals(variable.code()));
      if (!asked && variable.values().size() > 1) {
        throw Refused.because("ssb-velg", metadata.table(), variable.label());
      }
    }
  }

  @Nullable Double number(int place) {
    return cells.number(place);
  }

  Quality quality(int place) {
    return cells.quality(place);
  }
}
