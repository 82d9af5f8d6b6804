package no.kommuneblikk.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.ServletRequest;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.language.LanguageAddress;
import no.kommuneblikk.web.language.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives each page that is opened its reader's language, for as long as it is open, and the
 * framework's own words too. A page is made in one language, so an address that asks for another is
 * loaded anew.
 */
@Component
class PageLanguage implements VaadinServiceInitListener {

  /** By which the script that starts a page tells what its address asks for. */
  private static final String QUERY = "query";

  private final ReaderLanguage language;
  private final TextCatalog catalog;

  PageLanguage(ReaderLanguage language, TextCatalog catalog) {
    this.language = language;
    this.catalog = catalog;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(
        page ->
            page.getDocument()
                .select("html")
                .attr("lang", texts(page.getVaadinRequest()).language()));
    event.getSource().addUIInitListener(opened -> open(opened.getUI()));
  }

  private void open(UI page) {
    var texts = texts(VaadinService.getCurrentRequest());
    page.setLocale(texts.locale());
    var connection = page.getReconnectDialogConfiguration();
    connection.setDialogText(texts.text("shell.connection.lost"));
    connection.setDialogTextGaveUp(texts.text("shell.connection.gaveUp"));
    page.addBeforeEnterListener(this::followAddress);
  }

  private Texts texts(@Nullable VaadinRequest request) {
    if (request == null) {
      return catalog.texts(TextCatalog.BOKMAL);
    }
    return LanguageAddress.asked(request.getParameter(QUERY))
        .flatMap(catalog::find)
        .orElseGet(
            () ->
                request instanceof ServletRequest sent
                    ? language.of(sent)
                    : catalog.texts(TextCatalog.BOKMAL));
  }

  private void followAddress(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(LanguageAddress.PARAMETER)
        .flatMap(catalog::find)
        .filter(asked -> !asked.locale().equals(event.getUI().getLocale()))
        .ifPresent(
            _ ->
                event
                    .getUI()
                    .getPage()
                    .setLocation("/" + event.getLocation().getPathWithQueryParameters()));
  }
}
