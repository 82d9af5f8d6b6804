package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.job.NewMeasure;
import no.kommuneblikk.intake.job.Request;
import no.kommuneblikk.intake.page.FileColumns;
import no.kommuneblikk.intake.page.LayoutForm;
import no.kommuneblikk.intake.sheet.Recipe;
import no.kommuneblikk.intake.sheet.guess.Guess;
import org.jspecify.annotations.Nullable;

/** How a file is to be read: guessed, remembered, or put right by the steward. */
class LayoutPanel extends Div {

  private final StewardServices workshop;
  private final Job job;
  private final int lastYear;
  private final Paragraph alert = Parts.alert();
  private final List<NewMeasure> added = new ArrayList<>();
  private Recipe base;
  private SampleTable sample;
  private SettingsForm settings;

  LayoutPanel(StewardServices workshop, Job job) {
    this.workshop = workshop;
    lastYear = workshop.publishing().today().getYear();
    this.job = job;
    var guess = job.guess().orElseThrow();
    var earlier = job.request().orElse(null);
    base = earlier == null || earlier.recipe() == null ? guess.recipe() : earlier.recipe();
    var form = LayoutForm.of(base, earlier);
    added.addAll(form.added());
    sample = new SampleTable(workshop, guess, base, lastYear);
    settings = new SettingsForm(workshop, form, lastYear);
    lay(guess, form);
  }

  /** Begins anew with another recipe, such as one that is remembered. */
  private void use(Recipe recipe) {
    var guess = job.guess().orElseThrow();
    base = recipe;
    var form = LayoutForm.of(recipe, job.request().orElse(null));
    sample = new SampleTable(workshop, guess, recipe, lastYear);
    settings = new SettingsForm(workshop, form, lastYear);
    removeAll();
    lay(guess, form);
  }

  private void lay(Guess guess, LayoutForm form) {
    var known = workshop.measures().offered();
    var columns = sample.editors();
    var chosen = FileColumns.of(guess, base).stream().filter(Objects::nonNull).toList();
    for (var i = 0; i < columns.size(); i++) {
      columns.get(i).offer(known, added, chosen.get(i).measure());
    }
    settings.offer(known, added, form.measure());
    add(
        new LayoutSource(workshop, job, guess, base, this::use),
        questions(guess),
        Parts.card(
            workshop.text("intake.layout.columns"),
            Parts.prose(workshop.text("intake.layout.columns.text")),
            sample,
            new NewMeasureForm(workshop, this::make)),
        settings,
        new RecipeKeeper(workshop, job, this::recipe),
        alert,
        Parts.actions(
            Parts.primary(
                workshop.text("intake.layout.check"), () -> workshop.guarded(this::check)),
            DiscardButton.of(workshop, job)));
  }

  private Div questions(Guess guess) {
    var list = new UnorderedList();
    list.addClassName("kb-questions");
    var open = guess.questions().stream().filter(this::isOpen).toList();
    open.forEach(
        question -> {
          var item = new ListItem(question.message(workshop.texts()));
          item.getElement().setAttribute("data-kind", question.isError() ? "error" : "warning");
          list.add(item);
        });
    var box = new Div(list);
    box.setVisible(!open.isEmpty());
    return box;
  }

  /** After a check, it is the check that says what still can't be read. */
  private boolean isOpen(Remark question) {
    return !question.isError() || job.request().isEmpty();
  }

  private void make(NewMeasure measure) {
    added.removeIf(it -> it.code().equals(measure.code()));
    added.add(measure);
    var known = workshop.measures().offered();
    sample.editors().forEach(editor -> editor.offer(known, added, editor.measure()));
    settings.offer(known, added, settings.measure() == null ? measure.code() : settings.measure());
    Parts.done(workshop.text("intake.measure.added", measure.name()));
  }

  /** The recipe as it stands on the page; null where something on the page is no recipe. */
  private @Nullable Recipe recipe() {
    var form = form();
    return form == null ? null : form.recipe(base);
  }

  private @Nullable LayoutForm form() {
    var factor = settings.factor();
    if (factor == null) {
      Parts.tell(alert, workshop.text("intake.settings.factor.bad"));
      return null;
    }
    Parts.tell(alert, "");
    return settings.form(
        sample.editors().stream().map(ColumnEditor::column).toList(), factor, used(added));
  }

  /** Only measures that something is read as. */
  private List<NewMeasure> used(List<NewMeasure> all) {
    var codes = new ArrayList<@Nullable String>();
    sample.editors().forEach(editor -> codes.add(editor.column().measure()));
    codes.add(settings.measure());
    return all.stream().filter(measure -> codes.contains(measure.code())).toList();
  }

  private void check() {
    if (!settings.hasPublisher()) {
      Parts.tell(alert, workshop.text("intake.settings.publisher.first"));
      return;
    }
    var form = form();
    if (form != null) {
      var name = workshop.layouts().names().contains(base.name()) ? base.name() : "";
      Request request =
          form.request(base, name, job.by(), workshop.text("intake.unknownPublisher"), lastYear);
      workshop.jobs().check(job, job.request().map(request::as).orElse(request));
      JobView.go(job.id(), null);
    }
  }

  /** Remembers how a file is read under a name, for next year's file. */
  private static class RecipeKeeper extends Section {

    private static final int LONGEST = 80;

    /**
     * A place to keep a recipe.
     *
     * @param made the recipe as it stands on the page; null where that is none
     */
    RecipeKeeper(StewardServices workshop, Job job, Supplier<@Nullable Recipe> made) {
      addClassName("kb-card");
      var name = new TextField(workshop.text("intake.layout.remember.name"));
      name.setMaxLength(LONGEST);
      var save =
          Parts.quiet(
              workshop.text("intake.layout.remember"),
              () -> {
                var recipe = made.get();
                if (name.getValue().isBlank()) {
                  name.focus();
                } else if (recipe != null) {
                  workshop.guarded(
                      () ->
                          keep(
                              workshop, recipe.with(it -> it.name = name.getValue().strip()), job));
                }
              });
      add(
          new H2(workshop.text("intake.layout.remember.heading")),
          Parts.prose(workshop.text("intake.layout.remember.help")),
          Parts.row(name, save));
    }

    private static void keep(StewardServices workshop, Recipe recipe, Job job) {
      workshop.layouts().remember(recipe, job.by());
      Parts.done(workshop.text("intake.layout.remembered", recipe.name()));
    }
  }
}
