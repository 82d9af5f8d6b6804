package no.kommuneblikk.intake.sheet.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.cell.RowWriter;
import no.kommuneblikk.intake.sheet.cell.SheetCell;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook of one sheet with nothing but values, a part of it in memory at a time. */
final class WorkbookWriter implements RowWriter {

  private static final int KEPT = 500;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int written;

  WorkbookWriter(OutputStream out, String name) {
    this.workbook = new Workbook(out, "Kommuneblikk", "1.0");
    this.sheet = workbook.newWorksheet(name);
  }

  @Override
  public void write(Row row) throws IOException {
    var index = (int) row.number() - 1;
    for (var i = 0; i < row.cells().size(); i++) {
      cell(index, i, row.cell(i));
    }
    if (row.hidden()) {
      sheet.hideRow(index);
    }
    if (++written % KEPT == 0) {
      sheet.flush();
    }
  }

  @Override
  public void hide(int column) {
    sheet.hideColumn(column);
  }

  private void cell(int row, int column, SheetCell cell) {
    switch (cell) {
      case SheetCell.Number(var value) -> sheet.value(row, column, value);
      case SheetCell.Date(var date) -> {
        sheet.value(row, column, date);
        sheet.style(row, column).format("dd.mm.yyyy").set();
      }
      case SheetCell.Blank nothing -> {}
      // Not among the shared texts, which would all be kept until the end
      case SheetCell other -> sheet.inlineString(row, column, RowWriter.harmless(other.text()));
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
