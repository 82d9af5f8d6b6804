package no.kommuneblikk.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.geography.ui.MunicipalityFinder;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.language.ReaderLanguage;

/**
 * The frame around every page: name, menu, content, credits. The menu is whatever pages carry
 * {@code @Menu}; what a reader has selected goes along from page to page.
 */
@Layout
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

  private final Main content = new Main();
  private final Nav menu = new Nav();
  private final MunicipalityFinder finder;
  private final Anchor skip = new Anchor();

  MainLayout(ReaderLanguage language, MunicipalityFinder finder) {
    this.finder = finder;
    Texts texts = language.ofPage();
    addClassName("kb-shell");
    skip.setText(texts.text("shell.skip"));
    skip.addClassName("kb-skip");
    skip.setRouterIgnore(true);
    menu.setAriaLabel(texts.text("shell.menu"));
    menu.addClassName("kb-menu");
    content.setId("innhold");
    content.getElement().setAttribute("tabindex", "-1");
    add(
        skip,
        header(texts),
        content,
        footer(texts),
        new ConnectionWords(texts.text("shell.connection.online")));
    MenuConfiguration.getMenuEntries()
        .forEach(
            entry -> menu.add(link(entry.path(), texts.text(entry.title()), entry.menuClass())));
  }

  private Header header(Texts texts) {
    var brand = new Anchor("/", texts.text("shell.name"));
    brand.addClassName("kb-brand");
    var tagline = new Span(texts.text("shell.tagline"));
    tagline.addClassName("kb-tagline");
    finder.setAriaLabel(texts.text("geography.find"));
    finder.setLabel(null);
    finder.setPlaceholder(texts.text("shell.find"));
    var header = new Header(new Div(brand, tagline), menu, finder);
    header.addClassName("kb-header");
    return header;
  }

  private static Footer footer(Texts texts) {
    var footer = new Footer(new Paragraph(texts.text("shell.credits")));
    footer.addClassName("kb-footer");
    return footer;
  }

  private static RouterLink link(String path, String title, Class<? extends Component> target) {
    var link = new RouterLink(title, target);
    link.getElement().setAttribute("data-path", path);
    return link;
  }

  @Override
  public void showRouterLayoutContent(HasElement page) {
    content.getElement().appendChild(page.getElement());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    // In full, as the browser reads what is not against the start of the site
    skip.setHref("/" + event.getLocation().getPathWithQueryParameters() + "#innhold");
    var here = "/" + event.getLocation().getPath();
    Map<String, List<String>> selection = event.getLocation().getQueryParameters().getParameters();
    finder.continueWith(StructureYear.Y2020, new QueryParameters(selection));
    menu.getChildren()
        .map(RouterLink.class::cast)
        .forEach(
            link -> {
              link.setQueryParameters(new QueryParameters(selection));
              mark(
                  link,
                  here.equals(
                      "/" + link.getElement().getAttribute("data-path").replaceFirst("^/", "")));
            });
  }

  private static void mark(RouterLink link, boolean current) {
    if (current) {
      link.getElement().setAttribute("aria-current", "page");
    } else {
      link.getElement().removeAttribute("aria-current");
    }
  }
}
