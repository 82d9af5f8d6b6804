package no.kommuneblikk.profile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.comparison.PeerGroups;
import no.kommuneblikk.comparison.ui.WhyThese;
import no.kommuneblikk.figure.ui.FigurePage;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.profile.FormerNumber;
import no.kommuneblikk.profile.History;
import no.kommuneblikk.profile.Summary;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SelectionAddress;
import no.kommuneblikk.selection.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One municipality: what it is, what happened there in words, then its figures and where its number
 * comes from. Any number it has had leads here.
 */
@Route("kommune/:nummer")
class ProfileView extends FigurePage implements BeforeEnterObserver {

  private static final String NUMBER = "nummer";
  private static final List<String> FIGURES =
      List.of(
          "kommune-arsverk",
          "kommune-plass",
          "kommune-midler",
          "kommune-tilskudd",
          "kommune-netto",
          "kommune-folketall",
          "stillinger-regnskap",
          "kommune-vurderinger");

  private final Geography geography;
  private final Addresses addresses;
  private final Summary summary;
  private final PeerGroups groups;
  private final WhyThese why;
  private final Facts facts;
  private final Paragraph notice = new Paragraph();
  private final Section sentences = new Section();
  private final Paragraph numbers = new Paragraph();
  private final UnorderedList events = new UnorderedList();
  private @Nullable Municipality municipality;
  private String cameBy = "";
  private Selection asked = Selection.DEFAULT;

  ProfileView(
      Tools tools,
      Geography geography,
      Addresses addresses,
      Summary summary,
      PeerGroups groups,
      Facts facts) {
    super(
        tools, EnumSet.of(Choice.YEARS, Choice.AGAINST, Choice.HIGHLIGHT, Choice.PER, Choice.KEY));
    this.geography = geography;
    this.addresses = addresses;
    this.summary = summary;
    this.groups = groups;
    this.why = new WhyThese(groups, texts(), this::goTo);
    this.facts = facts;
    notice.addClassName("kb-notice");
    notice.getElement().setAttribute("role", "status");
    sentences.addClassName("kb-summary");
    sentences.setAriaLabel(texts().text("profile.summary"));
    getContent().addComponentAtIndex(1, notice);
    getContent().addComponentAtIndex(2, facts);
    getContent().addComponentAtIndex(getContent().indexOf(body()), sentences);
    getContent().addComponentAtIndex(getContent().indexOf(body()), why);
    getContent().add(history());
  }

  private Section history() {
    numbers.addClassName("kb-numbers");
    var section = new Section(new H2(texts().text("profile.history")), numbers, events);
    section.addClassName("kb-history");
    section.setId("historie");
    return section;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var number = event.getRouteParameters().get(NUMBER).orElse("");
    var parameters = event.getLocation().getQueryParameters();
    var found =
        addresses
            .municipality(number, parameters)
            .orElseThrow(() -> new NotFoundException("No municipality has had this number"));
    if (!found.number().equals(number)) {
      event.forwardTo("kommune/" + found.number(), Addresses.cameBy(number, parameters));
      return;
    }
    municipality = found;
    cameBy = parameters.getSingleParameter(SelectionAddress.CAME_BY).orElse("");
  }

  @Override
  protected String key() {
    return "profile";
  }

  @Override
  protected String heading() {
    return municipality == null ? "" : municipality.displayName();
  }

  @Override
  protected String question() {
    return texts().text("profile.question", heading());
  }

  @Override
  protected Selection adapt(Selection selection) {
    var here = municipality;
    if (here == null) {
      return selection.with(draft -> draft.municipality = null);
    }
    asked = selection;
    return PeerGroups.known(selection, here).with(draft -> draft.municipality = here.number());
  }

  @Override
  protected void show(Selection selection) {
    var here = municipality;
    if (here == null) {
      return;
    }
    attempt(texts().text("comparison.ui.why"), notice, () -> tellOfAddress(here));
    attempt(texts().text("profile.facts"), facts, () -> facts.show(here, selection, texts()));
    attempt(texts().text("profile.summary"), sentences, () -> tell(here, selection));
    attempt(texts().text("comparison.ui.why"), why, () -> why.show(selection, here));
    FIGURES.forEach(id -> place(id, selection));
    var history = History.of(here, geography.atlas(), texts());
    numbers.setText(texts().text("profile.history.numbers", history.numbers()));
    events.removeAll();
    history.events().forEach(it -> events.add(new ListItem(it)));
  }

  /** That the address had a former number, and that it asked for a group there is none of. */
  private void tellOfAddress(Municipality here) {
    var atlas = geography.atlas();
    var came = FormerNumber.sentence(cameBy, here, asked.structure(), atlas, texts());
    var others = Optional.ofNullable(groups.of(asked, here, texts()).remark());
    var told = Stream.of(came, others).flatMap(Optional::stream).toList();
    notice.setText(String.join(" ", told));
    notice.setVisible(!told.isEmpty());
  }

  /** What happened here, in short; of generated values it is opened by whoever wants to see it. */
  private void tell(Municipality here, Selection selection) {
    sentences.removeAll();
    var told = new Div();
    summary.of(here, selection, texts()).forEach(it -> told.add(new Paragraph(it)));
    sentences.add(
        summary.isOfExamples(selection, texts())
            ? new NativeDetails(texts().text("profile.summary.example"), told)
            : told);
  }
}
