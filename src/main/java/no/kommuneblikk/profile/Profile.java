package no.kommuneblikk.profile;

import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.Caveats;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/** What the figures of a profile share. */
final class Profile {

  private Profile() {}

  /** What a figure answers of whichever municipality is chosen. */
  static String question(String key, Texts texts) {
    return question(key, texts.text("profile.municipality"), texts);
  }

  /** What it answers of this one. */
  static String question(String key, Municipality municipality, Texts texts) {
    return question(key, municipality.displayName(), texts);
  }

  private static String question(String key, String name, Texts texts) {
    return texts.text(key + ".question", name);
  }

  /** No municipality is named, as in the list of all figures: says how to name one. */
  static Figure withoutMunicipality(Figure asked, Texts texts) {
    return asked.absent(texts.text("profile.absent.choose"));
  }

  /** There is nothing to read, or nothing for this municipality; the key says which. */
  static Figure absent(
      Figure asked, String key, Municipality municipality, Texts texts, String... measures) {
    return asked.absent(texts.text(key, municipality.displayName()), measures);
  }

  /** The key of the sentence for a measure that no release brings, or none the reader wants. */
  static String unreleased(String key, Selection selection) {
    return selection.illustration() ? key : key + ".hidden";
  }

  /**
   * Money is never shown in all or as an index: amounts in all follow the size of the municipality,
   * and grants begin at nothing. A reader who has chosen otherwise is told.
   */
  static Optional<String> alwaysPerInhabitant(Selection selection, Texts texts) {
    return selection.per() == Per.INHABITANTS
        ? Optional.empty()
        : Optional.of(texts.text("profile.note.alwaysPerInhabitant"));
  }

  /** Kroner of an amount in the unit of its indicator. */
  static double kroner(Released measure, double amount) {
    return switch (measure.indicator().unit()) {
      case "mnok" -> amount * 1_000_000;
      case "knok" -> amount * 1_000;
      default -> amount;
    };
  }

  /**
   * The general caveats of a figure that leaves no municipality out for a carried forward value.
   */
  static List<Note> ownCaveats(Selection selection, Basis basis, int lastYear, Texts texts) {
    return Caveats.of(selection.with(draft -> draft.carriedForward = true), basis, lastYear, texts);
  }

  /**
   * The general caveats of a figure of amounts that are estimates all through: that they are is
   * said in other words than those about split municipalities.
   */
  static List<Note> estimateCaveats(Selection selection, Basis basis, int lastYear, Texts texts) {
    return ownCaveats(selection, basis.withoutEstimates(), lastYear, texts);
  }
}
