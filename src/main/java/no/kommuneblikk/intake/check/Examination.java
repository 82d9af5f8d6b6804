package no.kommuneblikk.intake.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.feed.Feed;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.place.DivisionIndex;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** Reads a feed to its end, checks it, and works out what it would change. Stores nothing. */
public final class Examination {

  private static final String POPULATION = MeasureCodes.INHABITANTS;

  /** More than mistakes: the file is probably made within the borders of one division. */
  private static final int MANY_STRANGERS = 10;

  private final Rules rules;
  private final DivisionIndex divisions;
  private final KnownFigures background;
  private final Texts texts;

  public Examination(Rules rules, DivisionIndex divisions, KnownFigures background, Texts texts) {
    this.rules = rules;
    this.divisions = divisions;
    this.background = background;
    this.texts = texts;
  }

  /** Hears how far the reading has come; what it throws ends the reading. */
  public interface Progress {

    void at(long done, double share);

    void waiting(long seconds);
  }

  /** A figure as it would be stored. */
  public record Figure(
      String measure,
      int year,
      int structure,
      String number,
      @Nullable Double value,
      Quality quality) {}

  /**
   * What came of it.
   *
   * @param rows rows or cells read
   * @param changes against the figures in force; empty where there are errors
   */
  public record Outcome(
      long rows,
      SourceRemarks remarks,
      Ratings ratings,
      Changes changes,
      List<String> measures,
      Grid whole) {

    /** The whole of what would be in force for the measures, by measure, year and number. */
    public Iterator<Figure> figures() {
      return whole.slots().stream().flatMap(Examination::figures).iterator();
    }

    public int size() {
      return whole.size();
    }

    public boolean isBlocked() {
      return remarks.errors() > 0;
    }
  }

  /**
   * Reads and checks.
   *
   * @throws no.kommuneblikk.intake.feed.Cancelled if the progress has thrown it
   * @throws no.kommuneblikk.intake.feed.Unreachable if a service did not answer
   */
  public Outcome examine(Feed feed, Progress progress) {
    var remarks = new SourceRemarks();
    var examiner = new Examiner(rules, divisions, background, remarks, progress, texts);
    try {
      feed.read(examiner);
    } catch (Refused refused) {
      remarks.add(refused.remark());
    }
    examiner.finish();
    if (examiner.grid().isEmpty() && examiner.ratings().isEmpty() && remarks.errors() == 0) {
      remarks.add(Remark.error("ingen-verdier", SourcePlace.WHOLE));
    }
    if (rules.structure() == null && examiner.strangers() > MANY_STRANGERS) {
      remarks.add(
          Remark.warning(
              "kanskje-en-inndeling", SourcePlace.WHOLE, texts.number(examiner.strangers(), 0)));
    }
    // Also beside errors: the steward mends everything at once
    new Plausibility(rules, background, remarks, texts).look(examiner.grid());
    if (remarks.errors() > 0) {
      return blocked(examiner, remarks);
    }
    var before = currently(examiner.grid().measures());
    var whole = Overlay.of(before, examiner.grid(), rules.scope(), remarks);
    guardPopulation(before, whole, remarks);
    new Protection(background, remarks).apply(whole);
    return remarks.errors() > 0
        ? blocked(examiner, remarks)
        : new Outcome(
            examiner.rows(),
            remarks,
            examiner.ratings(),
            Changes.between(before, whole),
            examiner.grid().measures(),
            whole);
  }

  private static Outcome blocked(Examiner examiner, SourceRemarks remarks) {
    var nothing = new Grid();
    return new Outcome(
        examiner.rows(),
        remarks,
        new Ratings(),
        Changes.between(nothing, nothing),
        examiner.grid().measures(),
        nothing);
  }

  private Grid currently(List<String> measures) {
    var all = new Grid();
    for (var measure : measures) {
      for (var slot : background.current(measure).slots()) {
        var target = all.slot(slot.key(), slot.division());
        IntStream.range(0, slot.division().size())
            .filter(slot::has)
            .forEach(place -> target.copy(slot, place));
      }
    }
    return all;
  }

  /**
   * Every rate is divided by the population, and the free funds are handed out by it: it must not
   * lose a year, nor be given within other borders than the year's own.
   */
  private void guardPopulation(Grid before, Grid whole, SourceRemarks remarks) {
    var lost = new ArrayList<String>();
    for (var slot : before.slots()) {
      if (slot.key().measure().equals(POPULATION)
          && whole.find(POPULATION, slot.key().year()) == null) {
        lost.add(String.valueOf(slot.key().year()));
      }
    }
    if (!lost.isEmpty()) {
      remarks.add(Remark.error("folketall-mister-aar", SourcePlace.WHOLE, String.join(", ", lost)));
    }
    whole.slots().stream()
        .filter(slot -> slot.key().measure().equals(POPULATION))
        .filter(slot -> slot.division().structure() != divisions.structureOf(slot.key().year()))
        .findFirst()
        .ifPresent(
            slot ->
                remarks.add(
                    Remark.error(
                        "folketall-andre-grenser",
                        SourcePlace.WHOLE,
                        String.valueOf(slot.key().year()))));
  }

  private static Stream<Figure> figures(Grid.Slot slot) {
    return IntStream.range(0, slot.division().size())
        .filter(slot::has)
        .mapToObj(
            place ->
                new Figure(
                    slot.key().measure(),
                    slot.key().year(),
                    slot.division().structure(),
                    slot.division().number(place),
                    slot.hasValue(place) ? slot.value(place) : null,
                    slot.quality(place)));
  }

  /** Lays new figures over the ones in force: what the whole would be. */
  private static final class Overlay {

    private Overlay() {}

    static Grid of(Grid before, Grid incoming, Rules.Scope scope, SourceRemarks remarks) {
      var whole = new Grid();
      if (scope != Rules.Scope.ALL) {
        var given = new HashSet<Grid.Key>();
        incoming.slots().forEach(slot -> given.add(slot.key()));
        before.slots().stream()
            .filter(slot -> scope == Rules.Scope.FIGURES || !given.contains(slot.key()))
            .forEach(slot -> lay(slot, whole.slot(slot.key(), slot.division())));
      }
      for (var slot : incoming.slots()) {
        var target = whole.slot(slot.key(), slot.division());
        if (!target.division().equals(slot.division())) {
          remarks.add(
              Remark.error(
                  "retter-i-andre-grenser",
                  SourcePlace.WHOLE,
                  slot.key().measure(),
                  String.valueOf(slot.key().year()),
                  String.valueOf(slot.division().structure()),
                  String.valueOf(target.division().structure())));
        } else {
          lay(slot, target);
        }
      }
      return whole;
    }

    private static void lay(Grid.Slot slot, Grid.Slot target) {
      IntStream.range(0, slot.division().size())
          .filter(slot::has)
          .forEach(place -> target.copy(slot, place));
    }
  }
}
