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

  /** In million kroner; amounts of the country do not differ. */
  private static final double SMALLEST_SPAN = 0.1;

  private static final int MOST_NAMED = 3;

  private final FreeFunds freeFunds;
  private final FundingRepository funding;
  private final AlternativeReader alternatives;
  private final Geography geography;

  FreeFundsByGroup(
      FreeFunds freeFunds,
      FundingRepository funding,
      AlternativeReader alternatives,
      Geography geography) {
    this.freeFunds = freeFunds;
    this.funding = funding;
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
                KeyCheck.read(funding, keys),
                Groups.of(selection, geography.atlas(), texts),
                selection,
                SelectionName.of(selection, geography.atlas(), texts),
                texts));
  }

  static Figure draw(
      FreeFunds.Rows rows,
      Ranges ranges,
      Optional<KeyCheckRow> check,
      Groups groups,
      Selection selection,
      String place,
      Texts texts) {
    var pairs =
        Funding.ranked(
            KeyPair.of(rows, groups, ranges), pair -> pair.bySocialAssistance().mnok(), selection);
    var asked = Figure.asking(ID, Kind.BAR, texts.text(QUESTION), selection);
    if (pairs.isEmpty()) {
      return Funding.absent(asked, "empty", texts);
    }
    var basis = BasisEvidence.basis(rows.values(), rows.measures(), rows.sources());
    var notes = new ArrayList<Note>();
    notes.add(Note.caveat(texts.text("funding.note.estimate")).everywhere());
    notes.addAll(Funding.estimateCaveats(selection, basis, rows.years(), texts));
    check.ifPresent(
        row -> {
          notes.add(Note.source(KeyCheck.comparison(row, texts)));
          notes.add(Note.source(KeyCheck.gap(row, texts)));
        });
    Funding.addRange(notes, ranges, texts);
    notes.add(Note.reading(texts.text("funding.note.newGrowth")).everywhere());
    notes.add(Note.method(texts.text("funding.note.key")));
    Funding.addPeriodNotes(notes, selection, rows.years(), texts);
    return asked
        .over(
            Funding.groupAxis(selection, texts),
            Axis.of(texts.text("funding.free.axis", Funding.period(rows.years())), Format.MNOK))
        .showing(
            KeyPair.series(pairs, GroupAmount::mnok, pair -> range(pair, texts), selection, texts))
        .basedOn(basis)
        .noting(notes)
        .finding(title(pairs, rows, ranges, selection, place, texts));
  }

  private static Optional<String> range(KeyPair pair, Texts texts) {
    return pair.range()
        .flatMap(
            mnok ->
                pair.shifts()
                    .map(
                        shifts ->
                            texts.text(
                                "funding.free.range",
                                Funding.millions(mnok.lowest(), texts),
                                Funding.millions(mnok.highest(), texts),
                                Funding.percents(shifts, texts))));
  }

  /**
   * The two sums where it is about one place; otherwise the group that gets more or less by social
   * assistance than by population under every rule, the farthest from none, and for which groups
   * the rules disagree.
   */
  private static String title(
      List<KeyPair> pairs,
      FreeFunds.Rows rows,
      Ranges ranges,
      Selection selection,
      String place,
      Texts texts) {
    var period = Funding.period(rows.years());
    if (selection.counties().size() == 1 || pairs.size() == 1) {
      return one(KeyPair.together(pairs, ranges), period, place, texts);
    }
    var settled =
        Footing.firm(pairs, KeyPair::footing).stream()
            .filter(FreeFundsByGroup::isSettled)
            .max(Comparator.comparingDouble(FreeFundsByGroup::least));
    var open = pairs.stream().filter(pair -> !isSettled(pair)).toList();
    return settled
        .map(
            pair -> {
              var shifts = pair.shifts().orElseThrow();
              var less = shifts.highest() < 0;
              return texts.text(
                  "funding.free.title",
                  period,
                  pair.group().phrase(texts),
                  texts.number(Math.min(Math.abs(shifts.lowest()), Math.abs(shifts.highest())), 0),
                  texts.percent(Math.max(Math.abs(shifts.lowest()), Math.abs(shifts.highest())), 0),
                  !less,
                  !open.isEmpty(),
                  open(open, texts));
            })
        .orElseGet(
            () ->
                texts.text(
                    ranges.byGroup().isEmpty()
                        ? "funding.free.title.unknown"
                        : "funding.free.title.open",
                    period,
                    open(open, texts)));
  }

  private static String one(KeyPair all, String period, String place, Texts texts) {
    var told =
        texts.text(
            "funding.free.title.one",
            place,
            Funding.millions(all.byPopulation().mnok(), texts),
            Funding.millions(all.bySocialAssistance().mnok(), texts),
            period);
    return all.range()
        .filter(range -> range.highest() - range.lowest() >= SMALLEST_SPAN)
        .map(
            range ->
                texts.text(
                    "funding.free.title.one.range",
                    told,
                    Funding.millions(range.lowest(), texts),
                    Funding.millions(range.highest(), texts)))
        .orElse(told);
  }

  private static boolean isSettled(KeyPair pair) {
    return pair.shifts().filter(shifts -> shifts.isBeside(SMALLEST_SHIFT)).isPresent();
  }

  /** How far from no difference the settled ones are at least, in percent. */
  private static double least(KeyPair pair) {
    return pair.shifts()
        .map(shifts -> Math.min(Math.abs(shifts.lowest()), Math.abs(shifts.highest())))
        .orElse(0.0);
  }

  /** Few groups by name, with how far the rules are apart where it is known; many by number. */
  private static String open(List<KeyPair> open, Texts texts) {
    return open.size() > MOST_NAMED
        ? texts.text("funding.free.open.many", texts.number(open.size(), 0))
        : texts.list(
            open.stream()
                .map(
                    pair ->
                        pair.shifts()
                            .map(
                                shifts ->
                                    texts.text(
                                        "funding.free.open",
                                        pair.group().phrase(texts),
                                        Funding.percents(shifts, texts)))
                            .orElseGet(() -> pair.group().phrase(texts)))
                .toList());
  }
}
