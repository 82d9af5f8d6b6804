package no.kommuneblikk.selection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.function.Consumer;
import no.kommuneblikk.geography.County;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/** The counties kept; none chosen keeps all. */
final class CountiesField implements SelectionField {

  private final MultiSelectComboBox<County> box = new MultiSelectComboBox<>();
  private List<County> offered = List.of();

  CountiesField(Texts texts, Consumer<List<String>> taker) {
    box.setLabel(texts.text("selection.county"));
    box.setPlaceholder(texts.text("selection.county.all"));
    box.setItemLabelGenerator(County::name);
    box.setI18n(MunicipalityPicks.words(texts));
    box.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            taker.accept(event.getValue().stream().map(County::number).sorted().toList());
          }
        });
  }

  @Override
  public Component component() {
    return box;
  }

  @Override
  public void show(Selection selection, Known known) {
    var all = known.atlas().counties(selection.structure().year());
    if (!all.equals(offered)) {
      offered = all;
      box.setItems(all);
    }
    box.setValue(
        all.stream().filter(county -> selection.counties().contains(county.number())).toList());
  }
}
