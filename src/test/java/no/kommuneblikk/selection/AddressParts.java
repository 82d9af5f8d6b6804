package no.kommuneblikk.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Any choice of the parts that only some figures look at. */
final class AddressParts {

  private AddressParts() {}

  static Comparing comparing(Random random, List<String> municipalities, List<String> counties) {
    var areas =
        IntStream.range(0, random.nextInt(3))
            .mapToObj(place -> area(random, place, municipalities))
            .toList();
    var units = new ArrayList<Unit>();
    IntStream.range(0, random.nextInt(5))
        .forEach(_ -> units.add(Unit.municipality(one(random, municipalities))));
    counties.forEach(county -> units.add(new Unit(Unit.Kind.COUNTY, county)));
    IntStream.rangeClosed(1, areas.size()).forEach(place -> units.add(Unit.own(place)));
    if (random.nextBoolean()) {
      units.add(new Unit(Unit.Kind.SIZE, "liten"));
      units.add(new Unit(Unit.Kind.COUNTRY, ""));
    }
    return new Comparing(
        units.stream().distinct().limit(Unit.MOST).toList(), areas, likeness(random));
  }

  private static OwnArea area(Random random, int place, List<String> municipalities) {
    return new OwnArea(
        List.of("Grenland", "Nord & sør (prøve)", "Øst–vest").get(place),
        Stream.generate(() -> one(random, municipalities)).limit(5).toList());
  }

  private static Likeness likeness(Random random) {
    var weights = new EnumMap<Trait, Integer>(Trait.class);
    for (var trait : Trait.values()) {
      weights.put(trait, random.nextInt(Likeness.HEAVIEST + 1));
    }
    weights.put(Trait.POPULATION, 1 + random.nextInt(Likeness.HEAVIEST));
    return new Likeness(
        weights,
        Likeness.FEWEST + random.nextInt(Likeness.MOST - Likeness.FEWEST),
        (11 + random.nextInt(39)) / 10.0);
  }

  static Plotting plotting(Random random) {
    return new Plotting(
        quantity(random),
        quantity(random),
        quantity(random),
        Classes.values()[random.nextInt(2)],
        MapForm.values()[random.nextInt(2)]);
  }

  private static @Nullable Quantity quantity(Random random) {
    return one(
        random,
        new ArrayList<>(
            Arrays.asList(
                null,
                Quantity.level("arsverk"),
                Quantity.change("medianinntekt"),
                Quantity.sum("tilskudd-765-62"))));
  }

  static Costing costing(Random random) {
    return random.nextBoolean()
        ? Costing.DEFAULT
        : new Costing(
            Costing.LOWEST_COST + random.nextInt(100_000),
            random.nextBoolean(),
            Costing.LOWEST_AMOUNT + random.nextInt(1_000_000),
            1 + random.nextInt(Costing.MOST_YEARS));
  }

  private static <T> T one(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
