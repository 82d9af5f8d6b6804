package no.kommuneblikk.selection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.County;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.geography.SizeScheme;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.indicator.Coverage;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.selection.ComparisonGroup;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.Texts;

/**
 * Where a reader changes what is looked at. Each change is told once, as the whole new selection;
 * the page turns it into an address, and the address comes back as {@link #show}.
 */
public class SelectionBar extends Section {

  private static final String ALL = "";

  private final Choices choices;
  private final Texts texts;
  private final Consumer<Selection> listener;
  private final NativeSelect from = new NativeSelect();
  private final NativeSelect to = new NativeSelect();
  private final NativeSelect size = new NativeSelect();
  private final NativeSelect scheme = new NativeSelect();
  private final NativeSelect structure = new NativeSelect();
  private final NativeSelect against = new NativeSelect();
  private final MultiSelectComboBox<County> counties = new MultiSelectComboBox<>();
  private final MunicipalityPicker highlighted;
  private final ChoiceGroup<GroupBy> groups;
  private final ChoiceGroup<Per> per;
  private final Checkbox carriedForward = new Checkbox();
  private final Checkbox illustration = new Checkbox();
  private final Div first = new Div();
  private final Component sizeField;
  private final Component againstField;
  private Selection shown = Selection.DEFAULT;

  public SelectionBar(Choices choices, Texts texts, Consumer<Selection> listener) {
    this.choices = choices;
    this.texts = texts;
    this.listener = listener;
    highlighted =
        new MunicipalityPicker(texts, numbers -> change(draft -> draft.highlighted = numbers));
    groups =
        new ChoiceGroup<>(
            texts.text("selection.groups"),
            List.of(GroupBy.values()),
            value -> texts.text("selection.groups." + value.code()),
            value -> change(draft -> draft.groupBy = value));
    per =
        new ChoiceGroup<>(
            texts.text("selection.per"),
            List.of(Per.values()),
            value -> texts.text("selection.per." + value.code()),
            value -> change(draft -> draft.per = value));
    sizeField = size.labelled(texts.text("selection.size"));
    againstField = against.labelled(texts.text("selection.against"));
    addClassName("kb-selection");
    setAriaLabel(texts.text("selection.bar"));
    listen();
    arrange();
  }

  private void arrange() {
    first.add(
        from.labelled(texts.text("selection.from")),
        to.labelled(texts.text("selection.to")),
        sizeField,
        counties,
        highlighted,
        groups,
        per);
    first.addClassName("kb-selection-row");
    var reset = new Button(texts.text("selection.reset"), _ -> listener.accept(Selection.DEFAULT));
    reset.addThemeVariants(ButtonVariant.TERTIARY);
    var second =
        new Div(
            scheme.labelled(texts.text("selection.scheme")),
            structure.labelled(texts.text("selection.structure")),
            againstField,
            carriedForward,
            reset);
    second.addClassName("kb-selection-row");
    var more = new NativeDetails(texts.text("selection.more"), second);
    var last = new Div(more, illustration);
    last.addClassName("kb-selection-last");
    add(first, last);
  }

