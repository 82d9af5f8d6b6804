package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.kommuneblikk.intake.page.ReleasePages;
import no.kommuneblikk.intake.page.ReleaseState;
import no.kommuneblikk.release.Publishing;
import no.kommuneblikk.release.ReleaseLog.Event;
import no.kommuneblikk.release.ReleaseLog.Line;

/** Which releases there are and who did what to them, for everybody; and a steward's way to act. */
@Route("data")
@Menu(order = 8, title = "data.menu")
class DataView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int MOST_EVENTS = 200;
  private static final String INTAKE = "intake";

  private final StewardServices workshop;

  DataView(StewardServices workshop) {
    this.workshop = workshop;
    getContent().addClassNames("kb-page", "kb-steward");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    var admitted = workshop.gate().isOpen();
    var releases = workshop.log().releases();
    var events = workshop.log().events(MOST_EVENTS);
    getContent().removeAll();
    var lead = new Paragraph(workshop.text("data.lead"));
    lead.addClassName("kb-lead");
    getContent().add(new H1(workshop.text("data.heading")), lead, entrance(admitted));
    if (admitted) {
      getContent().add(new OpenJobs(workshop));
    }
    getContent()
        .add(
            loaded(releases, events, admitted),
            new MeasureFiles(workshop),
            shipped(releases, events));
    getContent().add(new EventTable(workshop, events));
  }

  private Component entrance(boolean admitted) {
    if (!admitted) {
      return new Paragraph(
          new Text(workshop.text("data.entrance") + " "),
          Parts.link("/data/innlesing", workshop.text("data.entrance.link")));
    }
    var row =
        Parts.row(
            Parts.primary(
                workshop.text("data.load"),
                () -> UI.getCurrentOrThrow().navigate(ChooseView.class)));
    if (workshop.gate().canLeave()) {
      row.add(Parts.quiet(workshop.text("data.leave"), this::leave));
    }
    return row;
  }

  private void leave() {
    workshop.gate().leave();
    show();
    Parts.done(workshop.text("data.left"));
  }

  private Component loaded(List<Line> releases, List<Event> events, boolean admitted) {
    var section = new Section(new H2(workshop.text("data.loaded.heading")));
    section.addClassName("kb-releases");
    var loaded = releases.stream().filter(it -> it.origin().equals(INTAKE)).toList();
    if (loaded.isEmpty()) {
      section.add(Parts.prose(workshop.text("data.loaded.none")));
    }
    for (var release : loaded) {
      var state = ReleaseState.of(release, events);
      var card = new ReleaseCard(workshop, release, state);
      if (admitted) {
        card.add(new ReleaseActs(workshop, release, state, this::show));
      }
      section.add(card);
    }
    return section;
  }

  private Component shipped(List<Line> releases, List<Event> events) {
    var names = workshop.measures().names();
    var texts = workshop.texts();
    var table =
        new PlainTable(
                "fulgte-med",
                workshop.text("data.shipped.caption"),
                List.of(
                    PlainTable.words(workshop.text("data.label")),
                    PlainTable.words(workshop.text("data.state")),
                    PlainTable.words(workshop.text("data.measures")),
                    PlainTable.words(workshop.text("data.source")),
                    PlainTable.numbers(workshop.text("data.figures")),
                    PlainTable.words(workshop.text("data.links"))))
            .stacking()
            .rows(
                releases.stream()
                    .filter(it -> !it.origin().equals(INTAKE))
                    .map(
                        it -> {
                          var state = ReleaseState.of(it, events);
                          return List.of(
                              PlainTable.cell(it.label()),
                              Parts.pill(state.key(), workshop.text("data.state." + state.key())),
                              PlainTable.cell(names.of(ReleasePages.measures(it))),
                              ReleaseCard.source(it),
                              PlainTable.cell(texts.number(it.figures(), 0)),
                              ReleaseCard.links(workshop, it));
                        })
                    .toList());
    var section = new Section(new H2(workshop.text("data.shipped.heading")), table);
    section.addClassName("kb-releases");
    return section;
  }

  @Override
  public String getPageTitle() {
    return workshop.text("data.heading") + " – Kommuneblikk";
  }

  /** The revision log: who did what to which release, the newest first. */
  private static class EventTable extends Section {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

    EventTable(StewardServices workshop, List<Event> events) {
      addClassName("kb-releases");
      add(new H2(workshop.text("data.log.heading")));
      if (events.isEmpty()) {
        add(Parts.prose(workshop.text("data.log.none")));
        return;
      }
      add(
          new PlainTable(
                  "revisjonslogg",
                  workshop.text("data.log.caption"),
                  List.of(
                      PlainTable.words(workshop.text("data.log.when")),
                      PlainTable.words(workshop.text("data.log.act")),
                      PlainTable.words(workshop.text("data.log.release")),
                      PlainTable.words(workshop.text("data.log.who")),
                      PlainTable.words(workshop.text("data.log.note"))))
              .stacking()
              .rows(
                  events.stream()
                      .map(
                          event ->
                              List.of(
                                  PlainTable.cell(
                                      WHEN.format(event.happened().atZone(Publishing.NORWAY))),
                                  PlainTable.cell(workshop.text("data.event." + event.kind())),
                                  PlainTable.cell(event.release()),
                                  PlainTable.cell(event.actor()),
                                  PlainTable.cell(event.note())))
                      .toList()));
    }
  }
}
