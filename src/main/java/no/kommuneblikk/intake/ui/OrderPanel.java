package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.kommuneblikk.intake.check.Rules;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.job.NewMeasure;
import no.kommuneblikk.intake.job.Request;
import no.kommuneblikk.intake.job.TableOrder;
import no.kommuneblikk.intake.statbank.Target;
import no.kommuneblikk.intake.ui.JobView.Live;
import no.kommuneblikk.selection.ui.NativeSelect;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a table of the StatBank: which measures, which years, and what they replace.
 */
class OrderPanel extends Div implements Live {

  private static final int FIRST_YEAR = 2015;
  private static final int PLAN_ENDS = 2020;

  private final StewardServices workshop;
  private final Job job;
  private final int lastYear;
  private final CheckboxGroup<String> presets = new CheckboxGroup<>();
  private final IntegerField from;
  private final IntegerField to;
  private final NativeSelect scope = new NativeSelect();
  private final Checkbox markRepeated;
  private final Checkbox other;
  private final PickForm picks;
  private final Paragraph alert = Parts.alert();

  OrderPanel(StewardServices workshop, Job job) {
    this.workshop = workshop;
    lastYear = workshop.publishing().today().getYear();
    this.job = job;
    var request = job.request().orElse(null);
    var earlier = request == null ? null : request.table();
    var known =
        workshop.tables().targets(job.title()).orElse(List.of()).stream()
            .map(Target::measure)
            .toList();
    var names = workshop.measures().names();
    presets.setItems(known);
    presets.setItemLabelGenerator(names::of);
    presets.setLabel(workshop.text("intake.order.presets"));
    presets.setValue(earlier == null ? Set.copyOf(known) : Set.copyOf(earlier.presets()));
    presets.setVisible(!known.isEmpty());
    from = year("intake.order.from", earlier == null ? FIRST_YEAR : earlier.firstYear());
    to = year("intake.order.to", earlier == null ? PLAN_ENDS : earlier.lastYear());
    scope.offer(scopes());
    scope.choose((request == null ? Rules.Scope.YEARS : request.rules().scope()).name());
    markRepeated = new Checkbox(workshop.text("intake.settings.markRepeated"));
    markRepeated.setValue(request != null && request.rules().markRepeated());
    picks = new PickForm(workshop, job.title());
    other = new Checkbox(workshop.text("intake.order.other"));
    other.setVisible(!known.isEmpty());
    other.setValue(known.isEmpty() || earlier != null && !earlier.wanted().isEmpty());
    picks.setVisible(other.getValue());
    other.addValueChangeListener(
        change -> {
          picks.setVisible(change.getValue());
          listen();
        });
    lay();
    update(job);
  }

  private void lay() {
    var known = "intake.known." + job.title();
    var what = Parts.card(workshop.text("intake.order.what", job.title()));
    if (workshop.texts().has(known)) {
      what.add(Parts.prose(workshop.text(known)));
    }
    what.add(presets, other, picks);
    add(
        what,
        Parts.card(
            workshop.text("intake.order.years"),
            Parts.row(from, to, scope.labelled(workshop.text("intake.settings.scope"))),
            markRepeated),
        alert,
        Parts.actions(
            Parts.primary(workshop.text("intake.order.check"), () -> workshop.guarded(this::check)),
            DiscardButton.of(workshop, job)));
  }

  private IntegerField year(String key, int value) {
    var field = new IntegerField(workshop.text(key));
    field.setMin(FIRST_YEAR);
    field.setMax(lastYear);
    field.setStepButtonsVisible(true);
    field.setValue(value);
    return field;
  }

  private LinkedHashMap<String, String> scopes() {
    var words = new LinkedHashMap<String, String>();
    for (var each : Rules.Scope.values()) {
      words.put(each.name(), workshop.text("intake.scope." + each.name().toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  @Override
  public final boolean update(Job current) {
    return !picks.isVisible() || picks.update();
  }

  private void listen() {
    if (picks.isVisible()) {
      picks.update();
      UI.getCurrentOrThrow().setPollInterval(1_000);
    }
  }

  private void check() {
    var order = order();
    if (order != null) {
      Parts.tell(alert, "");
      var rules =
          new Rules(
              null, Rules.Scope.valueOf(scope.getValue()), markRepeated.getValue(), null, lastYear);
      List<NewMeasure> added = picks.isVisible() ? picks.added() : List.of();
      workshop
          .jobs()
          .check(job, new Request(job.by(), null, order, rules, added, "Statistisk sentralbyrå"));
      JobView.go(job.id(), null);
    }
  }

  private @Nullable TableOrder order() {
    var first = from.getValue();
    var last = to.getValue();
    if (first == null || last == null || first > last || from.isInvalid() || to.isInvalid()) {
      Parts.tell(alert, workshop.text("intake.order.badYears"));
      return null;
    }
    var wanted = new ArrayList<TableOrder.Wanted>();
    if (picks.isVisible()) {
      var problem = picks.problem();
      if (!problem.isEmpty()) {
        Parts.tell(alert, problem);
        return null;
      }
      wanted.add(picks.wanted());
    }
    if (wanted.isEmpty() && presets.getValue().isEmpty()) {
      Parts.tell(alert, workshop.text("intake.order.nothing"));
      return null;
    }
    return new TableOrder(job.title(), List.copyOf(presets.getValue()), wanted, first, last);
  }
}
