package no.kommuneblikk.geography.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.stream.Stream;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.MunicipalitySearch.Hit;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.language.ReaderLanguage;
import no.kommuneblikk.web.limit.RateLimits;
import no.kommuneblikk.web.limit.TooManyRequests;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Finds a municipality by any name or number and opens its page. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class MunicipalityFinder extends ComboBox<Hit> {

  private static final int MOST_HITS = 50;

  private StructureYear structure = StructureYear.Y2020;
  private QueryParameters parameters = QueryParameters.empty();

  private final transient Geography geography;
  private final transient RateLimits limits;
  private final transient Texts texts;

  MunicipalityFinder(Geography geography, RateLimits limits, ReaderLanguage language) {
    this.geography = geography;
    this.limits = limits;
    this.texts = language.ofPage();
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
        query -> hits(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()),
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

  private Stream<Hit> hits(String filter) {
    try {
      if (!filter.isEmpty() && VaadinRequest.getCurrent() instanceof VaadinRequest request) {
        limits.take(RateLimits.Kind.SEARCH, 1, request.getRemoteAddr());
      }
      setHelperText(null);
      return geography.search(structure).find(filter, MOST_HITS).stream();
    } catch (TooManyRequests e) {
      setHelperText(texts.text("geography.find.tooMany", e.seconds()));
      return Stream.empty();
    }
  }

  /** Searches this structure from now on, and takes these parameters along to the page it opens. */
  public void continueWith(StructureYear structure, QueryParameters parameters) {
    this.structure = structure;
    this.parameters = parameters;
    clear();
    getDataProvider().refreshAll();
  }
}
