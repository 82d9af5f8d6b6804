package no.kommuneblikk.staffing;

import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/** What the figures on staffing share. */
final class Staffing {

  /** FTEs in municipal mental-health and substance-use work, adults and children and young. */
  static final String MEASURE = "arsverk";

  private Staffing() {}

  /** There are no municipal FTEs to read: says why and how they come in. */
  static Figure absent(String id, Kind kind, String question, Selection selection, Texts texts) {
    return Figure.absent(
        id,
        kind,
        question,
        texts.text(selection.illustration() ? "staffing.absent" : "staffing.absent.hidden"),
        selection);
  }

  /** There are FTEs, but none for what was selected. */
  static Figure empty(String id, Kind kind, String question, Selection selection, Texts texts) {
    return Figure.absent(id, kind, question, texts.text("staffing.empty"), selection);
  }
}