  private void listen() {
    from.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            changeYears(Integer.parseInt(event.getValue()), shown.years().to());
          }
        });
    to.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            changeYears(shown.years().from(), Integer.parseInt(event.getValue()));
          }
        });
    onChoice(size, value -> change(draft -> draft.size = SizeGroup.of(value).orElse(null)));
    onChoice(
        scheme, value -> SizeScheme.of(value).ifPresent(it -> change(draft -> draft.scheme = it)));
    onChoice(
        structure,
        value -> StructureYear.of(Integer.parseInt(value)).ifPresent(this::changeStructure));
    onChoice(
        against,
        value ->
            List.of(ComparisonGroup.values()).stream()
                .filter(group -> group.code().equals(value))
                .forEach(group -> change(draft -> draft.against = group)));
    counties.setLabel(texts.text("selection.county"));
    counties.setPlaceholder(texts.text("selection.county.all"));
    counties.setItemLabelGenerator(County::name);
    counties.setSelectedItemsOnTop(true);
    counties.setI18n(MunicipalityPicker.words(texts));
    counties.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            change(
                draft ->
                    draft.counties =
                        event.getValue().stream().map(County::number).sorted().toList());
          }
        });
    carriedForward.setLabel(texts.text("selection.carriedForward.label"));
    carriedForward.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            change(draft -> draft.carriedForward = event.getValue());
          }
        });
    illustration.setLabel(texts.text("selection.illustration.label"));
    illustration.addClassName("kb-illustration-switch");
    illustration.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            change(draft -> draft.illustration = event.getValue());
          }
        });
  }

  private static void onChoice(NativeSelect select, Consumer<String> taker) {
    select.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            taker.accept(event.getValue());
          }
        });
  }

  /** Years that would run backwards are mended by moving the other end. */
  private void changeYears(int wantedFrom, int wantedTo) {
    var coverage = choices.releases.coverage();
    var movedFrom = wantedFrom != shown.years().from();
    var newFrom =
        movedFrom ? Math.min(wantedFrom, coverage.last() - 1) : Math.min(wantedFrom, wantedTo - 1);
    var newTo =
        movedFrom ? Math.max(wantedTo, newFrom + 1) : Math.max(wantedTo, coverage.first() + 1);
    change(draft -> draft.years = new Years(Math.max(newFrom, coverage.first()), newTo));
  }

  /** Another structure has other counties and numbers, so choices made of them are let go. */
  private void changeStructure(StructureYear year) {
    change(
        draft -> {
          draft.structure = year;
          draft.counties = List.of();
          draft.highlighted = List.of();
        });
  }

  private void change(Consumer<Selection.Draft> change) {
    listener.accept(shown.with(change));
  }

  /**
   * Offers what matters on a page about one municipality: whom it is seen against, but not which
   * municipalities are kept or how they are gathered. Those choices stay in the address.
   */
  public void aboutOneMunicipality() {
    sizeField.setVisible(false);
    counties.setVisible(false);
    groups.setVisible(false);
    first.add(againstField);
  }

  /** Shows this selection; tells nobody. */
  public void show(Selection selection) {
    shown = selection;
    var atlas = choices.geography.atlas();
    offerYears();
    offerSizes(atlas);
    offerOthers(atlas);
    var all = atlas.counties(selection.structure().year());
    counties.setItems(all);
    counties.setValue(
        all.stream().filter(county -> selection.counties().contains(county.number())).toList());
    highlighted.show(atlas, selection);
    groups.setValue(selection.groupBy());
    per.setValue(selection.per());
    carriedForward.setValue(selection.carriedForward());
    illustration.setValue(selection.illustration());
  }

  private void offerYears() {
    Coverage coverage = choices.releases.coverage();
    var years =
        IntStream.rangeClosed(coverage.first(), coverage.last()).mapToObj(String::valueOf).toList();
    from.offer(years, year -> year);
    from.choose(String.valueOf(shown.years().from()));
    to.offer(years, year -> year);
    to.choose(String.valueOf(shown.years().to()));
  }

  private void offerSizes(Atlas atlas) {
    var limits = atlas.sizeLimits(shown.scheme());
    var codes = new java.util.ArrayList<>(List.of(ALL));
    limits.forEach(limit -> codes.add(limit.group().code()));
    size.offer(codes, code -> SizeWording.of(code, limits, texts));
    var chosen = shown.size();
    size.choose(chosen == null ? ALL : chosen.code());
  }

  private void offerOthers(Atlas atlas) {
    scheme.offer(
        java.util.Arrays.stream(SizeScheme.values()).map(SizeScheme::code).toList(),
        code -> SizeWording.scheme(SizeScheme.of(code).orElseThrow(), atlas, texts));
    scheme.choose(shown.scheme().code());
    structure.offer(
        java.util.Arrays.stream(StructureYear.values())
            .map(year -> String.valueOf(year.year()))
            .toList(),
        code -> texts.text("selection.structure." + code));
    structure.choose(String.valueOf(shown.structure().year()));
    against.offer(
        java.util.Arrays.stream(ComparisonGroup.values()).map(ComparisonGroup::code).toList(),
        code -> texts.text("selection.against." + code));
    against.choose(shown.against().code());
  }

  /** What there is to choose between. */
  @org.springframework.stereotype.Component
  public static class Choices {

    private final Geography geography;
    private final Releases releases;

    Choices(Geography geography, Releases releases) {
      this.geography = geography;
      this.releases = releases;
    }
  }
}
