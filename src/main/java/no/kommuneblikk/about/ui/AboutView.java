package no.kommuneblikk.about.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.kommuneblikk.about.AboutRepository;
import no.kommuneblikk.about.Breaks;
import no.kommuneblikk.about.Contents;
import no.kommuneblikk.about.Holdings;
import no.kommuneblikk.about.OddFigures;
import no.kommuneblikk.about.Places;
import no.kommuneblikk.about.Published;
import no.kommuneblikk.about.ReferenceTable;
import no.kommuneblikk.figure.ui.Interruption;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.IndicatorRepository;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.text.Texts;
import no.kommuneblikk.web.language.ReaderLanguage;

/**
 * What the figures are, where they come from, which of them are illustration, and how they are
 * computed: one long page to look things up in, with an address for each section.
 */
@Route(AboutView.ADDRESS)
@Menu(order = 9, title = "about.menu")
class AboutView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

  static final String ADDRESS = "om-tallene";

  private static final List<String> STAFFING = List.of(MeasureCodes.STAFFING);

  private final Texts texts;
  private final UnorderedList contents = new UnorderedList();
  private final Map<String, Anchor> links = new LinkedHashMap<>();

  AboutView(
      AboutRepository about,
      IndicatorRepository indicators,
      Releases releases,
      Geography geography,
      ReaderLanguage language) {
    texts = language.ofPage();
    // What is looked for among the figures may be missing; the rest of the page stands
    var interruption =
        new Interruption(texts, () -> getUI().ifPresent(ui -> ui.getPage().reload()));
    getContent().addClassNames("kb-page", "kb-about");
    var lead = new Paragraph(texts.text("about.lead"));
    lead.addClassName("kb-lead");
    var toc = new Nav(contents);
    toc.addClassName("kb-contents");
    toc.setAriaLabel(texts.text("about.contents"));
    getContent().add(new H1(texts.text("about.heading")), lead, toc, interruption);

    var known = releases.catalog();
    var holdings = section("finnes");
    interruption
        .attempt(title("finnes"), about::measures)
        .ifPresent(
            measures ->
                holdings.add(
                    new Paragraph(Holdings.summary(measures, texts)),
                    table("finnes", Holdings.measures(measures, known, texts))));
    holdings.add(paragraphs("about.finnes"));
    section("illustrasjon", paragraphs("about.illustrasjon"));
    section(
        "last-inn", paragraphs("about.last-inn"), link("/data/innlesing", "about.last-inn.link"));
    section(
        "begreper",
        definitions(),
        table("storrelser", Places.sizes(about.sizes(), texts)),
        paragraphs("about.begreper"));
    var freeFunds =
        section(
            "frie-midler", paragraphs("about.frie-midler"), new Paragraph(OddFigures.rule(texts)));
    interruption
        .attempt(title("frie-midler"), about::recipients)
        .map(recipients -> list(OddFigures.of(recipients, geography.atlas(), texts)))
        .ifPresent(freeFunds::add);
    section(
        "brudd",
        paragraphs("about.brudd"),
        table("alle-brudd", Breaks.sheet(indicators.breaks(), known, texts)),
        table("inndelinger", Places.structures(about.structures(), texts)),
        new Paragraph(texts.text("about.splits")),
        list(Places.splits(about.splits(), geography.atlas(), texts)));
    section(
        "kvalitet", table("kvalitetsord", Holdings.qualities(texts)), paragraphs("about.kvalitet"));
    var facts = about.facts();
    var announcements = about.announcements();
    section(
        "motsigelser",
        paragraphs("about.motsigelser"),
        list(Published.contradictions(indicators.national(STAFFING), facts, announcements, texts)));
    section("fakta", table("nasjonale-fakta", Published.facts(facts, texts)));
    section(
        "kunngjort",
        paragraphs("about.kunngjort"),
        table("kunngjorte-belop", Published.announcements(announcements, texts)));
    section("apne-data", paragraphs("about.apne-data"), link("/figur", "about.apne-data.link"));
    section(
        "kilder",
        paragraphs("about.kilder"),
        table("alle-kilder", Holdings.sources(indicators.sources(), texts)));
    section("lisenser", paragraphs("about.lisenser"));
    section("drift", paragraphs("about.drift"));
    interruption.show();
  }

  /**
   * The browser looks for the section of the address before the page is there, so it is shown once
   * it is.
   */
  @Override
  protected void onAttach(AttachEvent event) {
    event
        .getUI()
        .getPage()
        .fetchCurrentURL(
            url ->
                getContent()
                    .getChildren()
                    .filter(part -> part.getId().equals(Optional.ofNullable(url.getRef())))
                    .filter(part -> part.getId().isPresent())
                    .findFirst()
                    .ifPresent(Component::scrollIntoView));
  }

  private String title(String section) {
    return texts.text("about." + section + ".title");
  }

  private Section section(String id, Component... parts) {
    var title = title(id);
    var section = new Section(new H2(title));
    section.setId(id);
    section.add(parts);
    getContent().add(section);
    var link = new Anchor(Contents.link(ADDRESS, "", id), title);
    link.setRouterIgnore(true);
    links.put(id, link);
    contents.add(new ListItem(link));
    return section;
  }

  /** The contents keep the choices of the address; without them the page would be loaded anew. */
  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var query = event.getLocation().getQueryParameters().getQueryString();
    links.forEach((id, link) -> link.setHref(Contents.link(ADDRESS, query, id)));
  }

  /** The paragraphs {@code key.1}, {@code key.2} and so on, as many as there are. */
  private Div paragraphs(String key) {
    var text = new Div();
    text.addClassName("kb-prose");
    IntStream.iterate(1, i -> texts.has(key + "." + i), i -> i + 1)
        .mapToObj(i -> new Paragraph(texts.text(key + "." + i)))
        .forEach(text::add);
    return text;
  }

  private DescriptionList definitions() {
    var list = new DescriptionList();
    list.addClassName("kb-definitions");
    IntStream.iterate(1, i -> texts.has("about.term." + i), i -> i + 1)
        .forEach(
            i ->
                list.add(
                    new DescriptionList.Term(texts.text("about.term." + i)),
                    new DescriptionList.Description(texts.text("about.term." + i + ".meaning"))));
    return list;
  }

  private static UnorderedList list(List<String> sentences) {
    var list = new UnorderedList();
    sentences.forEach(sentence -> list.add(new ListItem(sentence)));
    return list;
  }

  private static SheetTable table(String id, ReferenceTable sheet) {
    return new SheetTable(id + "-tabell", sheet);
  }

  private Paragraph link(String address, String key) {
    var anchor = new Anchor(address, texts.text(key));
    anchor.setRouterIgnore(true);
    return new Paragraph(anchor);
  }

  @Override
  public String getPageTitle() {
    return texts.text("about.heading") + " – Kommuneblikk";
  }
}
