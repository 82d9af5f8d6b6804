package no.kommuneblikk.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.comparison.Peers;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.Caveats;
import no.kommuneblikk.figure.Footing;
import no.kommuneblikk.figure.GrowthFinding;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.text.Texts;

/** What the table of areas side by side says in words. */
final class TableWords {

  private final ComparisonInput rows;
  private final List<ComparisonRow> measures;
  private final Texts texts;

  TableWords(ComparisonInput rows, List<ComparisonRow> measures, Texts texts) {
    this.rows = rows;
    this.measures = measures;
    this.texts = texts;
  }

  /**
   * The own change of whoever is in focus and its place, of the first measure it has a change in;
   * without a focus who changed most and least.
   */
  String title() {
    var focus = rows.lineup().focus();
    return focus == null
        ? apart()
        : told()
            .map(row -> ofFocus(row, focus))
            .orElseGet(() -> texts.text("compare.title.nothing", focus.displayName(), period()));
  }

  /** Whether the title tells of a row of real values. */
  boolean tellsOfReal() {
    return told().filter(row -> !row.isGenerated()).isPresent();
  }

  /** The first a change can be told of: where some rows are generated, one of the real ones. */
  private Optional<ComparisonRow> told() {
    var focus = rows.lineup().focus();
    return measures.stream()
        .filter(row -> !row.isYearlyGrowth())
        .sorted(Comparator.comparing(ComparisonRow::isGenerated))
        .filter(row -> focus == null ? !changed(row).isEmpty() : own(row, focus).isPresent())
        .findFirst();
  }

  private Optional<Double> own(ComparisonRow row, Municipality focus) {
    return area(focus).flatMap(row::change);
  }

  private Optional<ComparedArea> area(Municipality focus) {
    return rows.lineup().areas().stream().filter(area -> area.is(focus)).findFirst();
  }

  private String ofFocus(ComparisonRow row, Municipality focus) {
    var footing = area(focus).map(row::footing).orElse(Footing.FIRM);
    var change = row.format().writeSigned(own(row, focus).orElseThrow(), texts);
    var carried = area(focus).map(row::point).filter(it -> it.quality().isCarriedForward());
    var told =
        texts.text(
            carried.isPresent() ? "compare.title.change.carried" : "compare.title.change",
            focus.displayName(),
            change,
            row.phrase(),
            period());
    var rank = row.rank(focus.number());
    var against = rows.against();
    if (rank.isEmpty() || against == null) {
      return told;
    }
    var among = against.among();
    if (rank.get().isAlone()) {
      return texts.text("compare.title.alone", told, among);
    }
    if (row.isSmall(focus.number())) {
      return texts.text("compare.title.small", told, String.valueOf(from()));
    }
    if (rank.get().isAtAnEnd() && !footing.isFirm()) {
      return texts.text("compare.title.few", footing.told(told, texts));
    }
    var placed =
        texts.text(
            rank.get().shared() ? "compare.title.place.shared" : "compare.title.place",
            told,
            texts.number(rank.get().place(), 0),
            texts.number(rank.get().of(), 0),
            among);
    return rank.get().isAtAnEnd() ? footing.told(placed, texts) : placed;
  }

  /** Who grew most and least, of the first measure that any of them has a change in. */
  private String apart() {
    return told()
        .map(row -> GrowthFinding.of(changed(row), row.format(), row.phrase(), period(), texts))
        .orElseGet(() -> texts.text("compare.title.none", period()));
  }

  private List<GrowthFinding.Changed> changed(ComparisonRow row) {
    return rows.lineup().areas().stream()
        .flatMap(
            area ->
                row
                    .change(area)
                    .map(
                        change ->
                            new GrowthFinding.Changed(
                                area.name(), area.phrase(), change, row.footing(area)))
                    .stream())
        .toList();
  }

  private String period() {
    return rows.selection().years().period();
  }

  private int from() {
    return rows.selection().years().from();
  }

  /** What must be said of exactly this table, the gravest first. */
  List<Note> notes(Basis basis) {
    var selection = rows.selection();
    var notes = new ArrayList<Note>();
    var generated = measures.stream().filter(ComparisonRow::isGenerated).count();
    if (generated > 0 && generated < measures.size()) {
      notes.add(Note.example(texts.text("compare.note.mixed")));
    }
    var isMixed = !notes.isEmpty();
    placed().map(told -> Note.method(told).ofThese()).ifPresent(notes::add);
    outside().map(told -> Note.choice(told)).ifPresent(notes::add);
    Optional.ofNullable(rows.against())
        .map(Peers::notes)
        .map(Note::ofGroup)
        .ifPresent(notes::addAll);
    Caveats.of(selection, basis.withoutEstimates(), selection.years().to(), texts).stream()
        .filter(note -> !(isMixed && note.isExample()))
        .forEach(notes::add);
    measures.stream().flatMap(ComparisonRow::faults).forEach(notes::add);
    summed().map(Note::method).ifPresent(notes::add);
    rows.lineup().made(texts).forEach(made -> notes.add(Note.choice(made)));
    var indicators = measures.stream().map(row -> row.released().indicator()).toList();
    if (indicators.stream().anyMatch(it -> it.unit().equals("fte"))) {
      notes.add(Note.caveat(texts.text("measure.note.oneService")).everywhere());
    }
    if (measures.stream().anyMatch(ComparisonRow::isYearlyGrowth)) {
      notes.add(Note.reading(texts.text("compare.note.growth")).everywhere());
      notes.add(Note.caveat(texts.text("measure.note.estimate")).everywhere());
    }
    if (indicators.stream().anyMatch(it -> it.kind() == Indicator.Kind.AMOUNT)) {
      notes.add(Note.method(texts.text("measure.note.nominal")).everywhere());
    }
    if (selection.per() != Per.INHABITANTS
        && indicators.stream().anyMatch(it -> !it.kind().isSummed())) {
      notes.add(Note.choice(texts.text("compare.note.asItIs")));
    }
    return notes;
  }

  private Optional<String> placed() {
    var against = rows.against();
    return against == null
        ? Optional.empty()
        : Optional.of(
            texts.text(
                "compare.note.place",
                against.among(),
                texts.number(against.members().size(), 0),
                against.members().size()));
  }

  /** Municipalities that are shown without being in the comparison group. */
  private Optional<String> outside() {
    var against = rows.against();
    if (against == null) {
      return Optional.empty();
    }
    var names =
        rows.lineup().areas().stream()
            .filter(
                area -> area.isMunicipality() && !against.members().contains(area.unit().code()))
            .map(ComparedArea::name)
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.text("compare.note.outside", texts.list(names), against.name()));
  }

  private Optional<String> summed() {
    return rows.lineup().summed().isEmpty()
        ? Optional.empty()
        : Optional.of(
            texts.text(
                "compare.note.sums",
                String.valueOf(from()),
                String.valueOf(rows.selection().years().to())));
  }
}
