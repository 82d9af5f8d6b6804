package no.kommuneblikk.selection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.function.Consumer;
import no.kommuneblikk.geography.MunicipalitySearch;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.ui.MunicipalityPicks.Pick;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** Picks the municipality in focus, by any name or number it has or has had; none is a choice. */
final class FocusField implements SelectionField {

  private final ComboBox<Pick> box;
  private final Texts texts;
  private @Nullable StructureYear structure;

  /**
   * A field.
   *
   * @param taker is told the number of the municipality, or null when the reader lets go of it
   */
  FocusField(Texts texts, Consumer<@Nullable String> taker) {
    this.texts = texts;
    this.box = new ComboBox<>(texts.text("selection.focus"));
    box.setPlaceholder(texts.text("selection.focus.placeholder"));
    box.setClearButtonVisible(true);
    box.setItemLabelGenerator(Pick::listed);
    box.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            var pick = event.getValue();
            taker.accept(pick == null ? null : pick.number());
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
    var number = selection.municipality();
    if (number == null) {
      box.clear();
      return;
    }
    atlas
        .municipality(selection.structure().year(), number)
        .map(MunicipalityPicks::of)
        .ifPresentOrElse(box::setValue, box::clear);
  }
}
