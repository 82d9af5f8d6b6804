package no.kommuneblikk.variation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.List;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.ui.FigurePage;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SelectionAddress;
import no.kommuneblikk.selection.ui.Choice;
import no.kommuneblikk.variation.CarriedForwardEffect;

/**
 * How unlike municipalities are, in order: how wide the spread is and where it lies, who moved
 * most, who grew against the stream, who grew unlike with like money, what goes together, and what
 * carried forward figures do to it all.
 */
@Route(VariationView.ADDRESS)
@Menu(order = 6, title = "variation.menu")
class VariationView extends FigurePage {

  static final String ADDRESS = "variasjon";
  private static final String SCATTER = "sammenheng";

  /** A part of the page; its name is in the address. */
  private record Part(String name, List<String> figures, Section section, Anchor link) {

    static Part of(String name, String... figures) {
      return new Part(name, List.of(figures), new Section(), new Anchor());
    }
  }

  private final List<Part> parts =
      List.of(
          Part.of("spredning", "variasjon-spredning", "variasjon-andeler", "variasjon-folketall"),
          Part.of("bevegelser", "variasjon-bevegelser"),
          Part.of("mot-strommen", "variasjon-mot-strommen"),
          Part.of("par", "variasjon-par"),
          Part.of(SCATTER, "variasjon-sammenheng"),
          Part.of("videreforte", CarriedForwardEffect.ID));
  private final Paragraph notice = new Paragraph();

  VariationView(Tools tools) {
    super(
        tools,
        EnumSet.of(
            Choice.MEASURE,
            Choice.YEARS,
            Choice.SIZE,
            Choice.COUNTIES,
            Choice.HIGHLIGHT,
            Choice.GROUPS,
            Choice.PER,
            Choice.KEY,
            Choice.CARRIED_FORWARD,
            Choice.AXES));
    notice.addClassName("kb-notice");
    notice.getElement().setAttribute("role", "status");
  }

  @Override
  protected String key() {
    return "variation";
  }

  /** What the page shows by itself need not be in its address. */
  @Override
  protected Selection addressed(Selection selection) {
    var plain = super.addressed(selection);
    return Quantity.STANDARD.equals(plain.plotting().measure())
        ? plain.with(draft -> draft.plotting = draft.plotting.withMeasure(null))
        : plain;
  }

  @Override
  protected void show(Selection selection) {
    if (notice.getParent().isEmpty()) {
      lay();
    }
    var query = SelectionAddress.query(addressed(selection));
    for (var part : parts) {
      part.link.setHref("/" + ADDRESS + query + "#" + part.name);
      part.figures.forEach(id -> tell(place(part.section, id, id, selection), selection));
    }
  }

  /** What is left when carried forward figures are out is said at the top of the page. */
  private void tell(Figure figure, Selection selection) {
    if (figure.id().equals(CarriedForwardEffect.ID)) {
      var remark = CarriedForwardEffect.remark(figure, selection, texts());
      notice.setText(remark.orElse(""));
      notice.setVisible(remark.isPresent());
    }
  }

  private void lay() {
    var contents = new UnorderedList();
    var nav = new Nav(contents);
    nav.addClassNames("kb-contents", "kb-wide");
    nav.setAriaLabel(texts().text("variation.contents"));
    notice.addClassName("kb-wide");
    body().add(notice, nav);
    for (var part : parts) {
      var heading = texts().text("variation.part." + part.name);
      part.section.addClassNames("kb-part", "kb-wide");
      part.section.setId(part.name);
      part.section.add(
          new H2(heading), new Paragraph(texts().text("variation.part." + part.name + ".lead")));
      if (part.name.equals(SCATTER)) {
        part.section.add(axes());
      }
      part.link.setText(heading);
      part.link.setRouterIgnore(true);
      contents.add(new ListItem(part.link));
      body().add(part.section);
    }
  }
}
