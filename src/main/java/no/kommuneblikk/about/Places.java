package no.kommuneblikk.about;

import static no.kommuneblikk.about.ReferenceTable.cell;
import static no.kommuneblikk.about.ReferenceTable.numbers;
import static no.kommuneblikk.about.ReferenceTable.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.Texts;

/** Sizes, divisions and split municipalities, as tables and sentences. */
public final class Places {

  private Places() {}

  public static ReferenceTable sizes(List<SizeRow> rows, Texts texts) {
    return new ReferenceTable(
        texts.text("about.sizes.caption"),
        List.of(
            words(texts.text("about.sizes.scheme")),
            words(texts.text("about.sizes.group")),
            words(texts.text("about.sizes.limits")),
            numbers(texts.text("about.sizes.municipalities"))),
        rows.stream()
            .map(
                row ->
                    List.of(
                        cell(texts.text("about.sizes.scheme." + row.scheme())),
                        cell(texts.text("selection.size." + row.sizeGroup() + ".name")),
                        cell(limits(row, texts)),
                        cell(texts.number(row.municipalities(), 0))))
            .toList());
  }

  private static String limits(SizeRow row, Texts texts) {
    var upper = row.upper();
    if (upper == null) {
      return texts.text("about.sizes.from", texts.number(row.lower(), 0));
    }
    return row.lower() == 0
        ? texts.text("about.sizes.under", texts.number(upper + 1, 0))
        : texts.text("about.sizes.between", texts.number(row.lower(), 0), texts.number(upper, 0));
  }

  public static ReferenceTable structures(List<StructureRow> rows, Texts texts) {
    return new ReferenceTable(
        texts.text("about.structures.caption"),
        List.of(
            words(texts.text("about.structures.years")),
            numbers(texts.text("about.structures.municipalities")),
            numbers(texts.text("about.structures.counties"))),
        rows.stream()
            .map(
                row ->
                    List.of(
                        cell(years(row, texts)),
                        cell(texts.number(row.municipalities(), 0)),
                        cell(texts.number(row.counties(), 0))))
            .toList());
  }

  private static String years(StructureRow row, Texts texts) {
    var last = row.lastYear();
    if (last == null) {
      return texts.text("about.structures.since", String.valueOf(row.firstYear()));
    }
    return Years.period(row.firstYear(), last);
  }

  /** «Tysfjord (2020): Narvik 50 %, Hamarøy 50 %», one for each municipality that was split. */
  public static List<String> splits(List<SplitRow> rows, Atlas atlas, Texts texts) {
    Map<String, List<SplitRow>> byOrigin = new LinkedHashMap<>();
    rows.forEach(
        row ->
            byOrigin
                .computeIfAbsent(row.effectiveYear() + row.fromNumber(), _ -> new ArrayList<>())
                .add(row));
    return byOrigin.values().stream()
        .map(
            parts ->
                texts.text(
                    "about.splits.row",
                    atlas.nameOf(
                        parts.getFirst().fromNumber(), parts.getFirst().effectiveYear() - 1),
                    String.valueOf(parts.getFirst().effectiveYear()),
                    texts.list(
                        parts.stream()
                            .map(
                                part ->
                                    texts.text(
                                        "about.splits.part",
                                        atlas.nameOf(part.toNumber(), part.effectiveYear()),
                                        texts.percent(part.weight() * 100, 0)))
                            .toList())))
        .toList();
  }
}
