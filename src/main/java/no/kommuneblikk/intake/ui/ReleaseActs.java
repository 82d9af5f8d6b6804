package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import no.kommuneblikk.intake.page.ReleaseState;
import no.kommuneblikk.release.NotPossible;
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

  /** Says what an act on a release will do, and asks who does it and why. */
  private static class ActDialog extends Dialog {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NOTE = 1_000;

    /** Something done to a release. */
    @FunctionalInterface
    interface Act {

      /**
       * Does it.
       *
       * @throws NotPossible if it can't be done as things stand
       */
      void by(String name, String note);
    }

    ActDialog(StewardServices workshop, Line release, String key, Act act, Runnable done) {
      setHeaderTitle(workshop.text("data.act." + key + ".heading"));
      setCloseOnOutsideClick(false);
      var name = new TextField(workshop.text("intake.name"));
      name.setMaxLength(LONGEST_NAME);
      name.setRequiredIndicatorVisible(true);
      name.setValue(workshop.gate().steward());
      var note = new TextArea(workshop.text("intake.note"));
      note.setMaxLength(LONGEST_NOTE);
      note.setHelperText(workshop.text("intake.publish.note.help"));
      var alert = Parts.alert();
      var body =
          new Div(
              Parts.prose(workshop.text("data.act." + key + ".text", release.label())),
              name,
              note,
              alert);
      body.addClassName("kb-dialog");
      add(body);
      Runnable deed =
          () -> {
            if (name.getValue().isBlank()) {
              Parts.tell(alert, workshop.text("intake.publish.nameFirst"));
              name.focus();
              return;
            }
            workshop.gate().remember(name.getValue());
            try {
              act.by(name.getValue().strip(), note.getValue().strip());
              close();
              Parts.done(workshop.text("data.act." + key + ".done", release.label()));
              done.run();
            } catch (NotPossible e) {
              Parts.tell(alert, e.message(workshop.texts()));
            }
          };
      getFooter()
          .add(
              Parts.quiet(workshop.text("intake.cancel"), this::close),
              Parts.primary(workshop.text("data.act." + key), () -> workshop.guarded(deed)));
    }
  }
}
