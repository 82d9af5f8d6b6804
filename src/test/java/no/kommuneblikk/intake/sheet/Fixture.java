package no.kommuneblikk.intake.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.MeasureCatalog;
import no.kommuneblikk.indicator.Shipped;
import no.kommuneblikk.intake.sheet.guess.Guess;
import no.kommuneblikk.intake.sheet.guess.KnownDivisions;
import no.kommuneblikk.intake.sheet.guess.LayoutGuess;

/** The measures and municipalities that the tests read files with. */
final class Fixture {

  static final MeasureCatalog MEASURES =
      new MeasureCatalog(
          List.of(
              measure("arsverk", "fte"),
              measure("arsverk-voksne", "fte"),
              measure("arsverk-barn-unge", "fte"),
              measure("folketall", "persons"),
              measure("netto-243", "knok"),
              measure("tilskudd-765-62", "mnok"),
              measure("sosialhjelpsmottakere", "persons"),
              measure("ruslovbrudd", "per_1000")),
          List.of(),
          Shipped.CATALOG.aliases());

  static final MeasureWords WORDS = new MeasureWords(MEASURES);

  static final PopulationOf POPULATIONS =
      (area, year) ->
          area.text().equals("0000") ? OptionalDouble.empty() : OptionalDouble.of(10_000);

  static final KnownDivisions DIVISIONS = new ReferenceDivisions();

  private Fixture() {}

  private static Indicator measure(String code, String unit) {
    return Shipped.measure(1, code, unit, Indicator.Kind.COUNT, null, false);
  }

  static SheetFile file(Path folder, String name, byte[] bytes) {
    try {
      return SheetFile.open(Files.write(folder.resolve(name), bytes), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SheetFile text(Path folder, String text) {
    return file(folder, "tall.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  static Guess guess(SheetFile file) {
    return new LayoutGuess(MEASURES, DIVISIONS).of(file);
  }

  /** What the file gives when nobody changes the guess. */
  static Kept read(SheetFile file) {
    return read(file, guess(file).recipe());
  }

  static Kept read(SheetFile file, Recipe recipe) {
    return Kept.of(new SheetFeed(file, recipe, WORDS, POPULATIONS));
  }

  /** The divisions of the reference figures. */
  private static final class ReferenceDivisions implements KnownDivisions {

    private static final int[] FIRST_YEARS = {2015, 2017, 2018, 2019, 2020, 2024};

    private final Map<Integer, Set<String>> numbers = new HashMap<>();

    ReferenceDivisions() {
      try (var lines = Files.lines(Path.of("db/reference/municipality.csv"))) {
        lines
            .skip(1)
            .map(line -> line.split(","))
            .forEach(
                cells ->
                    numbers
                        .computeIfAbsent(Integer.valueOf(cells[0]), year -> new HashSet<>())
                        .add(cells[1]));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean isValid(String number, int structure) {
      return numbers.getOrDefault(structure, Set.of()).contains(number);
    }

    @Override
    public int structureOf(int year) {
      var structure = FIRST_YEARS[0];
      for (var first : FIRST_YEARS) {
        structure = first <= year ? first : structure;
      }
      return structure;
    }
  }
}
