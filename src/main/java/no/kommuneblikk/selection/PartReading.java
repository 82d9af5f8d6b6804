package no.kommuneblikk.selection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a selection that only some figures look at. */
final class PartReading {

  private final AddressValues values;
  private final Atlas atlas;
  private final Releases releases;
  private final Texts texts;
  private final AddressRemarks remarks;
  private final Function<String, Optional<Municipality>> municipalities;

  /**
   * A reading.
   *
   * @param municipalities finds the municipality of a number within the chosen structure and
   *     remarks where there is none
   */
  PartReading(
      AddressValues values,
      Atlas atlas,
      Releases releases,
      Texts texts,
      AddressRemarks remarks,
      Function<String, Optional<Municipality>> municipalities) {
    this.values = values;
    this.atlas = atlas;
    this.releases = releases;
    this.texts = texts;
    this.remarks = remarks;
    this.municipalities = municipalities;
  }

  Comparing comparing(int structure) {
    var areas = areas();
    return new Comparing(units(structure, areas.size()), areas, likeness());
  }

  private List<OwnArea> areas() {
    var areas = new ArrayList<OwnArea>();
    for (var text : values.list(SelectionAddress.AREAS)) {
      var parts = text.split(":", 2);
      var members = parts.length < 2 ? List.<String>of() : numbers(List.of(parts[1].split("\\.")));
      if (members.isEmpty() || members.size() > OwnArea.MOST_MUNICIPALITIES) {
        remarks.add("selection.remark.area", values.shown(parts[0]), OwnArea.MOST_MUNICIPALITIES);
      } else if (areas.size() == OwnArea.MOST_AREAS) {
        remarks.add("selection.remark.areas", OwnArea.MOST_AREAS);
        break;
      } else {
        areas.add(new OwnArea(named(parts[0], areas.size() + 1), members));
      }
    }
    return areas;
  }

  private String named(String typed, int place) {
    var name = OwnArea.cleaned(typed);
    return name.isEmpty() ? texts.text("selection.area.unnamed", place) : name;
  }

  private List<String> numbers(List<String> typed) {
    return typed.stream()
        .limit(OwnArea.MOST_MUNICIPALITIES + 1L)
        .flatMap(number -> municipalities.apply(number).stream())
        .map(Municipality::number)
        .distinct()
        .toList();
  }

  private List<Unit> units(int structure, int areas) {
    var units =
        values.list(SelectionAddress.UNITS).stream()
            .flatMap(text -> unit(text, structure, areas).stream())
            .distinct()
            .toList();
    if (units.size() > Unit.MOST) {
      remarks.add("selection.remark.units", Unit.MOST);
    }
    return units.stream().limit(Unit.MOST).toList();
  }

  private Optional<Unit> unit(String text, int structure, int areas) {
    var unit = Unit.of(text);
    if (unit.isEmpty()) {
      remarks.unusable(SelectionAddress.UNITS, values.shown(text));
      return unit;
    }
    var code = unit.get().code();
    return switch (unit.get().kind()) {
      case MUNICIPALITY -> municipalities.apply(code).map(it -> Unit.municipality(it.number()));
      case COUNTY -> {
        var known = unit.filter(_ -> atlas.county(structure, code).isPresent());
        if (known.isEmpty()) {
          remarks.add("selection.remark.county", code, String.valueOf(structure));
        }
        yield known;
      }
      case OWN -> {
        var known = unit.filter(_ -> Integer.parseInt(code) <= areas);
        if (known.isEmpty()) {
          remarks.unusable(SelectionAddress.UNITS, values.shown(text));
        }
        yield known;
      }
      case SIZE, COUNTRY -> unit;
    };
  }

  private Likeness likeness() {
    var standard = Likeness.DEFAULT;
    var weights = new EnumMap<Trait, Integer>(Trait.class);
    for (var text : values.list(SelectionAddress.WEIGHTS)) {
      var parts = text.split(":", 2);
      var trait = Trait.of(parts[0]);
      var weight =
          parts.length < 2 ? Optional.<Integer>empty() : whole(parts[1], 0, Likeness.HEAVIEST);
      if (trait.isPresent() && weight.isPresent()) {
        weights.put(trait.get(), weight.get());
      } else {
        remarks.unusable(SelectionAddress.WEIGHTS, values.shown(text));
      }
    }
    var counting = weights.values().stream().anyMatch(weight -> weight > 0);
    var count =
        chosen(SelectionAddress.NEIGHBOURS, text -> whole(text, Likeness.FEWEST, Likeness.MOST));
    var reach = chosen(SelectionAddress.REACH, PartReading::reach);
    return new Likeness(
        counting ? weights : standard.weights(),
        count == null ? standard.count() : count,
        reach == null ? standard.reach() : reach);
  }

  private static Optional<Double> reach(String text) {
    return text.matches("\\d\\.\\d")
        ? Optional.of(Double.valueOf(text))
            .filter(value -> value >= Likeness.NARROWEST && value <= Likeness.WIDEST)
        : Optional.empty();
  }

  Plotting plotting() {
    var classes = chosen(SelectionAddress.CLASSES, Classes::of);
    var form = chosen(SelectionAddress.MAP_FORM, MapForm::of);
    return new Plotting(
        chosen(SelectionAddress.MEASURE, this::quantity),
        chosen(SelectionAddress.X, this::quantity),
        chosen(SelectionAddress.Y, this::quantity),
        classes == null ? Plotting.DEFAULT.classes() : classes,
        form == null ? Plotting.DEFAULT.form() : form);
  }

  /** Ratings are no quantities, and rates are never summed. */
  private Optional<Quantity> quantity(String text) {
    return Quantity.of(text)
        .filter(
            quantity ->
                releases
                    .find(quantity.measure())
                    .filter(found -> found.kind() != Indicator.Kind.RATING)
                    .filter(found -> quantity.aspect() != Aspect.SUM || found.kind().isSummed())
                    .isPresent());
  }

  Costing costing() {
    var prices =
        chosen(
            SelectionAddress.PRICES,
            text -> text.equals(SelectionAddress.NO) ? Optional.of(false) : Optional.empty());
    return new Costing(
        chosen(
            SelectionAddress.COST, text -> whole(text, Costing.LOWEST_COST, Costing.HIGHEST_COST)),
        prices == null,
        chosen(SelectionAddress.AMOUNT, PartReading::amount),
        chosen(SelectionAddress.AMOUNT_YEARS, text -> whole(text, 1, Costing.MOST_YEARS)));
  }

  private static Optional<Long> amount(String text) {
    return text.matches("\\d{1,11}")
        ? Optional.of(Long.valueOf(text))
            .filter(value -> value >= Costing.LOWEST_AMOUNT && value <= Costing.HIGHEST_AMOUNT)
        : Optional.empty();
  }

  private static Optional<Integer> whole(String text, int least, int most) {
    return text.matches("\\d{1,8}")
        ? Optional.of(Integer.valueOf(text)).filter(value -> value >= least && value <= most)
        : Optional.empty();
  }

  private <T> @Nullable T chosen(String name, Function<String, Optional<T>> reader) {
    var text = values.value(name);
    if (text.isEmpty()) {
      return null;
    }
    var value = reader.apply(text.get());
    if (value.isEmpty()) {
      remarks.unusable(name, values.shown(text.get()));
    }
    return value.orElse(null);
  }
}
