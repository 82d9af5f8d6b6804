package no.kommuneblikk.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import no.kommuneblikk.geography.Outline;
import no.kommuneblikk.selection.SelectionAddress;
import no.kommuneblikk.text.Texts;

/** What {@code <kb-map>} is given: all that a chart is, and how the map is looked at. */
public record MapSpec(@JsonUnwrapped ChartSpec chart, View map) {

  /**
   * How the map is looked at.
   *
   * @param counties the ones it is about; none for the whole country
   * @param query with which the page of a municipality is opened
   */
  public record View(String form, List<String> counties, Outlines outlines, String query) {}

  /** Where the outlines are. */
  public record Outlines(String municipalities, String counties) {}

  /**
   * The figure as the element draws it.
   *
   * @param selection what is selected, in words, for a picture that is seen away from its page
   */
  public static MapSpec of(Figure figure, String selection, Texts texts) {
    return new MapSpec(
        ChartSpec.of(figure, selection, texts),
        new View(
            figure.selection().plotting().form().code(),
            figure.selection().counties(),
            new Outlines(Outline.MUNICIPALITIES.address(), Outline.COUNTIES.address()),
            SelectionAddress.query(figure.selection())));
  }
}
