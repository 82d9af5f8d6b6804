package no.kommuneblikk.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * Free funds by size group or county under both keys, in kroner for each inhabitant: the new growth
 * of the chosen years, summed over municipalities and years, over the average number of inhabitants
 * on 1 January of those years, as on the page of a municipality.
 */
@Component
class FreeFundsPerInhabitant implements FigureSource {

  private static final String ID = "midler-frie-innbygger";
  private static final String QUESTION = "funding.each.question";

  private final FreeFunds freeFunds;
  private final Geography geography;

  FreeFundsPerInhabitant(FreeFunds freeFunds, Geography geography) {
    this.freeFunds = freeFunds;
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
  public Figure figure(Selection selection, Texts texts) {
    return freeFunds.draw(
        this,
        selection,
        texts,
        (keys, years) ->
            draw(
                freeFunds.read(keys, years, selection),
                Groups.of(selection, geography.atlas(), texts),
                selection,
                texts));
  }

  static Figure draw(FreeFunds.Rows rows, Groups groups, Selection selection, Texts texts) {
    var pairs =
        Funding.ranked(
            KeyPair.of(rows, groups), pair -> pair.bySocialAssistance().kronerEach(), selection);
    if (pairs.isEmpty()) {
      return Funding.absent(ID, Kind.BAR, texts.text(QUESTION), "empty", selection, texts);
    }
    var basis = Grounds.basis(rows.values(), rows.measures(), rows.sources());
    var notes = new ArrayList<String>();
    notes.add(texts.text("funding.note.estimate"));
    notes.addAll(Funding.estimateCaveats(selection, basis, rows.years(), texts));
    notes.add(Funding.denominator(rows.years(), texts));
    notes.add(texts.text("funding.note.newGrowth"));
    notes.add(texts.text("funding.note.key"));
    Funding.addPeriodNotes(notes, selection, rows.years(), texts);
    return new Figure(
        ID,
        Kind.BAR,
        title(pairs, Funding.period(rows.years()), texts),
        texts.text(QUESTION),
        Funding.groupAxis(selection, texts),
        Axis.of(texts.text("funding.each.axis", Funding.period(rows.years())), Format.NOK),
        KeyPair.series(pairs, GroupAmount::kronerEach, selection, texts),
        basis,
        notes,
        selection,
        null);
  }

  /** Who gets most and least for each inhabitant by need; by population all get much the same. */
  private static String title(List<KeyPair> pairs, String period, Texts texts) {
    var even = texts.number(KeyPair.together(pairs).byPopulation().kronerEach(), 0);
    var sorted =
        pairs.stream()
            .map(KeyPair::bySocialAssistance)
            .sorted(Comparator.comparingDouble(GroupAmount::kronerEach).reversed())
            .toList();
    var most = sorted.getFirst();
    var least = sorted.getLast();
    return sorted.size() == 1
        ? texts.text(
            "funding.each.title.one",
            Funding.named(most.group(), texts),
            even,
            texts.number(most.kronerEach(), 0),
            period)
        : texts.text(
            "funding.each.title",
            Funding.named(most.group(), texts),
            texts.number(most.kronerEach(), 0),
            Funding.named(least.group(), texts),
            texts.number(least.kronerEach(), 0),
            even,
            period);
  }
}
