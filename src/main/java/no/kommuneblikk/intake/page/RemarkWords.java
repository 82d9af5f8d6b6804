package no.kommuneblikk.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.intake.check.SourceRemarks;
import no.kommuneblikk.text.Texts;

/** What kinds of remarks are called, and which rows they are about. */
public final class RemarkWords {

  private RemarkWords() {}

  /** A short name for a kind of remark. */
  public static String name(String code, Texts texts) {
    var key = "intake.remark-name." + code;
    if (texts.has(key)) {
      return texts.text(key);
    }
    var words = code.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The sentences about each row of a file. */
  public static Map<Long, List<String>> byRow(SourceRemarks remarks, Texts texts) {
    var byRow = new HashMap<Long, List<String>>();
    for (var remark : remarks.kept()) {
      if (remark.place().row() > 0) {
        byRow
            .computeIfAbsent(remark.place().row(), _ -> new ArrayList<>())
            .add(remark.message(texts));
      }
    }
    return byRow;
  }

  /** The sentences about the file as a whole. */
  public static List<String> general(SourceRemarks remarks, Texts texts) {
    return remarks.kept().stream()
        .filter(remark -> remark.place().row() == 0)
        .map(remark -> remark.message(texts))
        .toList();
  }
}
