package no.kommuneblikk.intake.sheet.cell;

import org.jspecify.annotations.Nullable;

/**
 * The rows that people see in their spreadsheet. Nobody has looked over what stands in the hidden
 * ones, so they are left out, and told to whoever wants to know.
 */
public final class VisibleRows implements SheetRows {

  /** Hears of hidden rows with something in them, before the visible row that follows. */
  public interface Listener {

    /**
     * @param first of rows that come one after the other, as a spreadsheet counts
     */
    void left(long first, long last);
  }

  private final SheetRows all;
  private final Listener listener;

  public VisibleRows(SheetRows all) {
    this(all, (_, _) -> {});
  }

  public VisibleRows(SheetRows all, Listener listener) {
    this.all = all;
    this.listener = listener;
  }

  @Override
  public @Nullable Row next() {
    var first = 0L;
    var last = 0L;
    var row = all.next();
    while (row != null && row.hidden()) {
      if (!row.isBlank()) {
        first = first == 0 ? row.number() : first;
        last = row.number();
      }
      row = all.next();
    }
    if (first > 0) {
      listener.left(first, last);
    }
    return row;
  }

  @Override
  public boolean isHidden(int column) {
    return all.isHidden(column);
  }

  @Override
  public double share() {
    return all.share();
  }

  @Override
  public void close() {
    all.close();
  }
}
