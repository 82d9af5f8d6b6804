package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import no.kommuneblikk.intake.page.ReleaseState;
import no.kommuneblikk.release.ReleaseLog.Line;

/** What a steward can do with a release as things stand. */
class ReleaseActs extends Div {

  ReleaseActs(StewardServices workshop, Line release, ReleaseState state, Runnable done) {
    addClassName("kb-row");
    var publishing = workshop.publishing();
    ActDialog.Act undo = (by, note) -> publishing.undo(release.code(), by, note);
    ActDialog.Act reinstate = (by, note) -> publishing.reinstate(release.code(), by, note);
    if (state.canBeUndone()) {
      add(button(workshop, release, "undo", undo, done));
    }
    if (state.canBeReinstated()) {
      add(button(workshop, release, "reinstate", reinstate, done));
    }
    if (state.canBeWithdrawn()) {
      add(button(workshop, release, "withdraw", undo, done));
    }
    setVisible(getComponentCount() > 0);
  }

  private static Button button(
      StewardServices workshop, Line release, String key, ActDialog.Act act, Runnable done) {
    var button =
        Parts.quiet(
            workshop.text("data.act." + key),
            () -> new ActDialog(workshop, release, key, act, done).open());
    button.setAriaLabel(workshop.text("data.act." + key) + ": " + release.label());
    return button;
  }
}
