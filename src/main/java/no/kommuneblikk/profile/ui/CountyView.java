package no.kommuneblikk.profile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SelectionAddress;
import no.kommuneblikk.selection.SelectionReader;
import no.kommuneblikk.text.TextCatalog;

/**
 * The address of a county leads to its municipalities. A number that only another structure has
 * leads there in that structure: 39 is Vestfold from 2024.
 */
@Route("fylke/:nummer")
class CountyView extends Div implements BeforeEnterObserver {

  private final Geography geography;
  private final SelectionReader reader;
  private final TextCatalog catalog;

  CountyView(Geography geography, SelectionReader reader, TextCatalog catalog) {
    this.geography = geography;
    this.reader = reader;
    this.catalog = catalog;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var number = event.getRouteParameters().get("nummer").orElse("");
    var selection =
        reader
            .read(
                event.getLocation().getQueryParameters().getParameters(),
                catalog.texts(TextCatalog.BOKMAL))
            .selection();
    var structure =
        structures(selection)
            .filter(it -> geography.atlas().county(it.year(), number).isPresent())
            .findFirst()
            .orElseThrow(() -> new NotFoundException("No county has this number"));
    var county =
        selection.with(
            draft -> {
              draft.counties = List.of(number);
              draft.structure = structure;
              draft.highlighted =
                  structure == selection.structure() ? selection.highlighted() : List.of();
            });
    event.forwardTo("arsverk", QueryParameters.simple(SelectionAddress.parameters(county)));
  }

  /** The chosen structure first, then the others from the newest on. */
  private static Stream<StructureYear> structures(Selection selection) {
    return Stream.concat(
        Stream.of(selection.structure()),
        Stream.of(StructureYear.values())
            .sorted(Comparator.comparing(StructureYear::year).reversed()));
  }
}
