package no.kommuneblikk.compare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import no.kommuneblikk.selection.OwnArea;
import no.kommuneblikk.text.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * The own areas that this browser remembers from earlier visits. They never leave it unless the
 * reader adds one to the page, and then they are in the address like all others.
 */
@Tag("kb-kept-areas")
@JsModule("./compare/kb-kept-areas.ts")
class KeptAreas extends Component {

  private static final JsonMapper JSON = JsonMapper.shared();

  private record Words(String heading, String add, String forget, String forgotten) {}

  private record Area(String name, String numbers) {

    static Area of(OwnArea area) {
      return new Area(area.name(), String.join(".", area.municipalities()));
    }
  }

  /** What the reader is told of an area to add: its name and its numbers, both unchecked. */
  KeptAreas(Texts texts, BiConsumer<String, List<String>> adder) {
    getElement()
        .setPropertyJson(
            "words",
            JSON.valueToTree(
                new Words(
                    texts.text("compare.kept.heading"),
                    texts.text("compare.kept.add"),
                    texts.text("compare.kept.forget"),
                    texts.text("compare.kept.forgotten"))));
    addListener(
        Wanted.class,
        event ->
            adder.accept(
                event.name,
                Stream.of(event.numbers.split("\\."))
                    .filter(number -> number.matches("\\d{4}"))
                    .limit(OwnArea.MOST_MUNICIPALITIES)
                    .toList()));
  }

  /** Shows those that are not on the page already. */
  void show(List<OwnArea> onPage) {
    getElement()
        .setPropertyJson("present", JSON.valueToTree(onPage.stream().map(Area::of).toList()));
  }

  void keep(OwnArea area) {
    getElement().callJsFunction("keep", JSON.valueToTree(Area.of(area)));
  }

  /** The reader wants a remembered area on the page. */
  @DomEvent("area-wanted")
  public static class Wanted extends ComponentEvent<KeptAreas> {

    private final String name;
    private final String numbers;

    public Wanted(
        KeptAreas source,
        boolean fromClient,
        @EventData("event.detail.name") String name,
        @EventData("event.detail.numbers") String numbers) {
      super(source, fromClient);
      this.name = name;
      this.numbers = numbers;
    }
  }
}
