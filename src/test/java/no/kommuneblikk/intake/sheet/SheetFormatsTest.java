package no.kommuneblikk.intake.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import no.kommuneblikk.intake.feed.Candidate.Value;
import no.kommuneblikk.intake.sheet.cell.DecimalStyle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same figures give the same candidates, in whatever way they are written. */
class SheetFormatsTest {

  /** One figure; null is missing. */
  private record Fact(
      String number, String name, String measure, int year, @Nullable Double value) {}

  private static final List<Fact> FACTS = facts();

  private static List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    var names = List.of("Horten", "Bærum", "Hå", "Bø, Telemark");
    var numbers = List.of("0701", "0219", "1119", "0821");
    for (var year = 2016; year <= 2018; year++) {
      for (var i = 0; i < names.size(); i++) {
        var value = i == 2 && year == 2017 ? null : 1204.25 * (i + 1) + year - 2000;
        facts.add(new Fact(numbers.get(i), names.get(i), "arsverk", year, value));
        facts.add(new Fact(numbers.get(i), names.get(i), "netto-243", year, (double) year * i));
      }
    }
    return facts;
  }

  enum Layout {
    LONG,
    WIDE_YEARS,
    WIDE_MEASURES
  }

  enum Format {
    UTF8(UTF_8, ""),
    UTF8_MARKED(UTF_8, "\ufeff"),
    UTF16LE(UTF_16LE, "\ufeff"),
    UTF16BE(UTF_16BE, "\ufeff"),
    UTF16LE_BARE(UTF_16LE, ""),
    WINDOWS(Charset.forName("windows-1252"), ""),
    XLSX(UTF_8, "");

    private final Charset charset;
    private final String start;

    Format(Charset charset, String start) {
      this.charset = charset;
      this.start = start;
    }
  }

  record Written(Format format, char separator, Layout layout, int headerRow, DecimalStyle style) {}

  static Stream<Written> all() {
    var all = new ArrayList<Written>();
    for (var format : Format.values()) {
      for (var separator : format == Format.XLSX ? "x".toCharArray() : ";,\t".toCharArray()) {
        for (var layout : Layout.values()) {
          for (var row : List.of(1, 5, 20)) {
            for (var style : DecimalStyle.values()) {
              all.add(new Written(format, separator, layout, row, style));
            }
          }
        }
      }
    }
    return all.stream();
  }

  private final Path folder;

  SheetFormatsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @MethodSource("all")
  void givesTheSameCandidates(Written written) {
    var rows = rows(written);
    var bytes = written.format == Format.XLSX ? Sheets.of(rows) : text(rows, written);
    var kept = Fixture.read(Fixture.file(folder, "fil", bytes));
    assertThat(kept.remarks).isEmpty();
    assertThat(kept.values().stream().map(SheetFormatsTest::fact).toList())
        .containsExactlyInAnyOrderElementsOf(expected(written.layout));
  }

  private static Fact fact(Value value) {
    var number = value.area().text().substring(0, 4);
    return new Fact(number, "", value.measure(), value.year(), value.value());
  }

  private static List<Fact> expected(Layout layout) {
    return FACTS.stream()
        .filter(fact -> layout != Layout.WIDE_YEARS || fact.measure.equals("arsverk"))
        .map(fact -> new Fact(fact.number, "", fact.measure, fact.year, fact.value))
        .toList();
  }

  private static List<List<Object>> rows(Written written) {
    var rows = new ArrayList<List<Object>>();
    for (var i = 1; i < written.headerRow; i++) {
      rows.add(i == 1 ? List.of("Årsverk i kommunene") : List.of());
    }
    rows.addAll(
        switch (written.layout) {
          case LONG -> longRows(written);
          case WIDE_YEARS -> yearRows(written);
          case WIDE_MEASURES -> measureRows(written);
        });
    return rows;
  }

  private static List<List<Object>> longRows(Written written) {
    var rows = new ArrayList<List<Object>>();
    rows.add(List.of("Kommunenr.", "Kommune", "Måling", "År", "Verdi"));
    FACTS.forEach(
        fact ->
            rows.add(
                List.of(fact.number, fact.name, fact.measure, fact.year, number(fact, written))));
    return rows;
  }

  private static List<List<Object>> yearRows(Written written) {
    var rows = new ArrayList<List<Object>>();
    rows.add(List.of("Region", "Årsverk 2016", "Årsverk 2017", "Årsverk 2018"));
    for (var fact : FACTS) {
      if (fact.year == 2016 && fact.measure.equals("arsverk")) {
        var row = new ArrayList<Object>(List.of(fact.number + " " + fact.name));
        FACTS.stream()
            .filter(it -> it.number.equals(fact.number) && it.measure.equals("arsverk"))
            .forEach(it -> row.add(number(it, written)));
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<List<Object>> measureRows(Written written) {
    var rows = new ArrayList<List<Object>>();
    rows.add(List.of("Kommunenummer", "År", "Årsverk", "Netto driftsutgifter (1000 kr)"));
    for (var i = 0; i < FACTS.size(); i += 2) {
      var staff = FACTS.get(i);
      rows.add(
          List.of(
              staff.number, staff.year, number(staff, written), number(FACTS.get(i + 1), written)));
    }
    return rows;
  }

  private static Object number(Fact fact, Written written) {
    if (fact.value == null) {
      return "..";
    }
    if (written.format == Format.XLSX) {
      return Objects.requireNonNull(fact.value);
    }
    var english = String.format(Locale.ENGLISH, "%,.2f", fact.value);
    return written.style == DecimalStyle.POINT
        ? english
        : english.replace(',', '\u00a0').replace('.', ',');
  }

  private static byte[] text(List<List<Object>> rows, Written written) {
    var text = new StringBuilder(written.format.start);
    for (var row : rows) {
      text.append(
              row.stream()
                  .map(cell -> quoted(cell.toString(), written.separator))
                  .reduce((one, other) -> one + written.separator + other)
                  .orElse(""))
          .append("\r\n");
    }
    return text.toString().getBytes(written.format.charset);
  }

  private static String quoted(String cell, char separator) {
    return cell.indexOf(separator) >= 0 ? '"' + cell + '"' : cell;
  }
}
