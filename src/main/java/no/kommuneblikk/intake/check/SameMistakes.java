package no.kommuneblikk.intake.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.Remark.Severity;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.text.Texts;

/**
 * What there is to say of where rows belong: what is wrong in the same way in several rows is one
 * remark that names them all, as it is mended once.
 */
final class SameMistakes {

  /** Beyond this each is told as it comes, whatever else is like it. */
  private static final int MOST_KEPT = 20_000;

  private static final int MOST_SHOWN = 12;

  private record Mistake(Severity severity, String code, List<String> arguments) {}

  /** The rows of one mistake, in their order. */
  private static final class Rows {

    private final List<Long> first = new ArrayList<>();
    private long latest = -1;
    private long count;

    void add(long row) {
      if (row != latest || row == 0) {
        latest = row;
        count++;
        if (first.size() < MOST_SHOWN) {
          first.add(row);
        }
      }
    }
  }

  private final Map<Mistake, Rows> mistakes = new LinkedHashMap<>();
  private final SourceRemarks remarks;
  private final Texts texts;

  SameMistakes(SourceRemarks remarks, Texts texts) {
    this.remarks = remarks;
    this.texts = texts;
  }

  void add(Severity severity, String code, List<String> arguments, SourcePlace from) {
    var mistake = new Mistake(severity, code, arguments);
    var rows = mistakes.get(mistake);
    if (rows == null) {
      rows = new Rows();
      if (mistakes.size() < MOST_KEPT) {
        mistakes.put(mistake, rows);
      }
    }
    rows.add(from.row());
    if (!mistakes.containsKey(mistake)) {
      tell(mistake, rows);
    }
  }

  /** Adds a remark for each mistake; to be called once, when everything is read. */
  void tell() {
    mistakes.forEach(this::tell);
  }

  /** A mistake about the municipality is about the row, whatever values it has. */
  private void tell(Mistake mistake, Rows rows) {
    var arguments = new ArrayList<>(mistake.arguments);
    arguments.add(alsoRows(rows));
    var place = new SourcePlace(rows.first.getFirst(), 0);
    remarks.add(new Remark(mistake.severity, mistake.code, place, List.copyOf(arguments)));
  }

  private String alsoRows(Rows rows) {
    if (rows.count < 2) {
      return "";
    }
    var shown = rows.first.stream().map(String::valueOf).collect(Collectors.joining(", "));
    var more = rows.count - rows.first.size();
    return texts.text(
        more > 0 ? "intake.same.more-rows" : "intake.same.rows",
        shown,
        texts.number(rows.count, 0),
        texts.number(more, 0));
  }
}
