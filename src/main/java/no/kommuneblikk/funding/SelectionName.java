package no.kommuneblikk.funding;

import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.County;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/** What all that is selected is called in a sentence. */
final class SelectionName {

  private SelectionName() {}

  /** «landet», «Nordland», «små kommuner», «små kommuner i Nordland», or «utvalget». */
  static String of(Selection selection, Atlas atlas, Texts texts) {
    var size = selection.size();
    var sizes = size == null ? "" : sizes(size, texts);
    return switch (selection.counties().size()) {
      case 0 -> size == null ? texts.text("funding.place.country") : sizes;
      case 1 -> {
        var county = county(selection, atlas);
        yield size == null ? county : texts.text("funding.place.sizeInCounty", sizes, county);
      }
      default -> texts.text("funding.place.selected");
    };
  }

  /** True if the selection leaves out nothing. */
  static boolean isCountry(Selection selection) {
    return selection.size() == null && selection.counties().isEmpty();
  }

  private static String sizes(SizeGroup size, Texts texts) {
    var name = texts.text(Funding.sizeName(size.code()));
    return name.substring(0, 1).toLowerCase(texts.locale()) + name.substring(1);
  }

  private static String county(Selection selection, Atlas atlas) {
    var number = selection.counties().getFirst();
    return atlas.county(selection.structure().year(), number).map(County::name).orElse(number);
  }
}
