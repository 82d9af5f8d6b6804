package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.SeriesBreak;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/**
 * The caveats that follow from what a figure stands on and from what was selected, the same for
 * every measure. A feature adds those of its own measure.
 */
public final class Caveats {

  private final Selection selection;
  private final Basis basis;
  private final Texts texts;
  private final List<Note> notes = new ArrayList<>();

  private Caveats(Selection selection, Basis basis, Texts texts) {
    this.selection = selection;
    this.basis = basis;
    this.texts = texts;
  }

  /**
   * The general caveats, the gravest first.
   *
   * @param lastYear the last year the figure shows
   */
  public static List<Note> of(Selection selection, Basis basis, int lastYear, Texts texts) {
    var caveats = new Caveats(selection, basis, texts);
    caveats.gather(lastYear);
    return List.copyOf(caveats.notes);
  }

  private void gather(int lastYear) {
    when(basis.illustration(), "caveat.illustration", Note::example);
    peak("caveat.carriedForward.illustration", Quality.ILLUSTRATION_CARRIED_FORWARD);
    peak("caveat.carriedForward", Quality.CARRIED_FORWARD);
    basis.breaks().stream()
        .filter(it -> it.kind() != SeriesBreak.Kind.BORDERS)
        .map(SeriesBreak::ofAny)
        .distinct()
        .map(it -> texts.told(it.wording()))
        .map(it -> basis.isOfGeneratedOnly() ? texts.text("caveat.ofReal", it) : it)
        .map(it -> Note.source(it).ofThese())
        .forEach(notes::add);
    when(!selection.carriedForward(), "caveat.withoutCarriedForward", Note::choice);
    var divided =
        selection.structure() == StructureYear.Y2019 && lastYear >= StructureYear.Y2020.year();
    when(divided, "caveat.structure2019", Note::choice);
    when(
        basis.count(Quality.ESTIMATED) > 0 && selection.structure() != StructureYear.Y2019,
        "caveat.split",
        told -> Note.method(told).ofThese());
    basis.breaks().stream()
        .filter(it -> it.kind() == SeriesBreak.Kind.BORDERS && !divided)
        .map(SeriesBreak::ofAny)
        .distinct()
        .map(it -> texts.told(it.wording()))
        .reduce((first, next) -> first + " " + next)
        .ifPresent(
            moved ->
                notes.add(Note.caveat(texts.text("caveat.borders", moved, structure())).ofThese()));
    peak("caveat.missing", Quality.MISSING, Quality.SUPPRESSED);
    when(selection.release() != null, "caveat.pinned", Note::choice);
  }

  private String structure() {
    return String.valueOf(selection.structure().year());
  }

  /** How many municipalities it is true of, in the year when they are most. */
  private void peak(String key, Quality... any) {
    told(basis, key, texts, any).map(told -> Note.caveat(told).ofThese()).ifPresent(notes::add);
  }

  static Optional<String> told(Basis basis, String key, Texts texts, Quality... any) {
    return basis
        .peak(any)
        .map(
            peak ->
                texts.text(
                    key, peak.municipalities(), String.valueOf(peak.year()), !peak.onlyYear()));
  }

  private void when(boolean applies, String key, Function<String, Note> note) {
    if (applies) {
      notes.add(note.apply(texts.text(key)));
    }
  }
}
