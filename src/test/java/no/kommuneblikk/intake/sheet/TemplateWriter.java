package no.kommuneblikk.intake.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Writes the templates of {@code db/templates}. Run it when the templates or the municipalities
 * change; a test tells when it has to be.
 */
final class TemplateWriter {

  static final Path FOLDER = Path.of("db/templates");

  private static final double WIDTH = 18;

  private TemplateWriter() {}

  static void main() throws IOException {
    Files.createDirectories(FOLDER);
    for (var template : Template.all()) {
      Files.write(FOLDER.resolve(template.name() + ".csv"), text(template));
      Files.write(FOLDER.resolve(template.name() + ".xlsx"), workbook(template));
    }
  }

  /** With a byte order mark and semicolons, as a Norwegian spreadsheet opens in columns. */
  static byte[] text(Template template) {
    var columns = template.headers().size();
    return template.lines().stream()
        .map(
            row ->
                row.stream().map(TemplateWriter::norwegian).collect(Collectors.joining(";"))
                    + ";".repeat(columns - row.size())
                    + "\r\n")
        .collect(Collectors.joining("", "\ufeff", ""))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String norwegian(Object cell) {
    return cell instanceof Double number ? number.toString().replace('.', ',') : cell.toString();
  }

  static byte[] workbook(Template template) {
    return Sheets.workbook(
        sheet -> {
          var lines = template.lines();
          for (var i = 0; i < lines.size(); i++) {
            for (var j = 0; j < lines.get(i).size(); j++) {
              switch (lines.get(i).get(j)) {
                case Number number -> sheet.value(i, j, number);
                case Object text -> sheet.value(i, j, text.toString());
              }
            }
          }
          for (var j = 0; j < template.headers().size(); j++) {
            sheet.width(j, WIDTH);
            sheet.style(0, j).bold().set();
          }
          // Text, so that a number somebody pastes keeps its leading zero
          sheet.style(0).format("@").set();
          sheet.freezePane(0, 1);
        });
  }
}
