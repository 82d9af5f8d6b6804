package no.kommuneblikk.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;

/**
 * One measure of money over several years together, in kroner per inhabitant: the summed kroner of
 * the years over the average number of inhabitants in them.
 */
final class YearsTogether {

  private final ProfileScope.Values values;
  private final Released measure;

  YearsTogether(ProfileScope.Values values, Released measure) {
    this.values = values;
    this.measure = measure;
  }

  /** Each measure that anyone in the group has an amount of. */
  static List<YearsTogether> measured(ProfileScope.Values values) {
    return values.measures().stream()
        .map(measure -> new YearsTogether(values, measure))
        .filter(it -> !it.years().isEmpty())
        .toList();
  }

  String code() {
    return measure.indicator().code();
  }

  /** The chosen years in which anyone in the group has an amount. */
  List<Integer> years() {
    return peerRows().map(GroupValue::year).toList();
  }

  /** Empty unless the municipality has an amount for every year that is summed. */
  Optional<Double> own() {
    var years = years().size();
    var rows = rows();
    var sum = 0.0;
    var population = 0.0;
    for (var row : rows) {
      var value = row.value();
      if (value == null) {
        return Optional.empty();
      }
      sum += value;
      population += row.population();
    }
    return rows.size() < years ? Optional.empty() : perInhabitant(sum, population, years);
  }

  /** For the comparison group: sums over its municipalities. */
  Optional<Double> peers() {
    var sum = 0.0;
    var population = 0.0;
    var years = 0;
    for (var row : values.peers()) {
      var value = row.value();
      if (row.indicator().equals(code()) && value != null) {
        sum += value;
        population += row.population();
        years++;
      }
    }
    return perInhabitant(sum, population, years);
  }

  Quality quality() {
    return rows().stream()
        .map(row -> MunicipalRows.quality(row, values.measures()))
        .reduce(Quality.REPORTED, Quality::weakest);
  }

  Quality peerQuality() {
    return peerRows()
        .map(row -> BasisEvidence.quality(measure, row))
        .reduce(Quality.REPORTED, Quality::weakest);
  }

  private Optional<Double> perInhabitant(double sum, double population, int years) {
    return population <= 0
        ? Optional.empty()
        : Optional.of(Profile.kroner(measure, sum) / population * years);
  }

  private Stream<GroupValue> peerRows() {
    return values.peers().stream().filter(row -> row.indicator().equals(code()) && row.n() > 0);
  }

  private List<MunicipalValue> rows() {
    var years = years();
    return values.own().stream()
        .filter(row -> row.indicator().equals(code()))
        .filter(row -> years.contains(row.year()))
        .toList();
  }
}
