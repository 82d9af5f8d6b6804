package no.kommuneblikk.compare.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.MunicipalitySearch;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Unit;
import no.kommuneblikk.selection.ui.MunicipalityPicks;
import no.kommuneblikk.selection.ui.MunicipalityPicks.Pick;
import no.kommuneblikk.selection.ui.NativeSelect;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** Adds a municipality, a county, a size group, the country or an own area to what is shown. */
class UnitAdder extends Div {

  private static final String NONE = "";

  private final Geography geography;
  private final Texts texts;
  private final Consumer<Selection> listener;
  private final ComboBox<Pick> municipality = new ComboBox<>();
  private final NativeSelect group = new NativeSelect();
  private final Paragraph limit = new Paragraph();
  private Selection shown = Selection.DEFAULT;
  private @Nullable StructureYear searched;

  UnitAdder(Geography geography, Texts texts, Consumer<Selection> listener) {
    this.geography = geography;
    this.texts = texts;
    this.listener = listener;
    addClassName("kb-unit-add");
    municipality.setLabel(texts.text("compare.add.municipality"));
    municipality.setPlaceholder(texts.text("compare.add.placeholder"));
    municipality.setItemLabelGenerator(Pick::listed);
    municipality.addValueChangeListener(
        event -> {
          var pick = event.getValue();
          if (event.isFromClient() && pick != null) {
            add(Unit.municipality(pick.number()));
          }
        });
    group.addValueChangeListener(
        event -> {
          if (event.isFromClient() && !event.getValue().isEmpty()) {
            Unit.of(event.getValue())
                .filter(unit -> offers().containsKey(unit.written()))
                .ifPresent(this::add);
          }
        });
    limit.setId("sammenlign-plass");
    limit.addClassName("kb-hint");
    limit.getElement().setAttribute("role", "status");
    add(municipality, group.labelled(texts.text("compare.add.group")), limit);
  }

  private void add(Unit unit) {
    var units = shown.comparing().units();
    if (units.size() >= Unit.MOST || units.contains(unit)) {
      municipality.clear();
      limit.setText(
          texts.text(units.contains(unit) ? "compare.add.already" : "compare.add.full", Unit.MOST));
      limit.setVisible(true);
      return;
    }
    listener.accept(
        shown.with(
            draft ->
                draft.comparing =
                    draft.comparing.withUnits(
                        Stream.concat(units.stream(), Stream.of(unit)).toList())));
  }

  void show(Selection selection) {
    shown = selection;
    if (searched != selection.structure()) {
      searched = selection.structure();
      municipality.setItemsWithFilterConverter(
          MunicipalityPicks.in(MunicipalitySearch.in(geography.atlas(), searched), texts),
          filter -> filter);
    }
    municipality.clear();
    group.offer(offers());
    group.choose(NONE);
    var count = selection.comparing().units().size();
    var full = count >= Unit.MOST;
    municipality.setEnabled(!full);
    group.getElement().setProperty("disabled", full);
    limit.setText(
        full
            ? texts.text("compare.add.full", Unit.MOST)
            : count < 2 ? texts.text("compare.add.another") : "");
    limit.setVisible(full || count < 2);
  }

  /** What is not shown yet. */
  private Map<String, String> offers() {
    var wordings = new LinkedHashMap<String, String>();
    wordings.put(NONE, texts.text("compare.add.choose"));
    var areas = shown.comparing().areas();
    for (var i = 0; i < areas.size(); i++) {
      wordings.put(Unit.own(i + 1).written(), areas.get(i).name());
    }
    wordings.put(new Unit(Unit.Kind.COUNTRY, "").written(), texts.text("compare.country"));
    for (var size : SizeGroup.values()) {
      wordings.put(
          new Unit(Unit.Kind.SIZE, size.code()).written(),
          texts.text("selection.size." + size.code() + ".name"));
    }
    geography
        .counties(shown.structure())
        .forEach(
            county ->
                wordings.put(
                    new Unit(Unit.Kind.COUNTY, county.number()).written(),
                    texts.text("compare.county", county.name())));
    shown.comparing().units().forEach(unit -> wordings.remove(unit.written()));
    return wordings;
  }
}
