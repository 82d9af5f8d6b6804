package no.kommuneblikk.profile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.profile.FactWords;
import no.kommuneblikk.profile.ProfileRepository;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SelectionAddress;
import no.kommuneblikk.text.Texts;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What a municipality is, and the ways back to the lists. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Facts extends Div {

  private final Geography geography;
  private final ProfileRepository repository;
  private final DescriptionList list = new DescriptionList();
  private final Nav ways = new Nav();

  Facts(Geography geography, ProfileRepository repository) {
    this.geography = geography;
    this.repository = repository;
    addClassName("kb-profile-top");
    list.addClassName("kb-facts");
    ways.addClassName("kb-ways");
    add(list, ways);
  }

  void show(Municipality municipality, Selection selection, Texts texts) {
    list.removeAll();
    fact("profile.fact.number", municipality.number(), texts);
    fact("profile.fact.county", county(municipality), texts);
    var inhabitants = municipality.population2020();
    if (inhabitants != null) {
      fact("profile.fact.inhabitants", texts.number(inhabitants, 0), texts);
    }
    fact("profile.fact.size", size(municipality, selection, texts), texts);
    var group = municipality.kostraGroup();
    if (group != null) {
      repository
          .kostra(group)
          .ifPresent(
              kostra ->
                  fact("profile.fact.kostra", FactWords.kostra(kostra, texts), texts)
                      .setTitle(FactWords.kostraInFull(kostra, texts)));
    }
    var names = geography.atlas().otherNames(municipality.number());
    if (!names.isEmpty()) {
      fact("profile.fact.names", String.join(", ", names), texts);
    }
    showWays(municipality, selection, texts);
  }

  private DescriptionList.Description fact(String key, String value, Texts texts) {
    var description = new DescriptionList.Description(value);
    list.add(new DescriptionList.Term(texts.text(key)), description);
    return description;
  }

  private String county(Municipality municipality) {
    return geography
        .atlas()
        .county(municipality.structure(), municipality.county())
        .map(county -> county.name())
        .orElse(municipality.county());
  }

  private String size(Municipality municipality, Selection selection, Texts texts) {
    var atlas = geography.atlas();
    return FactWords.size(
        atlas.sizeGroup(selection.scheme(), municipality),
        atlas.sizeLimits(selection.scheme()),
        texts);
  }

  /** The lists, with this municipality picked out in them. */
  private void showWays(Municipality municipality, Selection selection, Texts texts) {
    var highlighted =
        Stream.concat(Stream.of(municipality.number()), selection.highlighted().stream())
            .distinct()
            .limit(Selection.MOST_HIGHLIGHTED)
            .toList();
    var back =
        selection.with(
            draft -> {
              draft.municipality = null;
              draft.highlighted = highlighted;
            });
    ways.removeAll();
    ways.setAriaLabel(texts.text("profile.ways"));
    for (var page : List.of("arsverk", "midler", "mal")) {
      ways.add(
          new Anchor(
              "/" + page + SelectionAddress.query(back), texts.text("profile.ways." + page)));
    }
    ways.add(
        new Anchor(
            "/sammenlign"
                + SelectionAddress.query(
                    back.with(draft -> draft.municipality = municipality.number())),
            texts.text("profile.ways.sammenlign")));
    ways.add(
        new Anchor(
            "/arsverk"
                + SelectionAddress.query(
                    back.with(draft -> draft.counties = List.of(municipality.county()))),
            texts.text("profile.ways.fylke", county(municipality))));
    ways.add(
        new Anchor(
            "/stillinger"
                + SelectionAddress.query(
                    selection.with(draft -> draft.municipality = municipality.number())),
            texts.text("profile.ways.stillinger")));
  }
}
