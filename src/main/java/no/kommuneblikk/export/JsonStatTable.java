package no.kommuneblikk.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.indicator.IndicatorNames;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.SeriesBreak;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the values of a measure as JSON-stat: each year with the numbers of its own division, so
 * a number has no value in the years it was not in use.
 */
final class JsonStatTable {

  private static final String REGION = "region";
  private static final String MEASURE = "measure";
  private static final String YEAR = "year";

  /** Which numbers a division has. */
  interface Divisions {
    boolean has(int division, String number);
  }

  private final Released released;
  private final Map<String, Map<Integer, MeasureValue>> values = new TreeMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<Integer, Integer> divisions = new TreeMap<>();
  private final Divisions known;
  private final Texts texts;

  /**
   * A table of these values.
   *
   * @param rows by year
   */
  JsonStatTable(Released released, List<MeasureValue> rows, Divisions known, Texts texts) {
    this.released = released;
    this.known = known;
    this.texts = texts;
    for (var row : rows) {
      values.computeIfAbsent(row.number(), _ -> new TreeMap<>()).put(row.year(), row);
      names.put(row.number(), row.name());
      divisions.put(row.year(), row.division());
    }
  }

  JsonStat dataset() {
    var cells = cells();
    var code = released.indicator().code();
    var years = divisions.keySet().stream().map(String::valueOf).toList();
    var source = released.release().source();
    var caveats = caveats();
    return new JsonStat(
        "2.0",
        "dataset",
        "/data/" + code + ".json",
        label(),
        source.publisher() + ": " + source.title(),
        updated(),
        caveats,
        List.of(REGION, MEASURE, YEAR),
        List.of(values.size(), 1, years.size()),
        Map.of("geo", List.of(REGION), "metric", List.of(MEASURE), "time", List.of(YEAR)),
        dimensions(List.copyOf(values.keySet()), code, years, cells.decimals()),
        cells.values(),
        cells.status(),
        new JsonStat.Extension(
            released.release().code(),
            isGenerated(),
            cells.carriedForward(),
            List.of(FigureJson.source(SourceNote.of(released.release()))),
            caveats,
            new JsonStat.Words(signs())));
  }

  /** By municipality and, within it, by year. */
  private JsonStatCells cells() {
    var cells = new JsonStatCells(isGenerated());
    values.forEach(
        (number, years) ->
            divisions.forEach(
                (year, division) -> {
                  var row = years.get(year);
                  if (row == null) {
                    cells.addNothing(
                        known.has(division, number)
                            ? JsonStatCells.MISSING
                            : JsonStatCells.NOT_POSSIBLE);
                  } else {
                    cells.add(row);
                  }
                }));
    return cells;
  }

  private boolean isGenerated() {
    return released.release().illustration();
  }

  private String label() {
    var name = IndicatorNames.of(released.indicator().code(), texts);
    return isGenerated() ? texts.text("export.data.example", name) : name;
  }

  private @Nullable String updated() {
    LocalDate published = released.release().published();
    return published == null ? null : published.toString();
  }

  private Map<String, JsonStat.Dimension> dimensions(
      List<String> regions, String measure, List<String> years, int decimals) {
    var all = new LinkedHashMap<String, JsonStat.Dimension>();
    all.put(REGION, dimension(REGION, regions, names, Map.of()));
    all.put(
        MEASURE,
        dimension(
            MEASURE,
            List.of(measure),
            Map.of(measure, label()),
            Map.of(measure, new JsonStat.Unit(unit(), decimals))));
    all.put(YEAR, dimension(YEAR, years, Map.of(), Map.of()));
    return all;
  }

  private JsonStat.Dimension dimension(
      String id, List<String> codes, Map<String, String> labels, Map<String, JsonStat.Unit> units) {
    var index = new LinkedHashMap<String, Integer>();
    var label = new LinkedHashMap<String, String>();
    for (var code : codes) {
      index.put(code, index.size());
      label.put(code, labels.getOrDefault(code, code));
    }
    return new JsonStat.Dimension(
        texts.text("export.data.dimension." + id), new JsonStat.Category(index, label, units));
  }

  private String unit() {
    var unit = released.indicator().unit();
    var key = "export.unit." + unit;
    return texts.has(key) ? texts.text(key) : unit;
  }

  private List<String> caveats() {
    var caveats = new ArrayList<String>();
    if (isGenerated()) {
      caveats.add(texts.text("caveat.illustration"));
    }
    if (released.indicator().producerCaveat()) {
      caveats.add(texts.text("measure.note.levels"));
    }
    var years = new TreeSet<>(divisions.keySet());
    if (!years.isEmpty()) {
      released.breaks().stream()
          .filter(it -> it.isCrossedBy(years.first(), years.last()))
          .map(SeriesBreak::wording)
          .distinct()
          .forEach(caveats::add);
    }
    return caveats;
  }

  private Map<String, String> signs() {
    var signs = new LinkedHashMap<String, String>();
    signs.put(JsonStatCells.NOT_POSSIBLE, texts.text("export.data.sign.not_possible"));
    signs.put(JsonStatCells.MISSING, texts.text("quality.missing"));
    signs.put(JsonStatCells.SUPPRESSED, texts.text("quality.suppressed"));
    Arrays.stream(Quality.values())
        .filter(quality -> !signs.containsValue(texts.text("quality." + quality.code())))
        .filter(quality -> quality != Quality.REPORTED)
        .forEach(quality -> signs.put(quality.code(), texts.text("quality." + quality.code())));
    return signs;
  }
}
