package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import java.util.stream.Stream;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.job.State;
import no.kommuneblikk.release.Publishing;

/** What somebody has begun and nobody has finished, and what ended with the product. */
class OpenJobs extends Section {

  OpenJobs(StewardServices workshop) {
    addClassName("kb-card");
    var open =
        Stream.concat(workshop.jobs().open().stream(), workshop.jobs().interrupted().stream())
            .toList();
    setVisible(!open.isEmpty());
    var list = new UnorderedList();
    list.addClassName("kb-jobs");
    open.forEach(job -> list.add(item(workshop, job)));
    add(new H2(workshop.text("intake.jobs.heading")), list);
  }

  private static ListItem item(StewardServices workshop, Job job) {
    var link = new RouterLink(title(workshop, job), JobView.class, JobView.parameters(job.id()));
    var state = state(workshop, job);
    var day = job.begun().atZone(Publishing.NORWAY).toLocalDate();
    var about =
        new Span(workshop.text("intake.jobs.about", state, job.by(), workshop.texts().date(day)));
    return new ListItem(link, about);
  }

  private static String state(StewardServices workshop, Job job) {
    var warnings = job.outcome().map(outcome -> outcome.remarks().warnings()).orElse(0);
    return job.state() == State.READY && warnings > 0 && !job.isAcknowledged()
        ? workshop.text("intake.jobs.toLookAt", workshop.texts().number(warnings, 0))
        : workshop.text("intake.state." + job.state().name().toLowerCase(Locale.ROOT));
  }

  /** The name of the file, or which table. */
  static String title(StewardServices workshop, Job job) {
    return job.file().isPresent() ? job.title() : workshop.text("intake.table", job.title());
  }
}
