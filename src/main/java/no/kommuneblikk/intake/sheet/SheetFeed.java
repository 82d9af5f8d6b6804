package no.kommuneblikk.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.intake.feed.Feed;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
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
          (leftOut.test(row) ? aside : reader).read(row);
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

    private RowReader reader(Layout layout, Receiver to) {
      var cells = new CellReader(layout, recipe, to);
      return recipe.readsRatings()
          ? new RatingReader(layout, to, cells)
          : new ValueReader(recipe, words, populations, layout, to, cells);
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
}
