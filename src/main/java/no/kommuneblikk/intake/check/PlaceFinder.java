package no.kommuneblikk.intake.check;

import java.util.Set;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.feed.Candidate;
import no.kommuneblikk.intake.feed.Candidate.Area;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.Remark.Severity;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.place.AreaResolver;
import no.kommuneblikk.intake.place.DivisionIndex;
import no.kommuneblikk.text.Texts;

/** Where what is read belongs, and all there is to say of what belongs nowhere. */
final class PlaceFinder {

  /** Where the municipality is one of another division. */
  private static final Set<String> OTHER_DIVISION = Set.of("gammelt-nummer", "nummer-gjelder-ikke");

  /** Where the number or the name was not in use in the year, as far as is known. */
  private static final Set<String> NOT_OF_ITS_TIME =
      Set.of("gammelt-nummer", "nummer-gjelder-ikke", "utenfor-gyldighet", "ukjent-nummer");

  private final AreaResolver resolver;
  private final SameMistakes mistakes;
  private final RowsOfNoMunicipality leftOut = new RowsOfNoMunicipality();
  private final SourceRemarks remarks;
  private final Texts texts;
  private int strangers;
  private long zeros;

  PlaceFinder(DivisionIndex divisions, SourceRemarks remarks, Texts texts) {
    this.resolver = new AreaResolver(divisions);
    this.mistakes = new SameMistakes(remarks, texts);
    this.remarks = remarks;
    this.texts = texts;
  }

  /** Whether a row is about no municipality, and is to be told of as left out. */
  boolean leavesOut(Area area, SourcePlace row) {
    var kind = resolver.outside(area);
    if (kind != null) {
      leftOut.row(kind, area.text(), row.row());
    }
    return kind != null;
  }

  /** Whether something is about no municipality, and is to be told of as left out. */
  boolean leavesOut(Candidate candidate) {
    var kind = resolver.outside(candidate.area());
    if (kind != null) {
      leftOut.value(kind, candidate.area().text(), candidate.place().row(), shown(candidate));
    }
    return kind != null;
  }

  /** «6,5 i 2020», for telling what is in a row that is left out. */
  private String shown(Candidate candidate) {
    return switch (candidate) {
      case Candidate.Value value -> {
        var number = value.value();
        var year = String.valueOf(value.year());
        yield number == null
            ? texts.text("intake.left-out.missing", year)
            : texts.text("intake.left-out.value", texts.number(number, decimals(number)), year);
      }
      case Candidate.Rating rating -> String.valueOf(rating.date().getYear());
    };
  }

  private static int decimals(double number) {
    var tenths = number * 10;
    return number == Math.rint(number) ? 0 : tenths == Math.rint(tenths) ? 1 : 2;
  }

  boolean finds(Area area, DivisionIndex.Division division) {
    return resolver.resolve(area, division) instanceof AreaResolver.Found;
  }

  /** The place of the municipality in its division; negative where it is not found. */
  int of(Candidate candidate, DivisionIndex.Division division) {
    return switch (resolver.resolve(candidate.area(), division)) {
      case AreaResolver.Found found -> {
        for (var doubt : found.doubts()) {
          mistakes.add(Severity.WARNING, doubt.code(), doubt.arguments(), candidate.place());
        }
        yield found.place();
      }
      case AreaResolver.NotFound not -> {
        if (!(NOT_OF_ITS_TIME.contains(not.code()) && isNothing(candidate))) {
          strangers += OTHER_DIVISION.contains(not.code()) ? 1 : 0;
          mistakes.add(Severity.ERROR, not.code(), not.arguments(), candidate.place());
        }
        yield -1;
      }
    };
  }

  /** Tables have every number there has been in every year: nothing in them is no mistake. */
  private boolean isNothing(Candidate candidate) {
    if (!(candidate instanceof Candidate.Value value)) {
      return false;
    }
    var number = value.value();
    if (number == null) {
      return value.quality() == Quality.MISSING;
    }
    zeros += number == 0 ? 1 : 0;
    return number == 0;
  }

  /** How many values are of municipalities that belong to another division than theirs. */
  int strangers() {
    return strangers;
  }

  /** Says what can only be said when everything is read. */
  void tell() {
    mistakes.tell();
    leftOut.tell(remarks, texts);
    if (zeros > 0) {
      remarks.add(Remark.warning("null-utenfor-aar", SourcePlace.WHOLE, texts.number(zeros, 0)));
    }
  }
}
