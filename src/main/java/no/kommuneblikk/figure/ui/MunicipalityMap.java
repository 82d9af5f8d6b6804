package no.kommuneblikk.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.MapSpec;
import no.kommuneblikk.text.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * Municipalities in classes, as outlines or as circles, with a list of them beside. The projection
 * is d3-geo's, the circles are laid out by d3-force.
 */
@Tag("kb-map")
@NpmPackage(value = "d3-geo", version = "3.1.2")
@NpmPackage(value = "d3-force", version = "3.0.1")
@NpmPackage(value = "@types/d3-geo", version = "3.1.1", dev = true)
@NpmPackage(value = "@types/d3-force", version = "3.0.10", dev = true)
@CssImport("./styles/map.css")
@JsModule("./map/kb-map.ts")
class MunicipalityMap extends Component {

  private static final JsonMapper JSON = JsonMapper.shared();

  void show(Figure figure, String selection, Texts texts) {
    getElement().setPropertyJson("spec", JSON.valueToTree(MapSpec.of(figure, selection, texts)));
  }

  /** Saves the map, with title, legend, caveats and sources, as a picture in the browser. */
  void download(String type, String fileName) {
    getElement().callJsFunction("download", type, fileName);
  }

  Registration addAreaSelectedListener(ComponentEventListener<AreaSelected> listener) {
    return addListener(AreaSelected.class, listener);
  }

  /** The reader has opened a municipality on the map. */
  @DomEvent("area-selected")
  public static class AreaSelected extends ComponentEvent<MunicipalityMap> {

    private final String code;

    public AreaSelected(
        MunicipalityMap source, boolean fromClient, @EventData("event.detail.code") String code) {
      super(source, fromClient);
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
