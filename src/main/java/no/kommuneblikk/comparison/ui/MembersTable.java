package no.kommuneblikk.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import no.kommuneblikk.comparison.PeerGroupExplanation;
import no.kommuneblikk.comparison.TraitWords;
import no.kommuneblikk.selection.ComparisonGroup;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SelectionAddress;
import no.kommuneblikk.selection.Trait;
import no.kommuneblikk.text.Texts;

/**
 * The members of a comparison group with what makes them alike. Each name leads to the profile,
 * with everything that is chosen.
 */
class MembersTable extends Div {

  private static final String CAPTION = "kb-why-caption";

  private final Texts texts;
  private final List<Trait> columns;
  private final boolean alike;
  private final boolean inDoubt;
  private final String query;

  MembersTable(PeerGroupExplanation why, Selection selection, Texts texts) {
    this.texts = texts;
    this.columns = why.columns();
    this.alike = why.peers().group() == ComparisonGroup.ALIKE;
    this.inDoubt = why.isInDoubt();
    this.query = SelectionAddress.query(selection.with(draft -> draft.municipality = null));
    addClassName("kb-scroll");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-labelledby", CAPTION);
    var table = new NativeTable();
    table.addClassName("kb-why-table");
    table.setCaptionText(texts.text("comparison.ui.caption"));
    table.getCaption().setId(CAPTION);
    table.getHead().add(head(why));
    why.members().forEach(member -> table.getBody().add(row(member)));
    add(table);
  }

  private NativeTableRow head(PeerGroupExplanation why) {
    var row = new NativeTableRow();
    heading(row, texts.text("comparison.ui.municipality"), false);
    if (alike) {
      heading(row, texts.text("comparison.ui.place"), true);
      heading(row, texts.text("comparison.ui.distance"), true);
    }
    columns.forEach(
        trait -> heading(row, TraitWords.column(trait, why.years(), texts), isNumeric(trait)));
    if (inDoubt) {
      heading(row, texts.text("comparison.ui.without"), false);
    }
    return row;
  }

  private static void heading(NativeTableRow row, String text, boolean numeric) {
    var cell = new NativeTableHeaderCell(text);
    cell.getElement().setAttribute("scope", "col");
    cell.setClassName("numeric", numeric);
    row.add(cell);
  }

  private NativeTableRow row(PeerGroupExplanation.Member member) {
    var row = new NativeTableRow();
    row.setClassName("kb-why-own", member.focus());
    var name = new NativeTableHeaderCell(name(member));
    name.getElement().setAttribute("scope", "row");
    row.add(name);
    if (alike) {
      cell(row, member.focus() ? texts.text("comparison.ui.itself") : place(member), true);
      cell(row, distance(member), true);
    }
    columns.forEach(
        trait -> cell(row, TraitWords.value(trait, member.traits(), texts), isNumeric(trait)));
    if (inDoubt) {
      cell(row, TraitWords.listed(member.without(), texts), false);
    }
    return row;
  }

  private static void cell(NativeTableRow row, String text, boolean numeric) {
    var cell = row.addDataCell();
    cell.setText(text);
    cell.setClassName("numeric", numeric);
  }

  private Component name(PeerGroupExplanation.Member member) {
    var municipality = member.traits().municipality();
    return member.focus()
        ? new Text(municipality.displayName())
        : new Anchor("/kommune/" + municipality.number() + query, municipality.displayName());
  }

  private String place(PeerGroupExplanation.Member member) {
    return texts.number(member.place(), 0);
  }

  private String distance(PeerGroupExplanation.Member member) {
    var distance = member.distance();
    return distance == null ? "" : texts.number(distance, 2);
  }

  private static boolean isNumeric(Trait trait) {
    return trait != Trait.FREE_INCOME;
  }
}
