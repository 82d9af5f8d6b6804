package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.job.State;
import no.kommuneblikk.intake.page.ReleasePages;
import no.kommuneblikk.release.ReleaseLog;

/** A job that is over: what is in force now, where it is seen, and that it can be undone. */
class DonePanel extends Section {

  DonePanel(StewardServices workshop, Job job) {
    addClassName("kb-card");
    if (job.state() == State.DISCARDED) {
      add(Parts.prose(workshop.text("intake.discard.done")));
    } else if (job.state() == State.INTERRUPTED) {
      add(
          Parts.prose(
              workshop.text(
                  job.file().isPresent()
                      ? "intake.interrupted.file"
                      : "intake.interrupted.table")));
    } else {
      workshop.log().releases().stream()
          .filter(line -> job.release().filter(line.code()::equals).isPresent())
          .findFirst()
          .ifPresent(line -> tell(workshop, line));
    }
    add(
        Parts.actions(
            Parts.link("/data", workshop.text("intake.job.toData")),
            Parts.link("/data/innlesing", workshop.text("intake.job.toNew"))));
  }

  private void tell(StewardServices workshop, ReleaseLog.Line line) {
    var texts = workshop.texts();
    var day = line.state().equals("scheduled") ? line.visibleFrom() : null;
    var isLater = day != null;
    add(
        Parts.pill(
            isLater ? "scheduled" : "in_force",
            isLater
                ? workshop.text("intake.done.later.pill")
                : workshop.text("intake.done.now.pill")),
        Parts.prose(
            day != null
                ? workshop.text("intake.done.later", line.label(), texts.date(day))
                : workshop.text("intake.done.now", line.label())),
        Parts.prose(
            workshop.text(
                "intake.done.code",
                line.code(),
                workshop.measures().names().of(ReleasePages.measures(line)))));
    var links = Parts.row();
    var pages = new LinkedHashMap<String, String>();
    ReleasePages.pages(line, workshop.measures().catalog())
        .forEach(page -> pages.put(page, workshop.text("data.page." + page.substring(1))));
    pages.forEach((page, title) -> links.add(Parts.link(page, title)));
    if (!isLater && !pages.isEmpty()) {
      add(links);
    }
    add(Parts.prose(workshop.text("intake.done.undo")));
  }
}
