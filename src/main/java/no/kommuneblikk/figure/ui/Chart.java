package no.kommuneblikk.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import no.kommuneblikk.figure.ChartSpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * A chart drawn in the browser, its series by ApexCharts and its axes on the scales of d3. It is
 * given data and draws itself again in place; it knows nothing of what the data mean.
 *
 * <p>ApexCharts stays at 4.7.0: later versions carry a licence that is not free for everyone.
 */
@Tag("kb-chart")
@NpmPackage(value = "apexcharts", version = "4.7.0")
@NpmPackage(value = "d3-array", version = "3.2.5")
@NpmPackage(value = "d3-format", version = "3.1.3")
@NpmPackage(value = "d3-scale", version = "4.0.3")
@NpmPackage(value = "@types/d3-array", version = "3.2.2", dev = true)
@NpmPackage(value = "@types/d3-format", version = "3.0.4", dev = true)
@NpmPackage(value = "@types/d3-scale", version = "4.0.9", dev = true)
@JsModule("./chart/kb-chart.ts")
class Chart extends Component {

  private static final JsonMapper JSON = JsonMapper.shared();

  void draw(ChartSpec spec) {
    getElement().setPropertyJson("spec", JSON.valueToTree(spec));
  }

  /** Saves the chart, with title, caveats and sources, as a file in the reader's browser. */
  void download(String type, String fileName) {
    getElement().callJsFunction("download", type, fileName);
  }

  Registration addAreaSelectedListener(ComponentEventListener<AreaSelected> listener) {
    return addListener(AreaSelected.class, listener);
  }

  /** The reader has pointed at a municipality or county in the chart. */
  @DomEvent("area-selected")
  public static class AreaSelected extends ComponentEvent<Chart> {

    private final String code;

    public AreaSelected(
        Chart source, boolean fromClient, @EventData("event.detail.code") String code) {
      super(source, fromClient);
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
