package no.kommuneblikk.figure;

import java.util.Optional;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/** One figure of the product. Each feature offers its own as Spring beans. */
public interface FigureSource {

  /** The stable name in {@code /figur/{id}}; saved links use it. */
  String id();

  /** What the figure answers, whatever is selected. */
  String question(Texts texts);

  /**
   * The part of a selection that makes a difference to this figure. What a reader has chosen beside
   * it is neither told of the figure nor part of its address. Most figures know nothing of areas
   * side by side, of measures to choose between, or of what a post costs.
   */
  default Selection relevant(Selection selection) {
    return selection.plain();
  }

  /** Whether its findings themselves say where nothing but estimates went into them. */
  default boolean saysEstimate() {
    return false;
  }

  /**
   * Whether its lines, bars or cells are groups of municipalities by the selection's {@code
   * groupBy}, so that each highlighted municipality can stand beside them as a group of its own.
   */
  default boolean isByGroup() {
    return false;
  }

  /**
   * The role of what a figure about one municipality draws of that one alone, its line, bars or
   * ratings, so that each highlighted one can have the same beside it.
   */
  default Optional<SeriesRole> ownRole() {
    return Optional.empty();
  }

  /**
   * Whether it says by itself what the other key for free funds gives, where it follows one: its
   * rows are then others, so they have no value to stand beside.
   */
  default boolean tellsOtherKey() {
    return false;
  }

  /**
   * The figure for this selection: reads the rows with one statement and draws them with a pure
   * function.
   *
   * @throws org.springframework.dao.DataAccessException if the database does not answer
   */
  Figure figure(Selection selection, Texts texts);
}
