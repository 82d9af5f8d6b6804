package no.kommuneblikk.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import no.kommuneblikk.geography.ui.MunicipalityFinder;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.language.ReaderLanguage;

/** An address that leads nowhere: says so, and helps on with a search. */
@ParentLayout(MainLayout.class)
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

  private final Texts texts;

  NotFoundView(ReaderLanguage language, MunicipalityFinder finder) {
    texts = language.ofPage();
    addClassName("kb-page");
    add(
        new H1(texts.text("shell.notFound.heading")),
        new Paragraph(texts.text("shell.notFound.text")),
        finder);
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    return HttpServletResponse.SC_NOT_FOUND;
  }

  @Override
  public String getPageTitle() {
    return texts.text("shell.notFound.heading") + " – Kommuneblikk";
  }
}
