package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.sheet.Guess;
import no.kommuneblikk.intake.sheet.Recipe;
import no.kommuneblikk.selection.ui.NativeSelect;
import org.jspecify.annotations.Nullable;

/** Which sheet of a workbook, and which remembered recipe, a layout is made from. */
class LayoutSource extends Section {

  private static final String GUESSED = "";

  private final Workshop workshop;
  private final Job job;

  LayoutSource(
      Workshop workshop,
      Job job,
      Guess guess,
      Recipe base,
      Consumer<Recipe> use,
      Supplier<@Nullable Recipe> made) {
    this.workshop = workshop;
    this.job = job;
    addClassName("kb-card");
    var row = Parts.row();
    if (guess.sheets().size() > 1) {
      row.add(sheets(guess, use).labelled(workshop.text("intake.layout.sheet")));
    }
    row.add(recipes(guess, base, use).labelled(workshop.text("intake.layout.recipe")));
    row.add(remember(made));
    add(new H2(workshop.text("intake.layout.source")), row);
  }

  private NativeSelect sheets(Guess guess, Consumer<Recipe> use) {
    var offered = new LinkedHashMap<String, String>();
    guess.sheets().forEach(sheet -> offered.put(sheet, sheet));
    var select = new NativeSelect();
    select.offer(offered);
    var current = guess.recipe().sheet();
    select.choose(current == null ? guess.sheets().getFirst() : current);
    select.addValueChangeListener(
        change ->
            workshop.guarded(
                () -> {
                  try {
                    workshop.jobs().guess(job, change.getValue());
                    job.guess().ifPresent(found -> use.accept(found.recipe()));
                  } catch (Refused e) {
                    Notices.problem(e.remark().message(workshop.texts()));
                  }
                }));
    return select;
  }

  private NativeSelect recipes(Guess guess, Recipe base, Consumer<Recipe> use) {
    var offered = new LinkedHashMap<String, String>();
    offered.put(GUESSED, workshop.text("intake.layout.recipe.guessed"));
    workshop.layouts().names().forEach(name -> offered.put(name, name));
    var select = new NativeSelect();
    select.offer(offered);
    select.choose(offered.containsKey(base.name()) ? base.name() : GUESSED);
    select.addValueChangeListener(
        change ->
            use.accept(
                change.getValue().equals(GUESSED)
                    ? guess.recipe()
                    : workshop.layouts().find(change.getValue()).orElseGet(guess::recipe)));
    return select;
  }

  private com.vaadin.flow.component.Component remember(Supplier<@Nullable Recipe> made) {
    var name = new TextField(workshop.text("intake.layout.remember.name"));
    name.setMaxLength(80);
    name.setHelperText(workshop.text("intake.layout.remember.help"));
    var save =
        Parts.quiet(
            workshop.text("intake.layout.remember"),
            () -> {
              var recipe = made.get();
              if (name.getValue().isBlank()) {
                name.focus();
              } else if (recipe != null) {
                workshop.guarded(
                    () -> {
                      workshop
                          .layouts()
                          .remember(recipe.withName(name.getValue().strip()), job.by());
                      Notices.done(
                          workshop.text("intake.layout.remembered", name.getValue().strip()));
                    });
              }
            });
    return Parts.row(name, save);
  }
}
