package no.kommuneblikk.selection.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import java.util.List;
import java.util.function.Consumer;
import no.kommuneblikk.geography.MunicipalitySearch;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** Picks the municipalities to draw in colour, by any name or number they have or have had. */
final class MunicipalityPicker implements SelectionField {

  private static final int MOST_HITS = 50;

  /** A municipality and how it is listed; the same municipality is the same choice. */
  record Pick(String number, String name, String listed) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Pick choice && choice.number.equals(number);
    }

    @Override
    public int hashCode() {
      return number.hashCode();
    }
  }

  private final Texts texts;
  private final MultiSelectComboBox<Pick> box;
  private @Nullable StructureYear structure;

  MunicipalityPicker(Texts texts, Consumer<List<String>> taker) {
    this.texts = texts;
    this.box = new MultiSelectComboBox<>(texts.text("selection.highlight"));
    box.setPlaceholder(texts.text("selection.highlight.placeholder"));
    box.setTooltipText(texts.text("selection.highlight.help"));
    box.setItemLabelGenerator(Pick::listed);
    box.setI18n(words(texts));
    box.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            taker.accept(
                event.getValue().stream()
                    .map(Pick::number)
                    .limit(Selection.MOST_HIGHLIGHTED)
                    .toList());
          }
        });
  }

  @Override
  public com.vaadin.flow.component.Component component() {
    return box;
  }

  @Override
  public void show(Selection selection, Known known) {
    var atlas = known.atlas();
    if (structure != selection.structure()) {
      structure = selection.structure();
      var search = MunicipalitySearch.in(atlas, structure);
      box.setItemsWithFilterConverter(
          query ->
              search.find(query.getFilter().orElse(""), MOST_HITS).stream()
                  .skip(query.getOffset())
                  .limit(query.getLimit())
                  .map(hit -> pick(hit, texts)),
          filter -> filter);
    }
    box.setValue(
        selection.highlighted().stream()
            .flatMap(number -> atlas.municipality(selection.structure().year(), number).stream())
            .map(found -> pick(new MunicipalitySearch.Hit(found, null), texts))
            .toList());
  }

  static Pick pick(MunicipalitySearch.Hit hit, Texts texts) {
    var name = hit.municipality().displayName();
    var alias = hit.alias();
    return new Pick(
        hit.municipality().number(),
        name,
        alias == null ? name : texts.text("selection.highlight.alias", name, alias));
  }

  /** The words that screen readers are given for a list of several choices. */
  static MultiSelectComboBoxI18n words(Texts texts) {
    return new MultiSelectComboBoxI18n()
        .setCleared(texts.text("selection.list.cleared"))
        .setFocused(texts.text("selection.list.focused"))
        .setSelected(texts.text("selection.list.selected"))
        .setDeselected(texts.text("selection.list.deselected"))
        .setTotal(texts.text("selection.list.total"));
  }
}
