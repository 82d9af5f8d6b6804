package no.kommuneblikk.intake.sheet.guess;

import java.util.List;
import java.util.Map;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.sheet.Recipe;
import no.kommuneblikk.intake.sheet.cell.Row;

/**
 * How a file seems to be laid out, for a person to look at before it is read.
 *
 * @param recipe as good as it could be guessed
 * @param headerRow the row with the headers, from 1; of two, the lower; 0 if none was found
 * @param headers of all columns from the first on; empty for one without
 * @param rows the first rows of the file, for showing
 * @param values what there is to choose from in the columns that may divide the figures, by their
 *     headers
 * @param questions what the person has to look at; errors where the recipe can't be used as it is
 * @param sheets of the workbook that people see; empty for text
 */
public record Guess(
    Recipe recipe,
    int headerRow,
    List<String> headers,
    List<Row> rows,
    Map<String, List<String>> values,
    List<Remark> questions,
    List<String> sheets) {

  public boolean isUsable() {
    return questions.stream().noneMatch(Remark::isError);
  }
}
