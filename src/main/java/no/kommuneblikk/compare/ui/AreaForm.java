package no.kommuneblikk.compare.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.MunicipalitySearch;
import no.kommuneblikk.selection.OwnArea;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.ui.MunicipalityPicks;
import no.kommuneblikk.selection.ui.MunicipalityPicks.Pick;
import no.kommuneblikk.text.Texts;

/** The name and the municipalities of one own area, new or known. */
class AreaForm extends Div {

  /** The place of an area that is not in the list yet. */
  static final int NEW = 0;

  /** Told what was made. */
  interface Taker {
    void take(int place, OwnArea area);
  }

  private final Geography geography;
  private final Texts texts;
  private final Taker taker;
  private final TextField name = new TextField();
  private final MultiSelectComboBox<Pick> members = new MultiSelectComboBox<>();
  private int place = NEW;

  AreaForm(Geography geography, Texts texts, Taker taker, Runnable cancelled) {
    this.geography = geography;
    this.texts = texts;
    this.taker = taker;
    addClassName("kb-area-form");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", texts.text("compare.areas.form"));
    name.setLabel(texts.text("compare.areas.name"));
    name.setMaxLength(OwnArea.LONGEST_NAME);
    name.setRequiredIndicatorVisible(true);
    members.setLabel(texts.text("compare.areas.members"));
    members.setPlaceholder(texts.text("compare.add.placeholder"));
    members.setItemLabelGenerator(Pick::listed);
    members.setI18n(MunicipalityPicks.words(texts));
    members.setRequiredIndicatorVisible(true);
    var save = new Button(texts.text("compare.areas.save"), _ -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    var cancel = new Button(texts.text("compare.areas.cancel"), _ -> cancelled.run());
    var row = new Div(save, cancel);
    row.addClassName("kb-area-row");
    add(name, members, row);
    setVisible(false);
  }

  void make(Selection selection) {
    open(selection, NEW, "", List.of());
  }

  /** Changes the area at this place, counted from 1. */
  void edit(Selection selection, int which) {
    var area = selection.comparing().areas().get(which - 1);
    open(selection, which, area.name(), area.municipalities());
  }

  private void open(Selection selection, int which, String called, List<String> numbers) {
    place = which;
    var atlas = geography.atlas();
    members.setItemsWithFilterConverter(
        MunicipalityPicks.in(MunicipalitySearch.in(atlas, selection.structure()), texts),
        filter -> filter);
    name.setValue(called);
    members.setValue(
        numbers.stream()
            .flatMap(number -> atlas.municipality(selection.structure().year(), number).stream())
            .map(MunicipalityPicks::of)
            .toList());
    name.setInvalid(false);
    members.setInvalid(false);
    setVisible(true);
    name.focus();
  }

  void close() {
    setVisible(false);
  }

  private void save() {
    var called = OwnArea.cleaned(name.getValue());
    var numbers = members.getValue().stream().map(Pick::number).toList();
    var tooMany = numbers.size() > OwnArea.MOST_MUNICIPALITIES;
    name.setErrorMessage(texts.text("compare.areas.name.missing"));
    name.setInvalid(called.isEmpty());
    members.setErrorMessage(
        texts.text(
            tooMany ? "compare.areas.members.many" : "compare.areas.members.missing",
            OwnArea.MOST_MUNICIPALITIES));
    members.setInvalid(numbers.isEmpty() || tooMany);
    if (name.isInvalid()) {
      name.focus();
    } else if (members.isInvalid()) {
      members.focus();
    } else {
      taker.take(place, new OwnArea(called, numbers));
    }
  }
}
