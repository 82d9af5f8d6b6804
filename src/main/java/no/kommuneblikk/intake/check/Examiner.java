package no.kommuneblikk.intake.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.IndicatorNames;
import no.kommuneblikk.intake.feed.Candidate;
import no.kommuneblikk.intake.feed.Candidate.Area;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.place.DivisionIndex;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a feed reads, one candidate at a time: finds the municipality, sees that the value is
 * possible and that it comes once, and keeps it.
 */
final class Examiner implements Receiver {

  private static final int LONGEST_CODE = 40;
  private final Rules rules;
  private final DivisionIndex divisions;
  private final KnownFigures background;
  private final Examination.Progress progress;
  private final Texts texts;
  private final PlaceFinder places;
  private final Possibility possibility;
  private final SourceRemarks remarks;
  private final Grid grid = new Grid();
  private final Ratings ratings = new Ratings();
  private final Map<String, Optional<Indicator>> measures = new HashMap<>();
  private final Set<String> refused = new HashSet<>();
  private long rows;
  private Grid.@Nullable Slot last;

  Examiner(
      Rules rules,
      DivisionIndex divisions,
      KnownFigures background,
      SourceRemarks remarks,
      Examination.Progress progress,
      Texts texts) {
    this.rules = rules;
    this.divisions = divisions;
    this.background = background;
    this.remarks = remarks;
    this.progress = progress;
    this.texts = texts;
    this.places = new PlaceFinder(divisions, remarks, texts);
    this.possibility = new Possibility(background, remarks, texts);
  }

  Grid grid() {
    return grid;
  }

  Ratings ratings() {
    return ratings;
  }

  long rows() {
    return rows;
  }

  @Override
  public void take(Candidate candidate) {
    if (places.leavesOut(candidate)) {
      return;
    }
    switch (candidate) {
      case Candidate.Value value -> take(value);
      case Candidate.Rating rating -> take(rating);
    }
  }

  private void take(Candidate.Value value) {
    var indicator = measure(value.measure(), value.place());
    if (indicator.isEmpty()) {
      return;
    }
    if (value.year() < divisions.firstYear() || value.year() > rules.lastYear()) {
      say(
          "aar-utenfor",
          value.place(),
          String.valueOf(value.year()),
          String.valueOf(divisions.firstYear()),
          String.valueOf(rules.lastYear()));
      return;
    }
    var division = division(value.area(), value.year());
    var place = places.of(value, division);
    if (place >= 0 && possibility.holds(value, indicator.get(), division, place)) {
      keep(value, division, place);
    }
  }

  private void keep(Candidate.Value value, DivisionIndex.Division division, int place) {
    var slot = last;
    if (slot == null
        || slot.key().year() != value.year()
        || !slot.key().measure().equals(value.measure())) {
      slot = grid.slot(new Grid.Key(value.measure(), value.year()), division);
      last = slot;
    }
    if (slot.division() != division) {
      once(
          "to-inndelinger",
          value.measure() + value.year(),
          value.place(),
          value.measure(),
          String.valueOf(value.year()));
      return;
    }
    if (slot.has(place)) {
      say(
          "duplikat",
          value.place(),
          division.number(place),
          division.name(place),
          String.valueOf(value.year()),
          String.valueOf(slot.from(place).row()));
      return;
    }
    slot.put(place, value.value(), value.quality(), value.place());
  }

  private DivisionIndex.Division division(Area area, int year) {
    var wanted = area.structure() != null ? area.structure() : rules.structure();
    return divisions.of(wanted == null || wanted < divisions.firstYear() ? year : wanted);
  }

  @Override
  public boolean leavesOut(Area area, SourcePlace row) {
    return places.leavesOut(area, row);
  }

  @Override
  public boolean finds(Area area, int year) {
    return year >= divisions.firstYear() && places.finds(area, division(area, year));
  }

  /** How many values are of municipalities that belong to another division than theirs. */
  int strangers() {
    return places.strangers();
  }

  /** Says what can only be said when everything is read. */
  void finish() {
    places.tell();
  }

  private Optional<Indicator> measure(String code, SourcePlace from) {
    var known = measures.get(code);
    if (known == null) {
      known = background.indicator(code);
      if (known.isEmpty() && rules.newUnit() != null && isCode(code)) {
        known = Optional.of(NewMeasures.measure(code, null, rules.newUnit(), rules.newWhole()));
      }
      known.filter(it -> it.id() == NewMeasures.UNKNOWN).ifPresent(this::lookAtWhole);
      measures.put(code, known);
    }
    if (known.isEmpty()) {
      once("ukjent-maling", code, from, code);
    } else if (known.get().kind() == Indicator.Kind.RATING) {
      once("vurdering-som-tall", code, from, code);
      return Optional.empty();
    }
    return known;
  }

  /** A new rate or share has to be of something that can be counted, or it can't be joined. */
  private void lookAtWhole(Indicator added) {
    var whole = added.denominator();
    if (!added.canBeJoined()) {
      remarks.add(
          Remark.warning("uten-helhet", SourcePlace.WHOLE, IndicatorNames.of(added, texts)));
    } else if (whole != null
        && background.indicator(whole).filter(it -> it.kind().isSummed()).isEmpty()) {
      once("ukjent-helhet", whole, SourcePlace.WHOLE, whole);
    }
  }

  private static boolean isCode(String code) {
    return code.length() <= LONGEST_CODE && code.matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  private void take(Candidate.Rating rating) {
    var year = rating.date().getYear();
    if (year < divisions.firstYear() || year > rules.lastYear()) {
      say(
          "aar-utenfor",
          rating.place(),
          String.valueOf(year),
          String.valueOf(divisions.firstYear()),
          String.valueOf(rules.lastYear()));
      return;
    }
    if (!background.isGoal(rating.goal())) {
      say("mal-utenfor-planen", rating.place(), String.valueOf(rating.goal()));
      return;
    }
    var division = division(rating.area(), year);
    var place = places.of(rating, division);
    if (place < 0) {
      return;
    }
    var earlier = ratings.add(rating, division, place);
    if (earlier.isPresent()) {
      say(
          "duplikat-vurdering",
          rating.place(),
          division.name(place),
          String.valueOf(rating.goal()),
          String.valueOf(earlier.get().row()));
    }
  }

  @Override
  public void remark(Remark remark) {
    remarks.add(remark);
  }

  private void say(String code, SourcePlace place, String... arguments) {
    remarks.add(Remark.error(code, place, arguments));
  }

  /** One remark is enough where every row would have the same. */
  private void once(String code, String about, SourcePlace place, String... arguments) {
    if (refused.size() < 1_000 && refused.add(code + about)) {
      say(code, place, arguments);
    }
  }

  @Override
  public void progress(long done, double share) {
    rows = done;
    progress.at(done, share);
  }

  @Override
  public void waiting(long seconds) {
    progress.waiting(seconds);
  }
}
