package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.sheet.Recipe;
import org.jspecify.annotations.Nullable;

/** Remembers how a file is read under a name, for next year's file. */
class RecipeKeeper extends Section {

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
                        keep(workshop, recipe.with(it -> it.name = name.getValue().strip()), job));
              }
            });
    add(
        new H2(workshop.text("intake.layout.remember.heading")),
        Parts.prose(workshop.text("intake.layout.remember.help")),
        Parts.row(name, save));
  }

  private static void keep(StewardServices workshop, Recipe recipe, Job job) {
    workshop.layouts().remember(recipe, job.by());
    Notices.done(workshop.text("intake.layout.remembered", recipe.name()));
  }
}
