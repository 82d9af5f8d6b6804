package no.kommuneblikk.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.kommuneblikk.intake.feed.Candidate;
import no.kommuneblikk.intake.feed.Feed;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.cell.SheetRows;
import no.kommuneblikk.intake.sheet.cell.VisibleRows;
import org.jspecify.annotations.Nullable;

/** Candidates of a spreadsheet, read by a recipe. */
public final class SheetFeed implements Feed {

  private static final int STEP = 1000;

  private final SheetFile file;
  private final Recipe recipe;
  private final MeasureWords words;
  private final PopulationOf populations;

  /**
   * @param words that tell the measures
   * @param populations for a recipe of rates; {@link PopulationOf#NONE} will do for others
   */
  public SheetFeed(SheetFile file, Recipe recipe, MeasureWords words, PopulationOf populations) {
    this.file = file;
    this.recipe = recipe;
    this.words = words;
    this.populations = populations;
  }

  @Override
  public void read(Receiver receiver) {
    try (var rows =
        new VisibleRows(file.rows(recipe.sheet()), (from, to) -> hidden(from, to, receiver))) {
      new Pass(rows, receiver).read();
    }
  }

  private static void hidden(long first, long last, Receiver receiver) {
    var rows = first == last ? Long.toString(first) : first + "–" + last;
    receiver.remark(Remark.warning("skjult-rad", new SourcePlace(first, 0), rows));
  }

  /** One time through the file. */
  private final class Pass {

    private final SheetRows rows;
    private final Receiver receiver;
    private final List<Row> first = new ArrayList<>();
    private int given;
    private long done;

    Pass(SheetRows rows, Receiver receiver) {
      this.rows = rows;
      this.receiver = receiver;
    }

    void read() {
      var header = header();
      var layout = Layout.of(header, recipe, receiver);
      layout.remarkHidden(header, rows, receiver);
      var reader = reader(layout, receiver);
      var aside = reader(layout, new Unheard(receiver));
      var merged = new MergedRows(file.merges(recipe.sheet()), layout, receiver);
      var leftOut =
          new LeftOutRows(new CellReader(layout, recipe, new Unheard(receiver)), receiver);
      var filter = new RowFilter(layout, file.isWorkbook(), leftOut, receiver);
      var read = 0L;
      for (var next = next(); next != null; ) {
        var following = next();
        var row = merged.filled(next);
        if (filter.isData(row, following == null)) {
          (leftOut.test(row) ? aside : reader).accept(row);
          read++;
        }
        next = following;
      }
      filter.tell();
      receiver.progress(done, 1);
      if (read == 0) {
        throw filter.refusal();
      }
    }

    private Consumer<Row> reader(Layout layout, Receiver to) {
      var cells = new CellReader(layout, recipe, to);
      return recipe.readsRatings()
          ? new RatingReader(layout, to, cells)::read
          : new ValueReader(recipe, words, populations, layout, to, cells)::read;
    }

    private HeaderRow header() {
      var within = Math.max(recipe.headerRow(), HeaderRow.WITHIN);
      for (var row = rows.next(); row != null; row = rows.next()) {
        first.add(row);
        if (row.number() >= within) {
          break;
        }
      }
      var header = HeaderRow.of(first, recipe);
      given = header.index() + 1;
      return header;
    }

    private @Nullable Row next() {
      var row = given < first.size() ? first.get(given++) : rows.next();
      if (row != null && ++done % STEP == 0) {
        receiver.progress(done, rows.share());
      }
      return row;
    }
  }

  /** Passes on what can be read of a row that is left out; what can't be is no mistake there. */
  private static final class Unheard implements Receiver {

    private final Receiver receiver;

    Unheard(Receiver receiver) {
      this.receiver = receiver;
    }

    @Override
    public void take(Candidate candidate) {
      receiver.take(candidate);
    }

    @Override
    public void remark(Remark remark) {}

    @Override
    public boolean leavesOut(Candidate.Area area, SourcePlace row) {
      return receiver.leavesOut(area, row);
    }

    @Override
    public boolean finds(Candidate.Area area, int year) {
      return receiver.finds(area, year);
    }

    @Override
    public void progress(long done, double share) {
      receiver.progress(done, share);
    }

    @Override
    public void waiting(long seconds) {
      receiver.waiting(seconds);
    }
  }

  /** Knows which rows the receiver leaves out, and asks once for each. */
  private static final class LeftOutRows implements Predicate<Row> {

    private final CellReader cells;
    private final Receiver receiver;
    private long last = -1;
    private boolean left;

    /**
     * @param cells whose remarks nobody hears: whoever reads the row makes them
     */
    LeftOutRows(CellReader cells, Receiver receiver) {
      this.cells = cells;
      this.receiver = receiver;
    }

    @Override
    public boolean test(Row row) {
      if (row.number() != last) {
        last = row.number();
        var area = cells.area(row);
        left = area != null && receiver.leavesOut(area, new SourcePlace(row.number(), 0));
      }
      return left;
    }
  }
}
