package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import no.kommuneblikk.release.NotPossible;
import no.kommuneblikk.release.ReleaseLog.Line;

/** Says what an act on a release will do, and asks who does it and why. */
class ActDialog extends Dialog {

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
    var alert = Notices.alert();
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
            Notices.tell(alert, workshop.text("intake.publish.nameFirst"));
            name.focus();
            return;
          }
          workshop.gate().remember(name.getValue());
          try {
            act.by(name.getValue().strip(), note.getValue().strip());
            close();
            Notices.done(workshop.text("data.act." + key + ".done", release.label()));
            done.run();
          } catch (NotPossible e) {
            Notices.tell(alert, e.message(workshop.texts()));
          }
        };
    getFooter()
        .add(
            Parts.quiet(workshop.text("intake.cancel"), this::close),
            Parts.primary(workshop.text("data.act." + key), () -> workshop.guarded(deed)));
  }
}
