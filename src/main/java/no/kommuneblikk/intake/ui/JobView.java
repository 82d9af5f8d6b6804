package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Optional;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.job.State;
import no.kommuneblikk.intake.page.Step;
import org.jspecify.annotations.Nullable;

/**
 * One job, from the file to figures in force. The job lives in the product; this page only looks at
 * it, so it can be closed and opened again anywhere.
 */
@Route("data/innlesing/:id/:steg?")
class JobView extends StewardPage {

  private static final int EVERY = 1_000;

  private final StepBar steps;
  private final H2 heading = new H2();
  private final Div body = new Div();
  private String id = "";
  private @Nullable State shown;
  private @Nullable Registration polling;

  JobView(StewardServices workshop) {
    super(workshop);
    steps = new StepBar(workshop);
    heading.getElement().setAttribute("tabindex", "-1");
    heading.addClassName("kb-step-heading");
  }

  static RouteParameters parameters(String id) {
    return new RouteParameters("id", id);
  }

  static RouteParameters parameters(String id, Step step) {
    return new RouteParameters(Map.of("id", id, "steg", step.address()));
  }

  /** Goes to a step of a job, or to where it stands. */
  static void go(String id, @Nullable Step step) {
    UI.getCurrentOrThrow()
        .navigate(JobView.class, step == null ? parameters(id) : parameters(id, step));
  }

  @Override
  String heading() {
    return workshop()
        .jobs()
        .find(id)
        .map(job -> OpenJobs.title(workshop(), job))
        .orElseGet(() -> text("intake.job.heading"));
  }

  @Override
  void enter(BeforeEnterEvent event) {
    var parameters = event.getRouteParameters();
    var isSame = id.equals(parameters.get("id").orElse(""));
    id = parameters.get("id").orElse("");
    var job = workshop().jobs().find(id);
    if (job.isEmpty()) {
      unknown();
      return;
    }
    getContent().add(new H1(heading()), steps, heading, body);
    show(job.get(), parameters.get("steg").flatMap(Step::named), isSame);
  }

  private void unknown() {
    getContent()
        .add(
            Parts.card(
                new H1(text("intake.job.unknown")),
                Parts.prose(text("intake.job.unknown.text")),
                Parts.row(
                    Parts.link("/data", text("intake.job.toData")),
                    Parts.link("/data/innlesing", text("intake.job.toNew")))));
  }

  private void show(Job job, Optional<Step> wanted, boolean focus) {
    // The job goes on meanwhile; all of the page is of one moment, and the next look sees the rest
    var state = job.state();
    shown = state;
    var step = wanted.filter(it -> it.isOpen(state)).orElseGet(() -> Step.of(job, state));
    steps.show(job, step);
    heading.setText(text("intake.step." + step.address() + ".heading"));
    body.removeAll();
    body.add(panel(job, step, state));
    UI.getCurrentOrThrow().setPollInterval(needsPolling(state) ? EVERY : -1);
    if (focus) {
      heading.getElement().callJsFunction("focus");
    }
  }

  private Component panel(Job job, Step step, State state) {
    if (state.isOver()) {
      return new DonePanel(workshop(), job);
    }
    return switch (step) {
      case FILE, LAYOUT -> layout(job);
      case CHECK -> state.isBusy() ? new ProgressPanel(workshop(), job, state) : checked(job);
      case PREVIEW -> new PreviewPanel(workshop(), job);
      case PUBLISH -> new PublishPanel(workshop(), job);
    };
  }

  private Component checked(Job job) {
    return job.outcome().isPresent() && job.state() != State.CANCELLED
        ? new RemarksPanel(workshop(), job)
        : new StoppedPanel(workshop(), job);
  }

  private Component layout(Job job) {
    if (job.file().isEmpty()) {
      return new OrderPanel(workshop(), job);
    }
    try {
      if (job.guess().isEmpty()) {
        workshop().jobs().guess(job, null);
      }
      return new LayoutPanel(workshop(), job);
    } catch (Refused e) {
      return Parts.card(Parts.prose(e.remark().message(workshop().texts())));
    }
  }

  private boolean needsPolling(State state) {
    return state.isBusy() || body.getChildren().anyMatch(OrderPanel.class::isInstance);
  }

  private void look() {
    var job = workshop().jobs().find(id).orElse(null);
    if (job == null) {
      return;
    }
    if (shown != job.state()) {
      var wasBusy = shown != null && shown.isBusy();
      if (wasBusy && job.state().isBusy()) {
        shown = job.state();
      } else {
        show(job, Optional.empty(), true);
        return;
      }
    }
    body.getChildren()
        .filter(Live.class::isInstance)
        .map(Live.class::cast)
        .forEach(
            panel -> {
              if (!panel.update(job)) {
                UI.getCurrentOrThrow().setPollInterval(-1);
              }
            });
  }

  @Override
  protected void onAttach(AttachEvent event) {
    polling = event.getUI().addPollListener(_ -> look());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    if (polling != null) {
      polling.remove();
    }
    event.getUI().setPollInterval(-1);
  }

  /** The steps of a job: where it stands, and the way to those that are open. */
  private static class StepBar extends Nav {

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

  /** A part of the page that changes while somebody looks at it. */
  interface Live {

    /**
     * Shows how things stand now.
     *
     * @return false if nothing more will change by itself
     */
    boolean update(Job job);
  }
}
