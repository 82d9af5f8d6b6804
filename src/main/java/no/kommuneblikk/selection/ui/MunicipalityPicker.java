package no.kommuneblikk.selection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.function.Consumer;
import no.kommuneblikk.geography.MunicipalitySearch;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.ui.MunicipalityPicks.Pick;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** Picks the municipalities to draw in colour, by any name or number they have or have had. */
final class MunicipalityPicker implements SelectionField {

  private final Texts texts;
  private final MultiSelectComboBox<Pick> box;
  private @Nullable StructureYear structure;

  MunicipalityPicker(Texts texts, Consumer<List<String>> taker) {
    this.texts = texts;
    this.box = new MultiSelectComboBox<>(texts.text("selection.highlight"));
    box.setPlaceholder(texts.text("selection.highlight.placeholder"));
    box.setTooltipText(texts.text("selection.highlight.help"));
    box.setItemLabelGenerator(Pick::listed);
    box.setI18n(MunicipalityPicks.words(texts));
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
  public Component component() {
    return box;
  }

  @Override
  public void show(Selection selection, Known known) {
    var atlas = known.atlas();
    if (structure != selection.structure()) {
      structure = selection.structure();
      var search = MunicipalitySearch.in(atlas, structure);
      box.setItemsWithFilterConverter(MunicipalityPicks.in(search, texts), filter -> filter);
    }
    box.setValue(
        selection.highlighted().stream()
            .flatMap(number -> atlas.municipality(selection.structure().year(), number).stream())
            .map(MunicipalityPicks::of)
            .toList());
  }
}
