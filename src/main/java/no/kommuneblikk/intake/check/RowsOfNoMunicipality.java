package no.kommuneblikk.intake.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.place.Outside.Kind;
import no.kommuneblikk.text.Texts;

/** Rows that are about no municipality: told once for each kind, with what they hold. */
final class RowsOfNoMunicipality {

  private static final int MOST_SHOWN = 5;
  private static final int MOST_KEPT = 1_000;

  private final Map<Kind, Rows> kinds = new EnumMap<>(Kind.class);

  /** The rows of one kind, by their numbers. */
  private static final class Rows {

    private final Map<Long, Row> rows = new LinkedHashMap<>();
    private long count;
    private long latest = -1;
  }

  private record Row(String text, List<String> values) {}

  /** A row of the kind, whether anything is in it or not. */
  void row(Kind kind, String text, long row) {
    var all = kinds.computeIfAbsent(kind, _ -> new Rows());
    if (all.latest != row) {
      all.latest = row;
      all.count++;
      if (all.rows.size() < MOST_KEPT) {
        all.rows.put(row, new Row(text, new ArrayList<>()));
      }
    }
  }

  /** A value that stands in such a row, as people read it. */
  void value(Kind kind, String text, long row, String value) {
    row(kind, text, row);
    var kept = kinds.get(kind) == null ? null : kinds.get(kind).rows.get(row);
    if (kept != null && kept.values.size() <= MOST_SHOWN) {
      kept.values.add(value);
    }
  }

  void tell(SourceRemarks remarks, Texts texts) {
    kinds.forEach(
        (kind, rows) ->
            remarks.add(
                Remark.warning(
                    kind.code(),
                    new SourcePlace(rows.rows.keySet().iterator().next(), 0),
                    texts.number(rows.count, 0),
                    shown(rows, texts))));
  }

  private static String shown(Rows rows, Texts texts) {
    var first =
        rows.rows.entrySet().stream()
            .limit(MOST_SHOWN)
            .map(row -> shown(row.getKey(), row.getValue(), texts))
            .collect(Collectors.joining("; "));
    var more = rows.count - MOST_SHOWN;
    return more > 0 ? texts.text("intake.left-out.more", first, texts.number(more, 0)) : first;
  }

  private static String shown(long number, Row row, Texts texts) {
    return row.values.isEmpty()
        ? texts.text("intake.left-out.empty", row.text, String.valueOf(number))
        : texts.text(
            "intake.left-out.row",
            row.text,
            String.valueOf(number),
            row.values.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "))
                + (row.values.size() > MOST_SHOWN ? " …" : ""));
  }
}
