package no.kommuneblikk.geography.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.MunicipalitySearch;
import no.kommuneblikk.geography.MunicipalitySearch.Hit;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.text.TextCatalog;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Finds a municipality by any name or number and opens its page. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class MunicipalityFinder extends ComboBox<Hit> {

  private static final int MOST_HITS = 50;

  private StructureYear structure = StructureYear.Y2020;
  private QueryParameters parameters = QueryParameters.empty();

  MunicipalityFinder(Geography geography, TextCatalog catalog) {
    var texts = catalog.texts(TextCatalog.BOKMAL);
    setLabel(texts.text("geography.find"));
    setPlaceholder(texts.text("geography.find.placeholder"));
    addClassName("kb-find");
    setItemLabelGenerator(
        hit -> {
          var alias = hit.alias();
          var name = hit.municipality().displayName();
          return alias == null ? name : texts.text("geography.find.alias", name, alias);
        });
    setItemsWithFilterConverter(
        query ->
            MunicipalitySearch.in(geography.atlas(), structure)
                .find(query.getFilter().orElse(""), MOST_HITS)
                .stream()
                .skip(query.getOffset())
                .limit(query.getLimit()),
        filter -> filter);
    addValueChangeListener(
        event -> {
          var hit = event.getValue();
          if (event.isFromClient() && hit != null) {
            getUI()
                .ifPresent(ui -> ui.navigate("kommune/" + hit.municipality().number(), parameters));
          }
        });
  }

  /** Searches this structure from now on, and takes these parameters along to the page it opens. */
  public void continueWith(StructureYear structure, QueryParameters parameters) {
    this.structure = structure;
    this.parameters = parameters;
    clear();
    getDataProvider().refreshAll();
  }
}
