package no.kommuneblikk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Unit;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The areas side by side, in the reader's order, and which of them is in focus.
 *
 * @param focus the municipality that is emphasised and that the comparison group is made for; null
 *     where no municipality is shown
 */
public record Lineup(List<ComparedArea> areas, @Nullable Municipality focus) {

  /** Horten and Nome by their numbers of 2020: the two that the plan's story is told by. */
  public static final List<String> EXAMPLES = List.of("3801", "3816");

  public Lineup {
    areas = List.copyOf(areas);
  }

  /** The line-up of a selection that {@link #completed} has been given. */
  public static Lineup of(Selection selection, Atlas atlas, Texts texts) {
    var focus = selection.municipality();
    return new Lineup(
        selection.comparing().units().stream()
            .map(unit -> ComparedArea.of(unit, selection, atlas, texts))
            .toList(),
        focus == null
            ? null
            : atlas.municipality(selection.structure().year(), focus).orElse(null));
  }

  /**
   * The selection with areas and a focus where the reader has chosen none: without areas the
   * examples, or whoever is in focus with its county and the country; without a focus the first
   * municipality. A focus is always shown, as the first if the reader has not placed it.
   */
  public static Selection completed(Selection selection, Atlas atlas) {
    var structure = selection.structure();
    var focus =
        Stream.ofNullable(selection.municipality())
            .flatMap(number -> atlas.municipality(structure.year(), number).stream())
            .findFirst();
    var units = new ArrayList<>(selection.comparing().units());
    if (units.isEmpty() && focus.isPresent()) {
      units.add(Unit.municipality(focus.get().number()));
      units.add(new Unit(Unit.Kind.COUNTY, focus.get().county()));
      units.add(new Unit(Unit.Kind.COUNTRY, ""));
    }
    if (units.isEmpty()) {
      EXAMPLES.stream()
          .flatMap(number -> atlas.within(structure, number).stream().limit(1))
          .map(example -> Unit.municipality(example.number()))
          .forEach(units::add);
    }
    focus
        .map(municipality -> Unit.municipality(municipality.number()))
        .filter(unit -> !units.contains(unit))
        .ifPresent(units::addFirst);
    var kept = units.stream().limit(Unit.MOST).toList();
    var emphasised =
        focus
            .map(Municipality::number)
            .or(
                () ->
                    kept.stream()
                        .filter(unit -> unit.kind() == Unit.Kind.MUNICIPALITY)
                        .map(Unit::code)
                        .findFirst());
    return selection.with(
        draft -> {
          draft.comparing = draft.comparing.withUnits(kept);
          draft.municipality = emphasised.orElse(null);
        });
  }

  boolean isFocus(ComparedArea area) {
    return focus != null && area.is(focus);
  }

  /** Those that sums are made of. */
  List<ComparedArea> summed() {
    return areas.stream().filter(area -> !area.isMunicipality()).toList();
  }

  /** What the reader's own areas are made of, a sentence for each. */
  public List<String> made(Texts texts) {
    return areas.stream()
        .filter(area -> !area.made().isEmpty())
        .map(
            area ->
                texts.text(
                    "compare.note.own", area.name(), area.made(), area.municipalities().size()))
        .toList();
  }

  /** The numbers of the municipalities that stand for themselves. */
  List<String> municipalities() {
    return areas.stream()
        .filter(ComparedArea::isMunicipality)
        .map(area -> area.unit().code())
        .toList();
  }

  /**
   * How many different municipalities the areas have figures for between them. An area within
   * another counts for nothing; of areas that merely overlap no more are counted than there are.
   *
   * @param counter how many of an area have figures
   */
  int count(ToIntFunction<ComparedArea> counter) {
    var all = areas.stream().flatMap(area -> area.municipalities().stream()).distinct().count();
    var outermost = areas.stream().filter(area -> areas.stream().noneMatch(area::isWithin));
    return Math.min(outermost.mapToInt(counter).sum(), (int) all);
  }
}
