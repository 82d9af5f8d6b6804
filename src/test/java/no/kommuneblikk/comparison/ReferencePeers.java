package no.kommuneblikk.comparison;

import java.util.List;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.ReferenceAtlas;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;

/** Comparison groups of the reference files, without a database and without anything measured. */
public final class ReferencePeers {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  private ReferencePeers() {}

  public static Peers of(Selection selection, Municipality municipality) {
    return grouping(selection, municipality).peers();
  }

  static Grouping grouping(Selection selection, Municipality municipality) {
    var atlas = ReferenceAtlas.ATLAS;
    return new Grouping(
        selection,
        municipality,
        atlas,
        () -> KnownTraits.of(atlas.municipalities(municipality.structure()), List.of(), List.of()),
        TEXTS);
  }
}
