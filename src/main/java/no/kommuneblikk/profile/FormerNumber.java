package no.kommuneblikk.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.BoundaryChange;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.text.Texts;

/** Where a number leads that no municipality of the chosen structure has. */
public final class FormerNumber {

  private static final int LATEST = 9999;

  private FormerNumber() {}

  /**
   * The municipalities of the structure that a number leads to, the one that took most of it first;
   * empty if the text is no number that a municipality has had.
   */
  public static List<Municipality> leadsTo(String text, StructureYear structure, Atlas atlas) {
    return text.matches("[0-9]{4}") ? atlas.within(structure, text) : List.of();
  }

  /**
   * What to tell a reader who came by this number; empty if it does not lead to the municipality,
   * or is its own.
   */
  public static Optional<String> sentence(
      String number, Municipality here, StructureYear structure, Atlas atlas, Texts texts) {
    var targets = leadsTo(number, structure, atlas);
    if (targets.isEmpty() || !targets.getFirst().equals(here) || number.equals(here.number())) {
      return Optional.empty();
    }
    var old = texts.text("profile.history.numbered", number, atlas.nameOf(number, LATEST));
    var change = between(number, here, atlas);
    return Optional.of(
        atlas.nameOf(number, structure.year()).equals(number)
            ? backward(old, targets, structure, texts)
            : forward(old, number, targets, change, structure, atlas, texts));
  }

  /** From an older number to the municipality it is part of. */
  private static String forward(
      String old,
      String number,
      List<Municipality> targets,
      Optional<BoundaryChange> change,
      StructureYear structure,
      Atlas atlas,
      Texts texts) {
    var here = targets.getFirst();
    var year = String.valueOf(change.map(BoundaryChange::effectiveYear).orElse(structure.year()));
    if (targets.size() > 1) {
      return texts.text(
          "profile.former.split", old, year, listed(targets, texts), here.displayName());
    }
    var sameName = atlas.nameOf(number, LATEST).replaceFirst(" \\(.*\\)$", "").equals(here.name());
    return texts.text(
        sameName ? "profile.former.renumbered" : "profile.former.part",
        old,
        here.number(),
        year,
        here.displayName());
  }

  /** From a newer number to the municipality that was there before. */
  private static String backward(
      String old, List<Municipality> targets, StructureYear structure, Texts texts) {
    var here = targets.getFirst();
    var year = String.valueOf(structure.year());
    return targets.size() == 1
        ? texts.text("profile.former.before", old, year, here.number(), here.displayName())
        : texts.text(
            "profile.former.before.merged", old, year, listed(targets, texts), here.displayName());
  }

  private static String listed(List<Municipality> targets, Texts texts) {
    return texts.list(
        targets.stream()
            .map(it -> texts.text("profile.history.numbered", it.number(), it.displayName()))
            .toList());
  }

  /** The change that gave the area the number it has here. */
  private static Optional<BoundaryChange> between(String number, Municipality here, Atlas atlas) {
    return atlas.lineageOf(number).stream()
        .filter(change -> change.toNumber().equals(here.number()))
        .max(Comparator.comparingInt(BoundaryChange::effectiveYear));
  }
}
