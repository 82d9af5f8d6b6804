package no.kommuneblikk.funding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.FundingKey;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Free funds in all that is selected, year by year, by the chosen key: the <em>new</em> growth of
 * the year beside the <em>running</em> level, which is all growth since the plan's first year, as
 * growth is permanent. The running levels summed over the years are the money that was at hand in
 * them: a third number, given in the title. What falls on a highlighted municipality is too little
 * to be seen beside these bars, and is said below them.
 */
@Component
class RunningFreeFunds implements FigureSource {

  private static final String ID = "midler-frie-lopende";
  private static final String QUESTION = "funding.running.question";

  private final FreeFunds freeFunds;
  private final Geography geography;

  RunningFreeFunds(FreeFunds freeFunds, Geography geography) {
    this.freeFunds = freeFunds;
    this.geography = geography;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String question(Texts texts) {
    return texts.text(QUESTION);
  }

  @Override
  public boolean saysEstimate() {
    return true;
  }

  @Override
  public Selection relevant(Selection selection) {
    return selection.withKey().unsized().neverCarried();
  }

  @Override
  public Figure figure(Selection selection, Texts texts) {
    return freeFunds.draw(
        this,
        selection,
        texts,
        (keys, years) ->
            draw(
                read(keys, years, selection),
                highlighted(keys, years, selection, texts),
                years,
                selection,
                SelectionName.of(selection, geography.atlas(), texts),
                texts));
  }

  private FreeFunds.Rows read(FreeFunds.Keys keys, List<Integer> years, Selection selection) {
    return freeFunds.read(keys, SeriesQueries.every(Years.PLAN.from(), years.getLast()), selection);
  }

  /** The rows of each highlighted municipality, by its name. */
  private Map<String, FreeFunds.Rows> highlighted(
      FreeFunds.Keys keys, List<Integer> years, Selection selection, Texts texts) {
    var named = new LinkedHashMap<String, FreeFunds.Rows>();
    if (!selection.highlighted().isEmpty()) {
      var each = selection.eachHighlighted();
      var rows = read(keys, years, each);
      Groups.of(each, geography.atlas(), texts)
          .all()
          .forEach(group -> named.put(group.name(), rows.of(group.code())));
    }
    return named;
  }

  /** One year: what was new in it, and what had come since the plan began. */
  private record Level(int year, double added, double running) {}

  /**
   * The figure.
   *
   * @param rows from the plan's first year on
   * @param highlighted the same of each highlighted municipality, by its name
   * @param years those that are shown
   */
  static Figure draw(
      FreeFunds.Rows rows,
      Map<String, FreeFunds.Rows> highlighted,
      List<Integer> years,
      Selection selection,
      String place,
      Texts texts) {
    var levels = levels(rows, selection.key());
    var shown = levels.stream().filter(level -> years.contains(level.year())).toList();
    var asked = Figure.asking(ID, Kind.BAR, texts.text(QUESTION), selection);
    if (shown.isEmpty()) {
      return Funding.absent(asked, "empty", texts);
    }
    var measure = rows.keys().of(selection.key());
    var values =
        rows.values().stream()
            .filter(row -> row.indicator().equals(measure.indicator().code()))
            .toList();
    var basis = BasisEvidence.basis(values, List.of(measure), rows.sources(selection.key()));
    var notes = new ArrayList<Note>();
    notes.add(Note.caveat(texts.text("funding.note.estimate")).everywhere());
    notes.add(Note.reading(texts.text("funding.running.note.words")));
    notes.addAll(Funding.estimateCaveats(selection, basis, years, texts));
    notes.add(Note.caveat(texts.text("funding.running.note.key", Funding.key(selection, texts))));
    highlighted.forEach(
        (name, own) -> notes.add(Note.reading(own(name, own, years, selection, texts)).ofThese()));
    if (!SelectionName.isCountry(selection)) {
      notes.add(Note.method(byOther(rows, years, selection, texts)).ofThese());
    }
    notes.add(Note.method(texts.text("funding.note.nominal")).everywhere());
    Funding.addPeriodNotes(notes, selection, years, texts);
    return asked
        .over(
            Axis.of(texts.text("funding.axis.year"), Format.LABEL),
            Axis.of(texts.text("funding.running.axis", Funding.key(selection, texts)), Format.MNOK))
        .showing(
            List.of(
                Series.of(
                    texts.text("funding.running.added"),
                    SeriesRole.FIRST,
                    shown.stream()
                        .map(level -> Point.year(level.year(), level.added(), Quality.ESTIMATED))
                        .toList()),
                Series.of(
                    texts.text("funding.running.level"),
                    SeriesRole.SECOND,
                    shown.stream()
                        .map(level -> Point.year(level.year(), level.running(), Quality.ESTIMATED))
                        .toList())))
        .basedOn(basis)
        .noting(notes)
        .finding(title(shown, years, selection, place, texts));
  }

  private static List<Level> levels(FreeFunds.Rows rows, FundingKey key) {
    var code = rows.keys().of(key).indicator().code();
    var levels = new ArrayList<Level>();
    var running = 0.0;
    for (var year : rows.years()) {
      var values =
          rows.values().stream()
              .filter(row -> row.year() == year && row.indicator().equals(code))
              .toList();
      if (!values.isEmpty()) {
        var added =
            values.stream().mapToDouble(row -> Objects.requireNonNullElse(row.value(), 0.0)).sum();
        running += added;
        levels.add(new Level(year, added, running));
      }
    }
    return levels;
  }

  /** What falls on a highlighted municipality by the chosen key. */
  private static String own(
      String name, FreeFunds.Rows rows, List<Integer> years, Selection selection, Texts texts) {
    var shown =
        levels(rows, selection.key()).stream()
            .filter(level -> years.contains(level.year()))
            .toList();
    return shown.isEmpty()
        ? texts.text("figure.highlight.unknown", name)
        : texts.text(
            "funding.running.note.own",
            name,
            Funding.millions(shown.stream().mapToDouble(Level::added).sum(), texts),
            Funding.period(years),
            Funding.millions(shown.getLast().running(), texts),
            String.valueOf(shown.getLast().year()),
            Funding.millions(shown.stream().mapToDouble(Level::running).sum(), texts));
  }

  /** What the key that is not chosen would give. */
  private static String byOther(
      FreeFunds.Rows rows, List<Integer> years, Selection selection, Texts texts) {
    var other = selection.with(draft -> draft.key = selection.key().other());
    var shown =
        levels(rows, other.key()).stream().filter(level -> years.contains(level.year())).toList();
    return texts.text(
        "funding.running.note.other",
        Funding.key(other, texts),
        Funding.millions(shown.stream().mapToDouble(Level::added).sum(), texts),
        Funding.period(years),
        Funding.millions(shown.getLast().running(), texts),
        String.valueOf(shown.getLast().year()),
        Funding.millions(shown.stream().mapToDouble(Level::running).sum(), texts));
  }

  /** The level of the last year; growth before the chosen years is in it and is said to be. */
  private static String level(List<Level> shown, List<Integer> years, Texts texts) {
    var begins = years.getFirst() == Years.PLAN.from();
    return texts.text(
        begins ? "funding.running.reached" : "funding.running.reached.before",
        Funding.millions(shown.getLast().running(), texts),
        String.valueOf(shown.getLast().year()),
        begins ? "" : Years.period(Years.PLAN.from(), years.getFirst() - 1));
  }

  /** The country's own sums are what was announced: only a part of it is an estimate. */
  private static String title(
      List<Level> shown, List<Integer> years, Selection selection, String place, Texts texts) {
    return texts.text(
        SelectionName.isCountry(selection)
            ? "funding.running.title.country"
            : "funding.running.title",
        place,
        Funding.millions(shown.stream().mapToDouble(Level::added).sum(), texts),
        level(shown, years, texts),
        Funding.millions(shown.stream().mapToDouble(Level::running).sum(), texts),
        Funding.period(years),
        Funding.key(selection, texts));
  }
}
