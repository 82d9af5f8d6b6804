package no.kommuneblikk.figure;

import java.util.Arrays;
import java.util.List;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/** The groups of a selection, in the order they are shown, with name and role in a figure. */
public record Groups(List<Group> all) {

  /**
   * A size group or a county.
   *
   * @param code as it stands in the rows: size group code or county number
   */
  public record Group(String code, String name, SeriesRole role) {

    /** What it is called within a sentence: «små kommuner», «Nordland». */
    public String phrase(Texts texts) {
      return role.phrase(name, texts);
    }
  }

  /** What a figure of groups answers, with what they are groups by. */
  public static String question(String key, Selection selection, Texts texts) {
    return texts.text(key + ".grouped", texts.text("selection.by." + selection.groupBy().code()));
  }

  /** «kommuner i samme fylke»: those that a figure compares within each group. */
  public static String within(Selection selection, Texts texts) {
    return texts.text("selection.within." + selection.groupBy().code());
  }

  public Groups {
    all = List.copyOf(all);
  }

  public static Groups of(Selection selection, Atlas atlas, Texts texts) {
    return switch (selection.groupBy()) {
      case SIZE -> sizes(selection, texts);
      case COUNTY -> counties(selection, atlas);
      case MUNICIPALITY -> highlighted(selection, atlas);
    };
  }

  private static Groups highlighted(Selection selection, Atlas atlas) {
    return new Groups(
        selection.highlighted().stream()
            .flatMap(number -> atlas.municipality(selection.structure().year(), number).stream())
            .map(found -> new Group(found.number(), found.displayName(), SeriesRole.CONTEXT))
            .toList());
  }

  private static Groups sizes(Selection selection, Texts texts) {
    var chosen = selection.size();
    return new Groups(
        Arrays.stream(SizeGroup.values())
            .filter(group -> chosen == null || group == chosen)
            .map(
                group ->
                    new Group(
                        group.code(),
                        texts.text("selection.size." + group.code() + ".name"),
                        SeriesRole.of(group)))
            .toList());
  }

  private static Groups counties(Selection selection, Atlas atlas) {
    return new Groups(
        atlas.counties(selection.structure().year()).stream()
            .filter(
                county ->
                    selection.counties().isEmpty()
                        || selection.counties().contains(county.number()))
            .map(county -> new Group(county.number(), county.name(), SeriesRole.CONTEXT))
            .toList());
  }

  /** The name of a group, or its code if it is not among these. */
  public String name(String code) {
    return all.stream()
        .filter(group -> group.code().equals(code))
        .map(Group::name)
        .findFirst()
        .orElse(code);
  }
}
