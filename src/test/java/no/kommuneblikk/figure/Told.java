package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.kommuneblikk.selection.Selection;
import org.jspecify.annotations.Nullable;

/**
 * One value as a figure tells it: what it is called with unit and years, and whose it is. Changes
 * that a reader works out of two values of a line are told too; how many municipalities something
 * counts is not, as that is of the figure and not of an area.
 *
 * @param within what the page says the figure is of: the borders and the counties
 */
record Told(String what, String whose, String within, double value, String figure) {

  /** A row for each quantity and a column for each area; elsewhere it is the other way round. */
  private static final Set<String> ROWS_ARE_QUANTITIES =
      Set.of("sammenlign", "stillinger-regnskap", "kommune-midler");

  /** The lines are parts of a whole, all of one area. */
  private static final Set<String> LINES_ARE_QUANTITIES = Set.of("kommune-arsverk");

  private static final String COUNTED = "Antall kommuner";

  private static final Pattern TIMED = Pattern.compile("(.*?),? (\\d{4}(?:–\\d{4})?)");

  private static final Map<Words, String> TOLD = new ConcurrentHashMap<>();

  /**
   * All that a figure tells of areas.
   *
   * @param focus the name of the municipality in focus
   */
  static List<Told> by(Figure figure, String focus) {
    var all = new ArrayList<Told>();
    for (var series : figure.dots()) {
      for (var point : series.points()) {
        of(figure, series, point, focus).forEach(all::add);
      }
      if (figure.kind() == Kind.LINE || figure.kind() == Kind.MULTIPLES) {
        Growth.change(series, figure.selection().years())
            .ifPresent(
                change ->
                    value(
                            figure,
                            changeOf(quantity(figure, series)),
                            figure.selection().years().period(),
                            area(figure, series, focus),
                            change)
                        .forEach(all::add));
      }
    }
    return all;
  }

  private static Stream<Told> of(Figure figure, Series series, Point point, String focus) {
    var axis = figure.vertical().title();
    var years = figure.selection().years();
    return switch (figure.kind()) {
      case LINE, MULTIPLES ->
          value(
              figure,
              quantity(figure, series),
              point.label(),
              area(figure, series, focus),
              point.y());
      case DUMBBELL ->
          Stream.of(
                  value(figure, axis, "" + years.from(), point.label(), point.from()),
                  value(figure, axis, "" + years.to(), point.label(), point.y()),
                  value(figure, changeOf(axis), years.period(), point.label(), difference(point)))
              .flatMap(told -> told);
      case STRIP, MAP -> value(figure, axis, years.period(), point.label(), point.y());
      case SCATTER, FACETS, BANDS ->
          Stream.concat(
              value(figure, axis, years.period(), point.label(), point.y()),
              value(figure, figure.horizontal().title(), years.period(), point.label(), point.x()));
      case BAR, TABLE ->
          point.axis(figure).title().equals(COUNTED) ? Stream.of() : cell(figure, series, point);
      case STACKED, MATRIX -> Stream.of();
    };
  }

  private static Stream<Told> cell(Figure figure, Series series, Point point) {
    var years = figure.selection().years();
    var unit = point.axis(figure).title();
    if (ROWS_ARE_QUANTITIES.contains(figure.id())) {
      var whose = series.name().replace(" fylke", "");
      var what =
          figure.kind() == Kind.TABLE
              ? point.label()
              : point.label() + ", " + figure.vertical().title();
      return Stream.of(
              value(figure, what, "" + years.to(), whose, point.y()),
              value(figure, what, "" + years.from(), whose, point.from()),
              value(figure, changeOf(what), years.period(), whose, difference(point)))
          .flatMap(told -> told);
    }
    var name = series.name();
    var alone = figure.series().size() == 1 || name.equals("Endring") || name.equals(unit);
    return name.matches("\\d{4}")
        ? value(figure, unit, name, point.label(), point.y())
        : value(
            figure, alone ? unit : unit + ": " + name, years.period(), point.label(), point.y());
  }

  private static String quantity(Figure figure, Series series) {
    var axis = figure.vertical().title();
    return LINES_ARE_QUANTITIES.contains(figure.id()) && !series.name().equals("I alt")
        ? axis + ": " + series.name()
        : axis;
  }

  private static String area(Figure figure, Series series, String focus) {
    return LINES_ARE_QUANTITIES.contains(figure.id()) ? focus : series.name().replace(" fylke", "");
  }

  private static Stream<Told> value(
      Figure figure, String what, String time, String whose, @Nullable Double value) {
    return Optional.ofNullable(value).stream()
        .map(
            known ->
                new Told(timed(what, time), whose, within(figure.selection()), known, figure.id()));
  }

  private static String within(Selection selection) {
    return selection.structure() + " " + selection.counties();
  }

  private static @Nullable Double difference(Point point) {
    var from = point.from();
    var to = point.y();
    return from == null || to == null ? null : Double.valueOf(to - from);
  }

  private static String changeOf(String what) {
    return "Endring i " + what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
  }

  private record Words(String what, String time) {}

  /** The words of an axis are those of all its points. */
  private static String timed(String what, String time) {
    return TOLD.computeIfAbsent(new Words(what, time), it -> timedAnew(it.what(), it.time()));
  }

  /** The years that the words end with, or those of the value. */
  private static String timedAnew(String what, String time) {
    var words = what.replace('\u00a0', ' ');
    var found = TIMED.matcher(words);
    var told = found.matches() ? found.group(1) + ", " + found.group(2) : words + ", " + time;
    return told.substring(0, 1).toUpperCase(Locale.ROOT) + told.substring(1);
  }
}
