package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import no.kommuneblikk.intake.page.ReleasePages;
import no.kommuneblikk.intake.page.ReleaseState;
import no.kommuneblikk.release.Publishing;
import no.kommuneblikk.release.ReleaseLog.Line;
import org.jspecify.annotations.Nullable;

/** One release that was loaded: what it is, where it is from, what it changed. */
class ReleaseCard extends Article {

  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");
  private static final int SHORT_HASH = 12;

  private final StewardServices workshop;
  private final DescriptionList facts = new DescriptionList();

  ReleaseCard(StewardServices workshop, Line release, ReleaseState state) {
    this.workshop = workshop;
    setId("utgave-" + release.code());
    addClassNames("kb-card", "kb-release");
    getElement().setAttribute("data-state", state.key());
    var texts = workshop.texts();
    var day = release.visibleFrom();
    var word =
        state == ReleaseState.SCHEDULED && day != null
            ? workshop.text("data.scheduled", texts.date(day))
            : workshop.text("data.state." + state.key());
    var top = new Div(new H3(release.label()), Parts.pill(state.key(), word));
    top.addClassName("kb-release-top");
    facts.addClassName("kb-release-facts");
    fact("data.measures", workshop.measures().names().of(ReleasePages.measures(release)));
    fact("data.source", source(release));
    fact(
        "data.who",
        workshop.text(
            "data.who.when",
            or(release.madeBy()),
            WHEN.format(release.loadedAt().atZone(Publishing.NORWAY))));
    fact("data.note", or(release.note()));
    fact("data.file", or(release.originName()));
    fact("data.recipe", or(release.recipe()));
    fact("data.rows", counts(release));
    fact("data.warnings", release.warnings() == null ? "" : texts.number(release.warnings(), 0));
    fact("data.code", release.code());
    var hash = release.originHash();
    if (hash != null && !hash.isEmpty()) {
      fact("data.hash", hash(hash));
    }
    add(top, facts, links(workshop, release));
  }

  private String counts(Line release) {
    var texts = workshop.texts();
    var rows = release.rowsRead();
    var added = release.valuesNew();
    var changed = release.valuesChanged();
    var removed = release.valuesRemoved();
    return rows == null || added == null || changed == null || removed == null
        ? texts.number(release.figures(), 0)
        : workshop.text(
            "data.rows.counts",
            texts.number(rows, 0),
            texts.number(added, 0),
            texts.number(changed, 0),
            texts.number(removed, 0));
  }

  /** Short to look at, whole to copy. */
  private static Component hash(String hash) {
    var whole = new Span(hash);
    whole.addClassName("kb-hash");
    var details =
        new NativeDetails(hash.substring(0, Math.min(SHORT_HASH, hash.length())) + "…", whole);
    details.addClassName("kb-hash-details");
    return details;
  }

  private void fact(String key, String value) {
    if (!value.isBlank()) {
      fact(key, new Text(value));
    }
  }

  private void fact(String key, Component value) {
    facts.add(
        new Div(
            new DescriptionList.Term(workshop.text(key)), new DescriptionList.Description(value)));
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }

  static Component source(Line release) {
    var name = release.publisher() + ": " + release.title();
    return release.url().startsWith("http")
        ? new Anchor(release.url(), name, AnchorTarget.BLANK)
        : new Span(name);
  }

  private static String seenText(StewardServices workshop, Line release) {
    return workshop.text(release.inForce() > 0 ? "data.seen.now" : "data.seen");
  }

  /** Where the figures are seen as they were, and the file of them. */
  static Component links(StewardServices workshop, Line release) {
    var seen =
        Parts.link(
            ReleasePages.pinned(release, workshop.measures().catalog()),
            seenText(workshop, release));
    seen.setAriaLabel(seenText(workshop, release) + ": " + release.label());
    var file = Parts.link("/data/" + release.code() + ".csv", workshop.text("data.csv"));
    file.setAriaLabel(workshop.text("data.csv") + ": " + release.label());
    var links = new Div();
    links.addClassName("kb-release-links");
    if (release.state().equals("published")) {
      links.add(seen, file);
    }
    return links;
  }
}
