package no.kommuneblikk.compare.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.kommuneblikk.compare.OwnAreas;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.selection.OwnArea;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Unit;
import no.kommuneblikk.text.Texts;

/**
 * The reader's own areas: made, changed and deleted here. They live in the link; this browser may
 * remember them too, the server never does.
 */
class AreasEditor extends Div {

  private final Geography geography;
  private final Texts texts;
  private final Consumer<Selection> listener;
  private final UnorderedList list = new UnorderedList();
  private final AreaForm form;
  private final Button make = new Button();
  private final Paragraph limit = new Paragraph();
  private final KeptAreas kept;
  private Selection shown = Selection.DEFAULT;
  private boolean saved;

  AreasEditor(Geography geography, Texts texts, Consumer<Selection> listener) {
    this.geography = geography;
    this.texts = texts;
    this.listener = listener;
    form = new AreaForm(geography, texts, this::save, this::closeForm);
    kept = new KeptAreas(texts, this::addKept);
    addClassName("kb-areas");
    var where = new Paragraph(texts.text("compare.areas.where"));
    where.addClassName("kb-hint");
    list.addClassName("kb-area-list");
    limit.setText(texts.text("compare.areas.full", OwnArea.MOST_AREAS));
    make.setText(texts.text("compare.areas.make"));
    make.addThemeVariants(ButtonVariant.PRIMARY);
    make.addClickListener(
        _ -> {
          form.make(shown);
          arrange();
        });
    var row = new Div(make, new CopyLink(texts));
    row.addClassName("kb-area-row");
    add(where, list, form, limit, row, kept);
  }

  void show(Selection selection) {
    shown = selection;
    form.close();
    var areas = selection.comparing().areas();
    list.removeAll();
    for (var i = 0; i < areas.size(); i++) {
      list.add(item(areas.get(i), i + 1));
    }
    list.setVisible(!areas.isEmpty());
    kept.show(areas);
    arrange();
    if (saved) {
      saved = false;
      make.focus();
    }
  }

  private void arrange() {
    var full = shown.comparing().areas().size() >= OwnArea.MOST_AREAS;
    make.setVisible(!full && !form.isVisible());
    limit.setVisible(full);
  }

  private ListItem item(OwnArea area, int place) {
    var name = new Span(area.name());
    name.addClassName("kb-unit-name");
    var members = new Span(texts.list(names(area)));
    var item = new ListItem(name, members);
    var unit = Unit.own(place);
    var units = shown.comparing().units();
    if (!units.contains(unit) && units.size() < Unit.MOST) {
      item.add(
          button(
              "compare.areas.show",
              area,
              () ->
                  listener.accept(
                      shown.with(
                          draft ->
                              draft.comparing =
                                  draft.comparing.withUnits(
                                      Stream.concat(units.stream(), Stream.of(unit)).toList())))));
    }
    item.add(
        button(
            "compare.areas.edit",
            area,
            () -> {
              form.edit(shown, place);
              arrange();
            }),
        button(
            "compare.areas.delete", area, () -> listener.accept(OwnAreas.without(shown, place))));
    return item;
  }

  private List<String> names(OwnArea area) {
    return area.municipalities().stream()
        .flatMap(number -> geography.municipality(shown.structure(), number).stream())
        .map(Municipality::displayName)
        .toList();
  }

  private Button button(String key, OwnArea area, Runnable deed) {
    var button = new Button(texts.text(key), _ -> deed.run());
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    button.setAriaLabel(texts.text("compare.areas.deed", texts.text(key), area.name()));
    return button;
  }

  private void closeForm() {
    form.close();
    arrange();
    make.focus();
  }

  private void save(int place, OwnArea area) {
    kept.keep(area);
    saved = true;
    listener.accept(
        place == AreaForm.NEW
            ? OwnAreas.adding(shown, area)
            : OwnAreas.replacing(shown, place, area));
  }

  /** What a browser remembers is checked like an address is. */
  private void addKept(String typed, List<String> numbers) {
    var members =
        numbers.stream()
            .flatMap(
                number -> geography.atlas().within(shown.structure(), number).stream().limit(1))
            .map(Municipality::number)
            .distinct()
            .limit(OwnArea.MOST_MUNICIPALITIES)
            .toList();
    var name = OwnArea.cleaned(typed);
    if (!members.isEmpty()
        && !name.isEmpty()
        && shown.comparing().areas().size() < OwnArea.MOST_AREAS) {
      listener.accept(OwnAreas.adding(shown, new OwnArea(name, members)));
    }
  }
}
