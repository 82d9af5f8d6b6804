package no.kommuneblikk.compare.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.kommuneblikk.compare.ComparedArea;
import no.kommuneblikk.compare.Lineup;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Unit;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The areas in their order, each with what can be done with it. After each change the keyboard is
 * where it was: on the same button of the same area, or its neighbour where that is gone.
 */
class UnitList extends OrderedList {

  /** What can be done with an area; the text of its button is a sign, its name says it all. */
  private enum Deed {
    EARLIER("compare.unit.earlier", "‹"),
    LATER("compare.unit.later", "›"),
    FOCUS("compare.unit.focus", ""),
    REMOVE("compare.unit.remove", "×");

    private final String key;
    private final String sign;

    Deed(String key, String sign) {
      this.key = key;
      this.sign = sign;
    }
  }

  private record Done(Unit unit, Deed deed) {}

  private final Texts texts;
  private final Consumer<Selection> listener;
  private Selection shown = Selection.DEFAULT;
  private @Nullable Done done;

  UnitList(Texts texts, Consumer<Selection> listener) {
    this.texts = texts;
    this.listener = listener;
    addClassName("kb-units");
    getElement().setAttribute("aria-label", texts.text("compare.units.heading"));
  }

  void show(Lineup lineup, Selection selection) {
    shown = selection;
    removeAll();
    Map<Unit, Map<Deed, NativeButton>> buttons = new LinkedHashMap<>();
    var all = lineup.areas();
    for (var area : all) {
      var own = buttons(area, all, selection);
      buttons.put(area.unit(), own);
      add(item(area, area.unit().code().equals(selection.municipality()), own));
    }
    var last = done;
    done = null;
    if (last != null) {
      focus(last, buttons);
    }
  }

  private ListItem item(ComparedArea area, boolean inFocus, Map<Deed, NativeButton> buttons) {
    var name = new Span(area.name());
    name.addClassName("kb-unit-name");
    var item = new ListItem();
    item.setClassName("kb-focus", inFocus && area.isMunicipality());
    item.add(name);
    if (inFocus && area.isMunicipality()) {
      var mark = new Span(texts.text("compare.unit.inFocus"));
      mark.addClassName("kb-unit-mark");
      item.add(mark);
    }
    buttons.values().forEach(item::add);
    return item;
  }

  private Map<Deed, NativeButton> buttons(
      ComparedArea area, List<ComparedArea> all, Selection selection) {
    var buttons = new EnumMap<Deed, NativeButton>(Deed.class);
    var place = all.indexOf(area);
    if (area.isMunicipality() && !area.unit().code().equals(selection.municipality())) {
      buttons.put(Deed.FOCUS, button(area, Deed.FOCUS));
    }
    if (place > 0) {
      buttons.put(Deed.EARLIER, button(area, Deed.EARLIER));
    }
    if (place < all.size() - 1) {
      buttons.put(Deed.LATER, button(area, Deed.LATER));
    }
    if (all.size() > 1) {
      buttons.put(Deed.REMOVE, button(area, Deed.REMOVE));
    }
    return buttons;
  }

  private NativeButton button(ComparedArea area, Deed deed) {
    var button =
        new NativeButton(
            deed.sign.isEmpty() ? texts.text(deed.key + ".short") : deed.sign,
            _ -> act(area.unit(), deed));
    var words = texts.text(deed.key, area.name());
    button.setAriaLabel(words);
    button.setTitle(words);
    button.setClassName("kb-sign", !deed.sign.isEmpty());
    return button;
  }

  private void act(Unit unit, Deed deed) {
    var units = new ArrayList<>(shown.comparing().units());
    var place = units.indexOf(unit);
    if (place < 0) {
      return;
    }
    done = new Done(unit, deed);
    switch (deed) {
      case EARLIER -> Collections.swap(units, place, Math.max(0, place - 1));
      case LATER -> Collections.swap(units, place, Math.min(units.size() - 1, place + 1));
      case REMOVE -> {
        units.remove(place);
        done = new Done(units.get(Math.min(place, units.size() - 1)), deed);
      }
      case FOCUS -> {}
    }
    listener.accept(
        shown.with(
            draft -> {
              draft.comparing = draft.comparing.withUnits(units);
              if (deed == Deed.FOCUS) {
                draft.municipality = unit.code();
              } else if (deed == Deed.REMOVE && unit.code().equals(draft.municipality)) {
                draft.municipality = null;
              }
            }));
  }

  /** Where the button is gone, any other of the same area. */
  private static void focus(Done last, Map<Unit, Map<Deed, NativeButton>> buttons) {
    var own = buttons.getOrDefault(last.unit(), Map.of());
    var button = own.get(last.deed());
    (button == null ? own.values().stream() : Stream.of(button))
        .findFirst()
        .ifPresent(NativeButton::focus);
  }
}
