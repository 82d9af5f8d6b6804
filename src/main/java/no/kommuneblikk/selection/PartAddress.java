package no.kommuneblikk.selection;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How the parts of a selection that only some figures look at are written in an address. */
final class PartAddress {

  private PartAddress() {}

  static void write(Comparing comparing, Map<String, String> result) {
    if (!comparing.units().isEmpty()) {
      result.put(
          SelectionAddress.UNITS,
          comparing.units().stream().map(Unit::written).collect(Collectors.joining(",")));
    }
    if (!comparing.areas().isEmpty()) {
      result.put(
          SelectionAddress.AREAS,
          comparing.areas().stream()
              .map(area -> area.name() + ":" + String.join(".", area.municipalities()))
              .collect(Collectors.joining(",")));
    }
    var likeness = comparing.likeness();
    var standard = Likeness.DEFAULT;
    if (!likeness.weights().equals(standard.weights())) {
      result.put(
          SelectionAddress.WEIGHTS,
          likeness.weights().entrySet().stream()
              .map(entry -> entry.getKey().code() + ":" + entry.getValue())
              .collect(Collectors.joining(",")));
    }
    if (likeness.count() != standard.count()) {
      result.put(SelectionAddress.NEIGHBOURS, String.valueOf(likeness.count()));
    }
    if (likeness.reach() != standard.reach()) {
      result.put(SelectionAddress.REACH, String.format(Locale.ROOT, "%.1f", likeness.reach()));
    }
  }

  static void write(Plotting plotting, Map<String, String> result) {
    put(SelectionAddress.MEASURE, plotting.measure(), result);
    put(SelectionAddress.X, plotting.x(), result);
    put(SelectionAddress.Y, plotting.y(), result);
    if (plotting.classes() != Plotting.DEFAULT.classes()) {
      result.put(SelectionAddress.CLASSES, plotting.classes().code());
    }
    if (plotting.form() != Plotting.DEFAULT.form()) {
      result.put(SelectionAddress.MAP_FORM, plotting.form().code());
    }
  }

  private static void put(
      String name, @org.jspecify.annotations.Nullable Quantity quantity, Map<String, String> into) {
    if (quantity != null) {
      into.put(name, quantity.written());
    }
  }

  static void write(Costing costing, Map<String, String> result) {
    if (costing.perFte() != null) {
      result.put(SelectionAddress.COST, Objects.toString(costing.perFte()));
    }
    if (!costing.priceAdjusted()) {
      result.put(SelectionAddress.PRICES, SelectionAddress.NO);
    }
    if (costing.amount() != null) {
      result.put(SelectionAddress.AMOUNT, Objects.toString(costing.amount()));
    }
    if (costing.years() != null) {
      result.put(SelectionAddress.AMOUNT_YEARS, Objects.toString(costing.years()));
    }
  }
}
