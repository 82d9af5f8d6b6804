package no.kommuneblikk.profile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.ui.MunicipalityFinder;
import no.kommuneblikk.profile.Kostra;
import no.kommuneblikk.profile.ProfileRepository;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SelectionAddress;
import no.kommuneblikk.text.Texts;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What a municipality is, the search for another one, and the ways back to the lists. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Facts extends Div {

  private final Geography geography;
  private final ProfileRepository repository;
  private final MunicipalityFinder finder;
  private final DescriptionList list = new DescriptionList();
  private final Nav ways = new Nav();

  Facts(Geography geography, ProfileRepository repository, MunicipalityFinder finder) {
    this.geography = geography;
    this.repository = repository;
    this.finder = finder;
    addClassName("kb-profile-top");
    list.addClassName("kb-facts");
    ways.addClassName("kb-ways");
    add(list, finder, ways);
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
          .ifPresent(kostra -> fact("profile.fact.kostra", worded(kostra, texts), texts));
    }
    var names = geography.atlas().otherNames(municipality.number());
    if (!names.isEmpty()) {
      fact("profile.fact.names", String.join(", ", names), texts);
    }
    finder.continueWith(
        selection.structure(),
        QueryParameters.simple(
            SelectionAddress.parameters(selection.with(draft -> draft.municipality = null))));
    showWays(municipality, selection, texts);
  }

  private void fact(String key, String value, Texts texts) {
    list.add(new DescriptionList.Term(texts.text(key)), new DescriptionList.Description(value));
  }

  private String county(Municipality municipality) {
    return geography
        .atlas()
        .county(municipality.structure(), municipality.county())
        .map(county -> county.name())
        .orElse(municipality.county());
  }

  /** The word under the chosen scheme, always with the scheme's limits. */
  private String size(Municipality municipality, Selection selection, Texts texts) {
    var atlas = geography.atlas();
    var group = atlas.sizeGroup(selection.scheme(), municipality);
    var limits =
        atlas.sizeLimits(selection.scheme()).stream()
            .skip(1)
            .map(limit -> texts.number(limit.lower(), 0))
            .toArray();
    return texts.text(
        "profile.fact.size.value",
        texts.text("profile.fact.size." + group.code()),
        texts.text("selection.scheme." + selection.scheme().code(), limits));
  }

  private static String worded(Kostra kostra, Texts texts) {
    var population =
        kostra.population().matches("\\d.*")
            ? texts.text("profile.fact.kostra.inhabitants", kostra.population())
            : kostra.population();
    return texts.text(
        "profile.fact.kostra.value",
        String.valueOf(kostra.groupNumber()),
        population,
        level("profile.fact.kostra.costs", kostra.boundCosts(), texts),
        level("profile.fact.kostra.income", kostra.freeIncome(), texts));
  }

  private static String level(String key, String level, Texts texts) {
    return level.isEmpty() ? "" : texts.text(key, level.toLowerCase(texts.locale()));
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
            "/arsverk"
                + SelectionAddress.query(
                    back.with(draft -> draft.counties = List.of(municipality.county()))),
            texts.text("profile.ways.fylke", county(municipality))));
  }
}
