package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.sheet.Recipe;
import no.kommuneblikk.intake.sheet.guess.Guess;
import no.kommuneblikk.selection.ui.NativeSelect;

/** Which sheet of a workbook, and which remembered recipe, a layout is made from. */
class LayoutSource extends Section {

  private static final String GUESSED = "";

  private final StewardServices workshop;
  private final Job job;

  LayoutSource(StewardServices workshop, Job job, Guess guess, Recipe base, Consumer<Recipe> use) {
    this.workshop = workshop;
    this.job = job;
    addClassName("kb-card");
    var row = Parts.row();
    if (guess.sheets().size() > 1) {
      row.add(sheets(guess, use).labelled(workshop.text("intake.layout.sheet")));
    }
    var names = workshop.layouts().names();
    if (!names.isEmpty()) {
      row.add(recipes(names, guess, base, use).labelled(workshop.text("intake.layout.recipe")));
    }
    setVisible(row.getComponentCount() > 0);
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
                    Parts.problem(e.remark().message(workshop.texts()));
                  }
                }));
    return select;
  }

  private NativeSelect recipes(List<String> names, Guess guess, Recipe base, Consumer<Recipe> use) {
    var offered = new LinkedHashMap<String, String>();
    offered.put(GUESSED, workshop.text("intake.layout.recipe.guessed"));
    names.forEach(name -> offered.put(name, name));
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
}
