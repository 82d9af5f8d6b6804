package no.kommuneblikk.geography;

import java.util.Arrays;
import java.util.Optional;

/**
 * The municipal division that figures are shown in. Figures of other years are carried into it over
 * the lineage: 2019 has 422 municipalities, 2020 has 356 and 2024 has 357.
 */
public enum StructureYear {
  Y2019(2019),
  Y2020(2020),
  Y2024(2024);

  private final int year;

  StructureYear(int year) {
    this.year = year;
  }

  public int year() {
    return year;
  }

  public static Optional<StructureYear> of(int year) {
    return Arrays.stream(values()).filter(structure -> structure.year == year).findFirst();
  }
}
