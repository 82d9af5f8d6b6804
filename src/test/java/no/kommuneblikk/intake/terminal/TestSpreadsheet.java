package no.kommuneblikk.intake.terminal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.ReferenceAtlas;

/**
 * FTEs as an office would send them: years in columns, semicolons, decimal commas, Windows-1252. An
 * even post for every 300 inhabitants, growing by a tenth of a post a year and never the same
 * twice.
 */
final class TestSpreadsheet {

  private static final double INHABITANTS_PER_POST = 300;

  private TestSpreadsheet() {}

  /** The file as it should be, changed by whoever wants it otherwise. */
  static Path wide(Path folder, UnaryOperator<List<String>> changed) throws IOException {
    var lines = new ArrayList<>(List.of("Kommunenr;Kommune;2016;2017;2018;2019;2020"));
    ReferenceAtlas.ATLAS.municipalities(2020).stream()
        .sorted(Comparator.comparing(Municipality::number))
        .map(TestSpreadsheet::line)
        .forEach(lines::add);
    return Files.write(
        folder.resolve("årsverk.csv"), changed.apply(lines), Charset.forName("windows-1252"));
  }

  private static String line(Municipality municipality) {
    var line = new StringBuilder(municipality.number() + ";" + ascii(municipality.name()));
    for (var year = 0; year < 5; year++) {
      var posts = 3 + Integer.parseInt(municipality.number()) / INHABITANTS_PER_POST + year * 0.1;
      line.append(';').append("%.1f".formatted(posts).replace('.', ','));
    }
    return line.toString();
  }

  /** Windows-1252 has no Sámi letters. */
  private static String ascii(String name) {
    return name.replaceAll("[^\\u0020-\\u00ff]", "-");
  }

  /** Many figures of measures that don't exist yet, for the rules of large files. */
  static Path large(Path folder, int measures) throws IOException {
    var numbers =
        ReferenceAtlas.ATLAS.municipalities(2020).stream().map(Municipality::number).toList();
    var file = folder.resolve("stor.csv");
    try (var out = Files.newBufferedWriter(file)) {
      out.write("måling;kommunenummer;år;verdi\n");
      for (var measure = 1; measure <= measures; measure++) {
        for (var year = 2020; year <= 2023; year++) {
          for (var number : numbers) {
            out.write(
                String.format(
                    Locale.ROOT,
                    "prove-%d;%s;%d;%d%n",
                    measure,
                    number,
                    year,
                    100 + measure + year));
          }
        }
      }
    }
    return file;
  }
}
