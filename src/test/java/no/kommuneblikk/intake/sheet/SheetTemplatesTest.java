package no.kommuneblikk.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.sheet.cell.SheetCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates are what their writer writes, and are understood when they are filled in. */
class SheetTemplatesTest {

  private static final int MUNICIPALITIES = 356;

  private final Path folder;

  SheetTemplatesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<String> names() {
    return Template.all().stream().map(Template::name);
  }

  private static Template template(String name) {
    return Template.all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<List<String>> cells(SheetFile file) {
    var cells = new ArrayList<List<String>>();
    try (var rows = file.rows(null)) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        cells.add(row.cells().subList(0, row.used()).stream().map(SheetCell::text).toList());
      }
    }
    return cells;
  }

  /** If this fails, run {@link TemplateWriter} and commit what it wrote. */
  @ParameterizedTest
  @MethodSource("names")
  void areWrittenByTheirWriter(String name) {
    var text = SheetFile.open(TemplateWriter.FOLDER.resolve(name + ".csv"), name);
    var workbook = SheetFile.open(TemplateWriter.FOLDER.resolve(name + ".xlsx"), name);
    var template = template(name);
    var expected =
        template.lines().stream().map(row -> row.stream().map(Object::toString).toList()).toList();
    assertThat(cells(text)).isEqualTo(expected);
    assertThat(cells(workbook)).isEqualTo(expected);
  }

  @Test
  void areAllDescribed() throws IOException {
    var readme = Files.readString(TemplateWriter.FOLDER.resolve("README.md"));
    var files = new TreeSet<String>();
    try (var all = Files.list(TemplateWriter.FOLDER)) {
      all.map(path -> path.getFileName().toString())
          .filter(name -> !name.equals("README.md"))
          .forEach(name -> files.add(name.substring(0, name.lastIndexOf('.'))));
    }
    assertThat(files).isEqualTo(new TreeSet<>(names().toList()));
    assertThat(files).allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
    assertThat(template("arsverk-bred").rows()).hasSize(MUNICIPALITIES);
  }

  @ParameterizedTest
  @MethodSource("names")
  void areUnderstoodWhenFilledIn(String name) {
    var filled = template(name).filled();
    var text = Fixture.file(folder, name + ".csv", TemplateWriter.text(filled));
    var workbook = Fixture.file(folder, name + ".xlsx", TemplateWriter.workbook(filled));
    for (var file : List.of(text, workbook)) {
      var guess = Fixture.guess(file);
      assertThat(guess.headerRow()).isEqualTo(1);
      assertThat(guess.questions().stream().map(Remark::code)).isSubsetOf(EXPECTED.get(name));
      var kept = Fixture.read(file, guess.recipe());
      assertThat(kept.remarks).isEmpty();
      assertThat(kept.candidates).hasSize(MUNICIPALITIES * 5);
      assertThat(kept.candidates)
          .allMatch(it -> Integer.valueOf(2020).equals(it.area().structure()));
    }
  }

  private static final Map<String, Set<String>> EXPECTED =
      Map.of(
          "arsverk-lang", Set.of(),
          "arsverk-bred", Set.of(),
          "flere-malinger", Set.of(),
          "tilskudd", Set.of("enhet"),
          "helsedirektoratet-per-1000", Set.of("per-tusen"),
          "vurderinger", Set.of());

  @ParameterizedTest
  @MethodSource("names")
  void sayNothingWhereNothingIsFilledIn(String name) {
    var file = SheetFile.open(TemplateWriter.FOLDER.resolve(name + ".csv"), name);
    assertThat(Fixture.guess(file).isUsable()).isTrue();
    var kept = Fixture.read(file);
    assertThat(kept.remarks).isEmpty();
    if (Set.of("vurderinger", "flere-malinger").contains(name)) {
      assertThat(kept.candidates).isEmpty();
    } else {
      assertThat(kept.values()).hasSize(MUNICIPALITIES * 5);
      assertThat(kept.values()).allMatch(it -> it.quality() == Quality.MISSING);
    }
  }

  @Test
  void giveTheValuesInTheUnitsOfTheirMeasures() {
    var grants = Fixture.file(folder, "t.csv", TemplateWriter.text(template("tilskudd").filled()));
    assertThat(Fixture.read(grants).values().getFirst().value()).isEqualTo(1.25);
    var rates = template("helsedirektoratet-per-1000").filled();
    var file = Fixture.file(folder, "h.csv", TemplateWriter.text(rates));
    assertThat(Fixture.read(file).values().getFirst().value()).isEqualTo(27.5);
  }
}
