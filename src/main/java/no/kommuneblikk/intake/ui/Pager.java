package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import no.kommuneblikk.intake.page.Paging;
import no.kommuneblikk.text.Texts;

/** «1–50 av 1 234», and the way to the pages before and after. */
class Pager extends Nav {

  private final Texts texts;
  private final Span place = new Span();
  private final Button before;
  private final Button after;
  private int page;

  Pager(String label, Texts texts, IntConsumer turn) {
    this.texts = texts;
    addClassName("kb-pager");
    setAriaLabel(label);
    place.getElement().setAttribute("role", "status");
    before = new Button(texts.text("intake.pager.before"), _ -> turn.accept(page - 1));
    after = new Button(texts.text("intake.pager.after"), _ -> turn.accept(page + 1));
    add(before, place, after);
  }

  final void show(Paging<?> shown) {
    page = shown.page();
    before.setEnabled(shown.hasBefore());
    after.setEnabled(shown.hasAfter());
    place.setText(
        shown.total() == 0
            ? texts.text("intake.pager.none")
            : texts.text(
                "intake.pager.place",
                texts.number(shown.first() + 1, 0),
                texts.number(shown.first() + shown.rows().size(), 0),
                texts.number(shown.total(), 0)));
    var isOne = shown.total() <= Paging.SIZE;
    before.setVisible(!isOne);
    after.setVisible(!isOne);
  }
}
