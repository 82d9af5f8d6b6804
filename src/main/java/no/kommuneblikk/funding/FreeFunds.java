package no.kommuneblikk.funding;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.SeriesRepository;
import no.kommuneblikk.selection.FundingKey;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/** Reads the estimate of free funds by both keys. */
@Component
class FreeFunds {

  private final SeriesRepository series;
  private final SeriesQueries queries;

  FreeFunds(SeriesRepository series, SeriesQueries queries) {
    this.series = series;
    this.queries = queries;
  }

  /** The releases of the estimate. */
  record Keys(Released population, Released socialAssistance) {

    Released of(FundingKey key) {
      return key == FundingKey.POPULATION ? population : socialAssistance;
    }
  }

  /**
   * What the database answered, and what it answered from.
   *
   * @param years the years of the rows; never empty
   * @param population where the inhabitants of the first key come from
   * @param recipients where the recipients of the second come from
   */
  record Rows(
      List<GroupValue> values,
      Keys keys,
      List<Integer> years,
      SourceNote population,
      List<SourceNote> recipients) {

    /** Those of one group. */
    Rows of(String group) {
      return new Rows(
          values.stream().filter(row -> row.group().equals(group)).toList(),
          keys,
          years,
          population,
          recipients);
    }

    List<Released> measures() {
      return List.of(keys.population(), keys.socialAssistance());
    }

    /** What the estimate by one key is computed from. */
    List<SourceNote> sources(FundingKey key) {
      return key == FundingKey.POPULATION ? List.of(population) : sources();
    }

    List<SourceNote> sources() {
      return Stream.concat(Stream.of(population), recipients.stream()).toList();
    }
  }

  /** Empty if there is no estimate to read. */
  Optional<Keys> keys(Selection selection) {
    return queries
        .release(FreeFundsEstimate.BY_POPULATION, selection)
        .flatMap(
            population ->
                queries
                    .release(FreeFundsEstimate.BY_SOCIAL_ASSISTANCE, selection)
                    .map(need -> new Keys(population, need)));
  }

  /** Draws the estimate for the plan's chosen years, or says which of the two there is none of. */
  Figure draw(
      FigureSource source,
      Selection selection,
      Texts texts,
      BiFunction<Keys, List<Integer>, Figure> drawing) {
    var years = Funding.plannedYears(selection);
    return keys(selection)
        .map(
            keys ->
                years.isEmpty()
                    ? absent(source, "years", selection, texts)
                    : drawing.apply(keys, years))
        .orElseGet(() -> absent(source, "estimate", selection, texts));
  }

  private static Figure absent(
      FigureSource source, String reason, Selection selection, Texts texts) {
    return Funding.absent(
        Figure.asking(source.id(), Kind.BAR, source.question(texts), selection), reason, texts);
  }

  Rows read(Keys keys, List<Integer> years, Selection selection) {
    var measures = List.of(keys.population(), keys.socialAssistance());
    var query = queries.query(selection, years, measures);
    return new Rows(
        series.byGroup(query),
        keys,
        years,
        SourceNote.of(query.population().release()),
        queries.release(EstimateReader.RECIPIENTS, selection).stream()
            .map(released -> SourceNote.of(released.release()))
            .toList());
  }

  /** The estimate itself. */
  List<SourceNote> sources(Keys keys) {
    return Stream.of(keys.population(), keys.socialAssistance())
        .map(released -> SourceNote.of(released.release()))
        .distinct()
        .toList();
  }
}
