package no.kommuneblikk.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureWords;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Position;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.figure.Spread;
import no.kommuneblikk.selection.SelectionAddress;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** A figure as open data; the names are a contract with those who read it by program. */
record FigureJson(
    String id,
    String title,
    String question,
    String unit,
    Map<String, String> selection,
    int n,
    Map<String, Integer> qualities,
    boolean illustration,
    List<String> words,
    List<SeriesJson> series,
    List<String> notes,
    List<SourceJson> sources) {

  record SeriesJson(
      String name,
      List<PointJson> points,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Spread spread) {}

  /**
   * A point.
   *
   * @param x the year, the quantity on the horizontal axis, or the name of the category
   * @param y null where the value is missing
   * @param unit of this value, where it is not that of the figure
   * @param note what is said beside the value
   * @param carriedForward true where the figure of the year before stands in, or plays that it does
   */
  record PointJson(
      Object x,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String label,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String code,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double from,
      @Nullable Double y,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String unit,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note,
      String quality,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean carriedForward) {}

  record SourceJson(String name, String release, String url, String licence) {}

  static FigureJson of(Figure figure, List<String> remarks, Texts texts) {
    var notes = new ArrayList<>(remarks);
    notes.addAll(figure.notes());
    return new FigureJson(
        figure.id(),
        figure.title(),
        figure.question(),
        figure.vertical().title(),
        SelectionAddress.parameters(figure.selection()),
        figure.basis().n(),
        figure.basis().counts(),
        figure.basis().illustration(),
        FigureWords.of(figure, texts),
        figure.series().stream()
            .map(
                series ->
                    new SeriesJson(
                        series.name(),
                        series.points().stream().map(FigureJson::point).toList(),
                        series.spread()))
            .toList(),
        notes,
        figure.basis().sources().stream().map(FigureJson::source).toList());
  }

  private static PointJson point(Point point) {
    var x = point.x();
    var unit = point.unit();
    return new PointJson(
        x == null ? point.label() : number(x),
        switch (point.at()) {
          case Position.Paired _, Position.Unpaired _, Position.Along _ -> point.label();
          case Position.Year _, Position.Category _ -> null;
        },
        point.code(),
        point.from(),
        point.y(),
        unit == null ? null : unit.title(),
        point.note(),
        point.quality().code(),
        point.quality().isCarriedForward());
  }

  private static Object number(double x) {
    return x == Math.rint(x) ? (Object) (long) x : (Object) x;
  }

  static SourceJson source(SourceNote source) {
    return new SourceJson(source.name(), source.release(), source.url(), source.licence());
  }
}
