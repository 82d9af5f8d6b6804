package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.kommuneblikk.release.Publishing;
import no.kommuneblikk.release.ReleaseLog.Event;

/** The revision log: who did what to which release, the newest first. */
class EventTable extends Section {

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
