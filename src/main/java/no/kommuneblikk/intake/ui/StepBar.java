package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.page.Step;

/** The steps of a job: where it stands, and the way to those that are open. */
class StepBar extends Nav {

  private final StewardServices workshop;
  private final OrderedList list = new OrderedList();

  StepBar(StewardServices workshop) {
    this.workshop = workshop;
    addClassName("kb-steps");
    setAriaLabel(workshop.text("intake.steps"));
    add(list);
  }

  final void show(Job job, Step current) {
    list.removeAll();
    for (var step : Step.values()) {
      var name = workshop.text("intake.step." + step.address());
      var item = new ListItem();
      if (step == current) {
        item.getElement().setAttribute("aria-current", "step");
        item.add(new Span(name));
      } else if (step.isOpen(job.state())) {
        item.add(new RouterLink(name, JobView.class, JobView.parameters(job.id(), step)));
      } else {
        item.add(new Span(name));
      }
      item.getElement().setAttribute("data-done", step.ordinal() < current.ordinal());
      list.add(item);
    }
  }
}
