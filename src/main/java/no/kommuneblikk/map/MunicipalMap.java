package no.kommuneblikk.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.geography.County;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.Outline;
import no.kommuneblikk.measure.MeasureNotes;
import no.kommuneblikk.measure.Measured;
import no.kommuneblikk.measure.Measurements;
import no.kommuneblikk.measure.Quantities;
import no.kommuneblikk.measure.Reading;
import no.kommuneblikk.selection.Classes;
import no.kommuneblikk.selection.MapForm;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * One measure in every municipality, in classes: its change over the chosen years until a reader
 * asks for its level in the last, in the unit the measure is shown in. The limits are those of all
 * municipalities of the chosen size, whichever counties are looked at.
 */
@Component
class MunicipalMap implements FigureSource {

  private static final String ID = "kart";
  private static final String OUTLINES = "https://github.com/robhop/fylker-og-kommuner";

  private final Quantities quantities;
  private final Geography geography;

  MunicipalMap(Quantities quantities, Geography geography) {
    this.quantities = quantities;
    this.geography = geography;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String question(Texts texts) {
    return texts.text("map.figure.question");
  }

  @Override
  public Selection relevant(Selection selection) {
    var plotting = selection.plotting();
    return Division.drawn(selection.plain().unsized(), geography.atlas())
        .with(
            draft -> {
              draft.plotting = plotting.withAxes(null, null);
              draft.municipality = null;
            });
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    var quantity = selection.plotting().measureOr(Quantity.STANDARD);
    var country = selection.with(draft -> draft.counties = List.of());
    return quantities
        .read(List.of(quantity), country)
        .map(
            reading ->
                draw(
                    reading,
                    quantity,
                    geography.counties(Outline.STRUCTURE).stream()
                        .collect(Collectors.toMap(County::number, County::name)),
                    selection,
                    texts))
        .orElseGet(
            () ->
                MeasureNotes.absent(
                    Figure.asking(ID, Kind.MAP, question(texts), selection),
                    List.of(quantity),
                    quantities,
                    texts));
  }

  /**
   * The map of these values.
   *
   * @param country what was read of the whole country
   * @param counties their names by number
   */
  static Figure draw(
      Reading country,
      Quantity quantity,
      Map<String, String> counties,
      Selection selection,
      Texts texts) {
    var reading = within(country, selection);
    var shown = reading.of(quantity);
    if (shown.values().isEmpty() && shown.leftOut().isEmpty()) {
      return MeasureNotes.empty(
          Figure.asking(ID, Kind.MAP, texts.text("map.figure.question"), selection), texts);
    }
    var axis = shown.yardstick().axis(texts);
    var method = selection.plotting().classes();
    var intervals =
        Intervals.of(
            country.of(quantity).values().stream().map(Measured::value).toList(),
            method,
            axis.format().decimals());
    var basis = withOutlines(reading.basis(List.of(shown)), texts);
    return Figure.asking(
            ID,
            Kind.MAP,
            texts.text(
                method == Classes.REPORTING
                    ? "map.figure.question.reporting"
                    : "map.figure.question.measure",
                shown.yardstick().axisPhrase(texts)),
            selection)
        .over(Axis.of(texts.text("map.municipality"), Format.LABEL), axis)
        .showing(new Classified(shown, intervals, counties, selection, texts).series())
        .basedOn(basis)
        .noting(notes(reading, shown, intervals, basis, texts))
        .finding(MapFinding.of(shown, axis, method, texts));
  }

  /** The same within the counties that are looked at. */
  private static Reading within(Reading country, Selection selection) {
    var counties = selection.counties();
    return new Reading(
        country.measures(),
        country.rows().stream()
            .filter(row -> counties.isEmpty() || counties.contains(row.county()))
            .toList(),
        country.areas().stream()
            .filter(area -> counties.isEmpty() || counties.contains(area.municipality().county()))
            .toList(),
        country.population(),
        country.faults(),
        selection);
  }

  private static Basis withOutlines(Basis basis, Texts texts) {
    var outlines = new SourceNote(texts.text("map.source"), "", null, OUTLINES);
    return basis.withSources(Stream.concat(basis.sources().stream(), Stream.of(outlines)).toList());
  }

  private static List<Note> notes(
      Reading reading, Measurements shown, List<Interval> intervals, Basis basis, Texts texts) {
    var notes = new ArrayList<>(MeasureNotes.of(reading, List.of(shown), basis, texts));
    var plotting = reading.selection().plotting();
    if (plotting.classes() != Classes.REPORTING && !intervals.isEmpty()) {
      notes.add(Note.method(texts.text("map.note.classes." + plotting.classes().code())));
      if (intervals.getFirst().from() < 0 && intervals.getLast().from() >= 0) {
        notes.add(Note.reading(texts.text("map.note.divided")));
      }
      if (intervals.size() < Intervals.MOST) {
        notes.add(Note.caveat(texts.text("map.note.few", intervals.size())).ofThese());
      }
      if (!reading.selection().counties().isEmpty()) {
        notes.add(Note.reading(texts.text("map.note.country")));
      }
    }
    if (plotting.form() == MapForm.CIRCLES) {
      notes.add(Note.reading(texts.text("map.note.circles")));
    }
    notes.add(Note.caveat(texts.text("map.note.division")));
    return notes;
  }
}
