package no.kommuneblikk.funding;

import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.County;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/** What all that is selected is called in a sentence. */
final class SelectionName {

  private SelectionName() {}

  /** «landet», «Nordland», «små kommuner», «små kommuner i Nordland», or «utvalget». */
  static String of(Selection selection, Atlas atlas, Texts texts) {
    var size = selection.size();
    var sizes = size == null ? "" : texts.text("selection.words.size." + size.code());
    return of(selection, sizes, "", atlas, texts);
  }

  private static String of(
      Selection selection, String sizes, String form, Atlas atlas, Texts texts) {
    var size = selection.size();
    return switch (selection.counties().size()) {
      case 0 -> size == null ? texts.text("funding.place.country" + form) : sizes;
      case 1 -> {
        var county = county(selection, atlas);
        yield size == null ? county : texts.text("funding.place.sizeInCounty", sizes, county);
      }
      default -> texts.text("funding.place.selected" + form);
    };
  }

  /** True if the selection leaves out nothing. */
  static boolean isCountry(Selection selection) {
    return selection.size() == null && selection.counties().isEmpty();
  }

  /** The same at the beginning of a sentence: «Landet», «Små kommuner i Nordland». */
  static String beginning(Selection selection, Atlas atlas, Texts texts) {
    var size = selection.size();
    var sizes = size == null ? "" : texts.text("selection.size." + size.code() + ".name");
    return of(selection, sizes, ".beginning", atlas, texts);
  }

  private static String county(Selection selection, Atlas atlas) {
    var number = selection.counties().getFirst();
    return atlas.county(selection.structure().year(), number).map(County::name).orElse(number);
  }
}
