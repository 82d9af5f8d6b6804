package no.kommuneblikk.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Footing;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
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
  private final AlternativeReader alternatives;
  private final Geography geography;

  FreeFundsPerInhabitant(FreeFunds freeFunds, AlternativeReader alternatives, Geography geography) {
    this.freeFunds = freeFunds;
    this.alternatives = alternatives;
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
  public boolean saysEstimate() {
    return true;
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
                Ranges.of(
                    alternatives.to(keys.socialAssistance()),
                    selection,
                    geography.atlas(),
                    years,
                    texts),
                Groups.of(selection, geography.atlas(), texts),
                selection,
                texts));
  }

  static Figure draw(
      FreeFunds.Rows rows, Ranges ranges, Groups groups, Selection selection, Texts texts) {
    var pairs =
        Funding.ranked(
            KeyPair.of(rows, groups, ranges),
            pair -> pair.bySocialAssistance().kronerEach(),
            selection);
    var asked = Figure.asking(ID, Kind.BAR, texts.text(QUESTION), selection);
    if (pairs.isEmpty()) {
      return Funding.absent(asked, "empty", texts);
    }
    var basis = BasisEvidence.basis(rows.values(), rows.measures(), rows.sources());
    var notes = new ArrayList<Note>();
    notes.add(Note.caveat(texts.text("funding.note.estimate")).everywhere());
    notes.addAll(Funding.estimateCaveats(selection, basis, rows.years(), texts));
    Funding.addRange(notes, ranges, texts);
    notes.add(Note.method(Funding.denominator(rows.years(), texts)));
    notes.add(Note.reading(texts.text("funding.note.newGrowth")).everywhere());
    notes.add(Note.method(texts.text("funding.note.key")));
    Funding.addPeriodNotes(notes, selection, rows.years(), texts);
    return asked
        .over(
            Funding.groupAxis(selection, texts),
            Axis.of(texts.text("funding.each.axis", Funding.period(rows.years())), Format.NOK))
        .showing(
            KeyPair.series(
                pairs, GroupAmount::kronerEach, pair -> range(pair, texts), selection, texts))
        .basedOn(basis)
        .noting(notes)
        .finding(title(pairs, ranges, Funding.period(rows.years()), texts));
  }

  private static Optional<String> range(KeyPair pair, Texts texts) {
    return pair.kronerEach()
        .map(
            range ->
                texts.text(
                    "funding.each.range",
                    texts.number(range.lowest(), 0),
                    texts.number(range.highest(), 0)));
  }

  /**
   * Who gets most and least for each inhabitant by need, if that is so under every rule; by
   * population all get much the same.
   */
  private static String title(List<KeyPair> pairs, Ranges ranges, String period, Texts texts) {
    var even = texts.number(KeyPair.together(pairs, ranges).byPopulation().kronerEach(), 0);
    var sorted =
        Footing.firm(pairs, KeyPair::footing).stream()
            .sorted(
                Comparator.comparingDouble((KeyPair pair) -> pair.bySocialAssistance().kronerEach())
                    .reversed())
            .toList();
    var most = sorted.getFirst();
    var least = sorted.getLast();
    if (sorted.size() == 1) {
      return texts.text(
          "funding.each.title.one", most.group().phrase(texts), even, each(most, texts), period);
    }
    return texts.text(
        isSettled(sorted)
            ? "funding.each.title"
            : ranges.byGroup().isEmpty() ? "funding.each.title.unknown" : "funding.each.title.open",
        most.group().phrase(texts),
        each(most, texts),
        least.group().phrase(texts),
        each(least, texts),
        even,
        period);
  }

  /** «240», or «190 til 260» where the rules are told apart. */
  private static String each(KeyPair pair, Texts texts) {
    return pair.kronerEach()
        .map(
            range ->
                texts.text(
                    "funding.each.between",
                    texts.number(range.lowest(), 0),
                    texts.number(range.highest(), 0)))
        .orElseGet(() -> texts.number(pair.bySocialAssistance().kronerEach(), 0));
  }

  /** Whether the first of them has most and the last least under every rule. */
  private static boolean isSettled(List<KeyPair> sorted) {
    var most = sorted.getFirst().kronerEach();
    var least = sorted.getLast().kronerEach();
    return most.isPresent()
        && least.isPresent()
        && sorted.stream()
            .skip(1)
            .flatMap(pair -> pair.kronerEach().stream())
            .allMatch(other -> other.highest() < most.get().lowest())
        && sorted.stream()
            .limit(sorted.size() - 1L)
            .flatMap(pair -> pair.kronerEach().stream())
            .allMatch(other -> other.lowest() > least.get().highest());
  }
}
