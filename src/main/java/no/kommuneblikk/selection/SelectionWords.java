package no.kommuneblikk.selection;

import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * What has been left out or chosen differently, in words, for a figure that is read away from its
 * page: «Møre og Romsdal · mellomstore kommuner · struktur 2024».
 */
@Component
public class SelectionWords {

  private final Geography geography;

  SelectionWords(Geography geography) {
    this.geography = geography;
  }

  /** Everything that narrows or changes what is shown; empty for the default selection. */
  public String of(Selection selection, Texts texts) {
    return String.join(" · ", parts(selection, geography.atlas(), texts));
  }

  static List<String> parts(Selection selection, Atlas atlas, Texts texts) {
    var parts = new ArrayList<String>();
    var structure = selection.structure().year();
    if (!selection.counties().isEmpty()) {
      parts.add(
          texts.list(
              selection.counties().stream()
                  .flatMap(number -> atlas.county(structure, number).stream())
                  .map(county -> county.name())
                  .toList()));
    }
    var size = selection.size();
    if (size != null) {
      parts.add(texts.text("selection.words.size." + size.code()));
    }
    if (size != null || selection.scheme() != Selection.DEFAULT.scheme()) {
      var bounds =
          atlas.sizeLimits(selection.scheme()).stream()
              .skip(1)
              .map(limits -> texts.number(limits.lower(), 0))
              .toArray();
      parts.add(texts.text("selection.scheme." + selection.scheme().code(), bounds));
    }
    if (selection.structure() != Selection.DEFAULT.structure()) {
      parts.add(texts.text("selection.words.structure", String.valueOf(structure)));
    }
    if (selection.key() != Selection.DEFAULT.key()) {
      parts.add(texts.text("selection.words.key." + selection.key().code()));
    }
    if (!selection.carriedForward()) {
      parts.add(texts.text("selection.words.withoutCarriedForward"));
    }
    return parts;
  }
}
