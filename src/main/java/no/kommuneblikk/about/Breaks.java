package no.kommuneblikk.about;

import static no.kommuneblikk.about.ReferenceTable.cell;
import static no.kommuneblikk.about.ReferenceTable.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.kommuneblikk.indicator.MeasureCatalog;
import no.kommuneblikk.indicator.SeriesBreak;
import no.kommuneblikk.text.Texts;

/** Where the series break, as a table: what several indicators share stands once. */
public final class Breaks {

  private Breaks() {}

  public static ReferenceTable sheet(
      List<SeriesBreak> breaks, MeasureCatalog catalog, Texts texts) {
    Map<String, List<SeriesBreak>> same = new LinkedHashMap<>();
    breaks.forEach(
        it -> same.computeIfAbsent(it.year() + it.wording(), _ -> new ArrayList<>()).add(it));
    return new ReferenceTable(
        texts.text("about.breaks.caption"),
        List.of(
            words(texts.text("about.breaks.year")),
            words(texts.text("about.breaks.kind")),
            words(texts.text("about.breaks.indicators")),
            words(texts.text("about.breaks.wording")),
            words(texts.text("about.breaks.source"))),
        same.values().stream().map(rows -> row(rows, catalog, texts)).toList());
  }

  private static List<ReferenceTable.Cell> row(
      List<SeriesBreak> rows, MeasureCatalog catalog, Texts texts) {
    var first = rows.getFirst();
    return List.of(
        cell(year(first, texts)),
        cell(texts.text("about.breaks.kind." + first.kind().name().toLowerCase(Locale.ROOT))),
        cell(
            first.indicator().isEmpty()
                ? texts.text("about.breaks.all")
                : texts.list(
                    rows.stream().map(row -> catalog.name(row.indicator(), texts)).toList())),
        cell(texts.told(first.wording())),
        ReferenceTable.source(first.publisher(), first.title(), first.url()));
  }

  private static String year(SeriesBreak of, Texts texts) {
    return of.kind() == SeriesBreak.Kind.STANDING
        ? texts.text("about.breaks.always")
        : String.valueOf(of.year());
  }
}
