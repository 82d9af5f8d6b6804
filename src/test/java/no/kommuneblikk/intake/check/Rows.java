package no.kommuneblikk.intake.check;

import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.feed.Candidate;
import no.kommuneblikk.intake.feed.Feed;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.SourcePlace;
import org.jspecify.annotations.Nullable;

/** A source made by hand: each value on a row of its own, from row 2, in column C. */
final class Rows implements Feed {

  private final List<Candidate> candidates = new ArrayList<>();

  Rows value(String area, String measure, int year, @Nullable Double value) {
    return add(
        Candidate.Area.of(area),
        measure,
        year,
        value,
        value == null ? Quality.MISSING : Quality.REPORTED,
        null);
  }

  Rows add(
      Candidate.Area area,
      String measure,
      int year,
      @Nullable Double value,
      Quality quality,
      @Nullable Double check) {
    candidates.add(new Candidate.Value(next(), area, measure, year, value, quality, check));
    return this;
  }

  Rows rating(Candidate.Rating rating) {
    candidates.add(rating);
    return this;
  }

  /** The same value for every municipality of the year. */
  Rows everywhere(String measure, int year, double value) {
    Known.DIVISIONS.of(year).municipalities().stream()
        .map(municipality -> municipality.number())
        .forEach(number -> value(number, measure, year, value));
    return this;
  }

  /** The same rows without those of one municipality. */
  Rows without(String area) {
    var rest = new Rows();
    candidates.stream().filter(it -> !it.area().text().equals(area)).forEach(rest.candidates::add);
    return rest;
  }

  SourcePlace next() {
    return new SourcePlace(candidates.size() + 2L, 3);
  }

  @Override
  public void read(Receiver receiver) {
    candidates.forEach(receiver::take);
    receiver.progress(candidates.size(), 1);
  }
}
