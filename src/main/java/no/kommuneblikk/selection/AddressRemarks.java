package no.kommuneblikk.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.text.Texts;

/** What of an address could not be used, as sentences for the reader. */
final class AddressRemarks {

  /** An address may hold hundreds of mistakes; a reader has the patience for a few. */
  private static final int MOST = 8;

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry(SelectionAddress.LANGUAGE, "selection.language"),
          Map.entry(SelectionAddress.FROM, "selection.from"),
          Map.entry(SelectionAddress.TO, "selection.to"),
          Map.entry(SelectionAddress.SCHEME, "selection.scheme"),
          Map.entry(SelectionAddress.SIZE, "selection.size"),
          Map.entry(SelectionAddress.GROUPS, "selection.groups"),
          Map.entry(SelectionAddress.AGAINST, "selection.against"),
          Map.entry(SelectionAddress.STRUCTURE, "selection.structure"),
          Map.entry(SelectionAddress.PER, "selection.per"),
          Map.entry(SelectionAddress.CARRIED_FORWARD, "selection.carriedForward"),
          Map.entry(SelectionAddress.ILLUSTRATION, "selection.illustration"),
          Map.entry(SelectionAddress.RELEASE, "selection.release"),
          Map.entry(SelectionAddress.KEY, "selection.key"),
          Map.entry(SelectionAddress.UNITS, "selection.units"),
          Map.entry(SelectionAddress.AREAS, "selection.areas"),
          Map.entry(SelectionAddress.WEIGHTS, "selection.weights"),
          Map.entry(SelectionAddress.NEIGHBOURS, "selection.neighbours"),
          Map.entry(SelectionAddress.REACH, "selection.reach"),
          Map.entry(SelectionAddress.MEASURE, "selection.measure"),
          Map.entry(SelectionAddress.X, "selection.x"),
          Map.entry(SelectionAddress.Y, "selection.y"),
          Map.entry(SelectionAddress.CLASSES, "selection.classes"),
          Map.entry(SelectionAddress.MAP_FORM, "selection.mapForm"),
          Map.entry(SelectionAddress.COST, "selection.cost"),
          Map.entry(SelectionAddress.PRICES, "selection.prices"),
          Map.entry(SelectionAddress.AMOUNT, "selection.amount"),
          Map.entry(SelectionAddress.AMOUNT_YEARS, "selection.amountYears"));

  private final Texts texts;
  private final List<String> sentences = new ArrayList<>();

  AddressRemarks(Texts texts) {
    this.texts = texts;
  }

  void add(String key, Object... arguments) {
    if (sentences.size() < MOST) {
      sentences.add(texts.text(key, arguments));
    }
  }

  /** What the field is called where a reader can choose it. */
  String label(String name) {
    return texts.text(LABELS.getOrDefault(name, "selection.bar"));
  }

  /** A value that does not exist: the default is shown instead. */
  void unusable(String name, String shown) {
    add("selection.remark.value", label(name), shown);
  }

  List<String> all() {
    return List.copyOf(sentences);
  }
}
