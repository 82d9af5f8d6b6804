package no.kommuneblikk.variation;

import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Spread;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.measure.Measured;
import no.kommuneblikk.statistics.Quantiles;
import no.kommuneblikk.text.Texts;

/**
 * Those a municipality is seen against: the ones of its size group in its county if there are at
 * least eight, otherwise those in the whole country. It is one of them itself.
 *
 * @param county its number; empty for the whole country
 * @param upper the upper quartile, P75
 */
record PeerBenchmark(SizeGroup size, Optional<String> county, int n, double median, double upper) {

  /** Whom this municipality is seen against; empty if even the country has fewer than eight. */
  static Optional<PeerBenchmark> of(Measured one, List<Measured> country) {
    var sized = country.stream().filter(other -> other.size() == one.size()).toList();
    var near = sized.stream().filter(other -> other.county().equals(one.county())).toList();
    return near.size() >= Spread.FEWEST
        ? Optional.of(of(one.size(), Optional.of(one.county()), near))
        : Optional.of(sized)
            .filter(all -> all.size() >= Spread.FEWEST)
            .map(all -> of(one.size(), Optional.empty(), all));
  }

  private static PeerBenchmark of(SizeGroup size, Optional<String> county, List<Measured> group) {
    var values = group.stream().map(Measured::value).sorted().toList();
    return new PeerBenchmark(
        size, county, values.size(), Quantiles.of(values, 0.5), Quantiles.of(values, 0.75));
  }

  /**
   * Whether a municipality went against its likes: it grew itself, while most of them did not, or
   * more than three in four of them. What is printed alike is alike.
   */
  boolean areOutgrownBy(Measured one, Format format) {
    return format.sign(one.value()) > 0
        && format.isAbove(one.value(), median)
        && (format.sign(median) <= 0 || format.isAbove(one.value(), upper));
  }

  /** «små kommuner i Agder (n = 10)». */
  String name(CountyNames counties, Texts texts) {
    return texts.text(
        "variation.likes." + size.code(),
        county.map(counties::name).orElseGet(() -> texts.text("variation.likes.country")),
        texts.number(n, 0));
  }

  /** What counties are called in the structure that is shown. */
  interface CountyNames {
    String name(String number);
  }
}
