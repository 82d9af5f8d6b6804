package no.kommuneblikk.selection.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.geography.SizeScheme;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.ComparisonGroup;
import no.kommuneblikk.selection.FundingKey;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.selection.ui.SelectionField.Known;
import no.kommuneblikk.text.Texts;

/** Makes the fields of the bar; each tells how the selection changes when a reader uses it. */
final class SelectionFields {

  private static final String ALL = "";

  private final Texts texts;
  private final Consumer<Consumer<Selection.Draft>> changes;

  SelectionFields(Texts texts, Consumer<Consumer<Selection.Draft>> changes) {
    this.texts = texts;
    this.changes = changes;
  }

  SelectionField from() {
    return new SelectField(
        texts.text("selection.from"),
        (_, known) -> years(known.coverage().first(), known.coverage().last() - 1),
        selection -> String.valueOf(selection.years().from()),
        value -> changes.accept(draft -> draft.years = beginning(draft, Integer.parseInt(value))));
  }

  SelectionField to() {
    return new SelectField(
        texts.text("selection.to"),
        (_, known) -> years(known.coverage().first() + 1, known.coverage().last()),
        selection -> String.valueOf(selection.years().to()),
        value -> changes.accept(draft -> draft.years = ending(draft, Integer.parseInt(value))));
  }

  /** Years that would run backwards are mended by moving the other end. */
  private static Years beginning(Selection.Draft draft, int year) {
    return new Years(year, Math.max(draft.years.to(), year + 1));
  }

  private static Years ending(Selection.Draft draft, int year) {
    return new Years(Math.min(draft.years.from(), year - 1), year);
  }

  private static Map<String, String> years(int first, int last) {
    return worded(
        IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toList(), Function.identity());
  }

  SelectionField size() {
    return new SelectField(
        texts.text("selection.size"),
        this::sizes,
        selection -> {
          var size = selection.size();
          return size == null ? ALL : size.code();
        },
        value -> changes.accept(draft -> draft.size = SizeGroup.of(value).orElse(null)));
  }

  private Map<String, String> sizes(Selection selection, Known known) {
    var limits = known.atlas().sizeLimits(selection.scheme());
    var codes = new ArrayList<>(List.of(ALL));
    limits.forEach(limit -> codes.add(limit.group().code()));
    return worded(codes, code -> SizeWording.of(code, limits, texts));
  }

  SelectionField scheme() {
    return new SelectField(
        texts.text("selection.scheme"),
        (_, known) ->
            worded(
                Arrays.stream(SizeScheme.values()).map(SizeScheme::code).toList(),
                code ->
                    SizeWording.scheme(SizeScheme.of(code).orElseThrow(), known.atlas(), texts)),
        selection -> selection.scheme().code(),
        value ->
            SizeScheme.of(value)
                .ifPresent(scheme -> changes.accept(draft -> draft.scheme = scheme)));
  }

  SelectionField structure() {
    return new SelectField(
        texts.text("selection.structure"),
        (_, _) ->
            worded(
                Arrays.stream(StructureYear.values())
                    .map(structure -> String.valueOf(structure.year()))
                    .toList(),
                year -> texts.text("selection.structure." + year)),
        selection -> String.valueOf(selection.structure().year()),
        value ->
            StructureYear.of(Integer.parseInt(value))
                .ifPresent(structure -> changes.accept(draft -> restructure(draft, structure))));
  }

  /** Another structure has other counties and numbers, so choices made of them are let go. */
  private static void restructure(Selection.Draft draft, StructureYear structure) {
    draft.structure = structure;
    draft.counties = List.of();
    draft.highlighted = List.of();
  }

  SelectionField against() {
    return new SelectField(
        texts.text("selection.against"),
        (selection, _) ->
            worded(
                Arrays.stream(ComparisonGroup.values())
                    .filter(group -> isThere(group, selection))
                    .map(ComparisonGroup::code)
                    .toList(),
                code -> texts.text("selection.against." + code)),
        selection -> selection.against().code(),
        value ->
            ComparisonGroup.of(value)
                .ifPresent(group -> changes.accept(draft -> draft.against = group)));
  }

  /** An own area can be chosen once the reader has one. */
  private static boolean isThere(ComparisonGroup group, Selection selection) {
    return group != ComparisonGroup.OWN || !selection.comparing().areas().isEmpty();
  }

  SelectionField counties() {
    return new CountiesField(texts, numbers -> changes.accept(draft -> draft.counties = numbers));
  }

  SelectionField highlighted() {
    return new MunicipalityPicker(
        texts, numbers -> changes.accept(draft -> draft.highlighted = numbers));
  }

  SelectionField groups() {
    return new ChoiceField<>(
        texts.text("selection.groups"),
        GroupBy.offered(),
        value -> texts.text("selection.groups." + value.code()),
        Selection::groupBy,
        value -> changes.accept(draft -> draft.groupBy = value));
  }

  SelectionField per() {
    return new ChoiceField<>(
        texts.text("selection.per"),
        List.of(Per.values()),
        value -> texts.text("selection.per." + value.code()),
        Selection::per,
        value -> changes.accept(draft -> draft.per = value));
  }

  SelectionField focus() {
    return new FocusField(texts, number -> changes.accept(draft -> draft.municipality = number));
  }

  SelectionField key() {
    return new ChoiceField<>(
        texts.text("selection.key"),
        List.of(FundingKey.values()),
        value -> texts.text("selection.key." + value.code()),
        Selection::key,
        value -> changes.accept(draft -> draft.key = value));
  }

  SelectionField prices() {
    return new SwitchField(
        texts.text("selection.prices.label"),
        selection -> selection.costing().priceAdjusted(),
        on -> changes.accept(draft -> draft.costing = draft.costing.withPriceAdjusted(on)));
  }

  SelectionField carriedForward() {
    return new SwitchField(
        texts.text("selection.carriedForward.label"),
        Selection::carriedForward,
        on -> changes.accept(draft -> draft.carriedForward = on));
  }

  SelectionField illustration() {
    return new SwitchField(
        texts.text("selection.illustration.label"),
        Selection::illustration,
        on -> changes.accept(draft -> draft.illustration = on));
  }

  static Map<String, String> worded(List<String> values, Function<String, String> words) {
    var result = new LinkedHashMap<String, String>();
    values.forEach(value -> result.put(value, words.apply(value)));
    return result;
  }
}
