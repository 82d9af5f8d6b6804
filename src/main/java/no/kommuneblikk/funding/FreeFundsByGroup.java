package no.kommuneblikk.funding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Grounds;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Free funds by size group or county under both keys: the new growth of each of the plan's chosen
 * years, summed, always in million kroner. Says how the keys fit the published sum for Møre og
 * Romsdal, and how far the announced growth is from what was promised.
 */
@Component
class FreeFundsByGroup implements FigureSource {

  private static final String ID = "midler-frie";
  private static final String QUESTION = "funding.free.question";

  /** In percent; what is less is shown as no difference. */
  private static final double SMALLEST_SHIFT = 0.05;

  private static final Comparator<KeyPair> BY_SHIFT =
      Comparator.comparingDouble(pair -> Math.abs(pair.shift()));

  private final FreeFunds freeFunds;
  private final FundingRepository funding;
  private final Geography geography;

  FreeFundsByGroup(FreeFunds freeFunds, FundingRepository funding, Geography geography) {
    this.freeFunds = freeFunds;
    this.funding = funding;
    this.geography = geography;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String question(Texts texts) {
    return texts.text(QUESTION);
  }

  @Override
  public Selection relevant(Selection selection) {
    return selection.plain().neverCarried();
  }

  @Override
  public boolean isByGroup() {
    return true;
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    return freeFunds.draw(
        this,
        selection,
        texts,
        (keys, years) ->
            draw(
                freeFunds.read(keys, years, selection),
                KeyCheck.read(funding, keys),
                Groups.of(selection, geography.atlas(), texts),
                selection,
                Place.of(selection, geography.atlas(), texts),
                texts));
  }

  static Figure draw(
      FreeFunds.Rows rows,
      Optional<KeyCheckRow> check,
      Groups groups,
      Selection selection,
      String place,
      Texts texts) {
    var pairs =
        Funding.ranked(
            KeyPair.of(rows, groups), pair -> pair.bySocialAssistance().mnok(), selection);
    if (pairs.isEmpty()) {
      return Funding.absent(ID, Kind.BAR, texts.text(QUESTION), "empty", selection, texts);
    }
    var basis = Grounds.basis(rows.values(), rows.measures(), rows.sources());
    var notes = new ArrayList<String>();
    notes.add(texts.text("funding.note.estimate"));
    notes.addAll(Funding.estimateCaveats(selection, basis, rows.years(), texts));
    check.ifPresent(
        row -> {
          notes.add(KeyCheck.comparison(row, texts));
          notes.add(KeyCheck.gap(row, texts));
        });
    notes.add(texts.text("funding.note.newGrowth"));
    notes.add(texts.text("funding.note.key"));
    Funding.addPeriodNotes(notes, selection, rows.years(), texts);
    return new Figure(
        ID,
        Kind.BAR,
        title(pairs, rows, selection, place, texts),
        texts.text(QUESTION),
        Funding.groupAxis(selection, texts),
        Axis.of(texts.text("funding.free.axis", Funding.period(rows.years())), Format.MNOK),
        KeyPair.series(pairs, GroupAmount::mnok, selection, texts),
        basis,
        notes,
        selection,
        null);
  }

  /**
   * The two sums where it is about one place; otherwise the group the choice of key moves most,
   * relative to what it gets by population, and the one it moves most the other way.
   */
  private static String title(
      List<KeyPair> pairs, FreeFunds.Rows rows, Selection selection, String place, Texts texts) {
    var period = Funding.period(rows.years());
    var moved = pairs.stream().filter(pair -> Math.abs(pair.shift()) >= SMALLEST_SHIFT).toList();
    if (selection.counties().size() == 1 || pairs.size() == 1 || moved.isEmpty()) {
      var all = KeyPair.together(pairs);
      return texts.text(
          "funding.free.title.one",
          place,
          Funding.millions(all.byPopulation().mnok(), texts),
          Funding.millions(all.bySocialAssistance().mnok(), texts),
          period);
    }
    var most = Collections.max(moved, BY_SHIFT);
    var other =
        moved.stream().filter(pair -> pair.shift() * most.shift() < 0).max(BY_SHIFT).orElse(most);
    return texts.text(
        other.equals(most) ? "funding.free.title.single" : "funding.free.title",
        Funding.named(most.group(), texts),
        texts.percent(Math.abs(most.shift()), 1),
        most.shift() > 0 ? 1 : 0,
        Funding.millions(most.bySocialAssistance().mnok(), texts),
        Funding.millions(most.byPopulation().mnok(), texts),
        period,
        Funding.named(other.group(), texts),
        texts.percent(Math.abs(other.shift()), 1),
        other.shift() > 0 ? 1 : 0);
  }
}
