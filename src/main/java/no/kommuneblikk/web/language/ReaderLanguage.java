package no.kommuneblikk.web.language;

import com.vaadin.flow.component.UI;
import jakarta.servlet.ServletRequest;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/** The texts in the language of whoever is answered. Where there is no reader it is bokmål. */
@Component
public class ReaderLanguage {

  private static final String ATTRIBUTE = ReaderLanguage.class.getName();

  private final TextCatalog catalog;

  /** Knows the languages of these texts. */
  public ReaderLanguage(TextCatalog catalog) {
    this.catalog = catalog;
  }

  /** The texts for whoever sent a request. */
  public Texts of(ServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Texts texts
        ? texts
        : catalog.texts(TextCatalog.BOKMAL);
  }

  /** The texts for whoever has the page open that is worked at. */
  public Texts ofPage() {
    var page = UI.getCurrent();
    return catalog.texts(page == null ? TextCatalog.BOKMAL : page.getLocale());
  }

  static void found(Texts texts, ServletRequest request) {
    request.setAttribute(ATTRIBUTE, texts);
  }
}
