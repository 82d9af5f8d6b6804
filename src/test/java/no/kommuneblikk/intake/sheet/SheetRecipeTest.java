package no.kommuneblikk.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.intake.sheet.cell.DecimalStyle;
import no.kommuneblikk.intake.sheet.cell.SheetCell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class SheetRecipeTest {

  @Test
  void isKeptAsJson() {
    var recipe =
        new Recipe(
            "SSB",
            null,
            0,
            true,
            List.of(
                new Column("Region", ColumnRole.MUNICIPALITY, null, null),
                new Column("Årsverk 2016", ColumnRole.VALUE, "arsverk", 2016)),
            "arsverk",
            null,
            DecimalStyle.COMMA,
            Map.of("-", Mark.ZERO),
            0.001,
            true,
            2020);
    var mapper = JsonMapper.builder().build();
    var json = mapper.writeValueAsString(recipe);
    assertThat(mapper.readTree(json).propertyNames())
        .containsExactlyInAnyOrder(
            "name",
            "sheet",
            "headerRow",
            "twoRows",
            "columns",
            "measure",
            "year",
            "decimals",
            "marks",
            "factor",
            "perThousand",
            "structure");
    assertThat(mapper.readValue(json, Recipe.class)).isEqualTo(recipe);
  }

  /** Another reader of workbooks finds the same in those that keep to the format. */
  @Test
  void workbooksAreReadAsOthersReadThem(@TempDir Path folder) throws IOException {
    for (var template : Template.all()) {
      var bytes = TemplateWriter.workbook(template.filled());
      var ours = new ArrayList<String>();
      try (var rows = Fixture.file(folder, "a.xlsx", bytes).rows(null)) {
        for (var row = rows.next(); row != null; row = rows.next()) {
          ours.add(row.number() + row.cells().stream().map(SheetCell::text).toList().toString());
        }
      }
      var theirs = new ArrayList<String>();
      try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
          var rows = workbook.getFirstSheet().openStream()) {
        rows.forEach(
            row ->
                theirs.add(
                    row.getRowNum() + row.stream().map(it -> it.getText()).toList().toString()));
      }
      assertThat(ours).isEqualTo(theirs);
    }
  }
}
