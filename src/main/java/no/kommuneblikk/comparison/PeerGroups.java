package no.kommuneblikk.comparison;

import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/** Whom a municipality is seen against, for everything that shows it beside others. */
@Component
public class PeerGroups {

  private final TraitReader reader;
  private final Geography geography;

  PeerGroups(TraitReader reader, Geography geography) {
    this.reader = reader;
    this.geography = geography;
  }

  /**
   * The comparison group of a municipality.
   *
   * @param municipality of the structure of the selection
   * @throws org.springframework.dao.DataAccessException if the database does not answer
   */
  public Peers of(Selection selection, Municipality municipality, Texts texts) {
    return grouping(selection, municipality, texts).peers();
  }

  /** The same group with its reasons; the database is asked once for all who want to know. */
  public PeerGroupExplanation why(Selection selection, Municipality municipality, Texts texts) {
    return new Reasons(grouping(selection, municipality, texts)).why();
  }

  /**
   * The selection that is used: an own area that there is none of gives way to the KOSTRA group,
   * and where that is not known, size stands in.
   */
  public static Selection known(Selection selection, Municipality municipality) {
    var group = Grouping.known(selection, municipality);
    return group == selection.against()
        ? selection
        : selection.with(draft -> draft.against = group);
  }

  private Grouping grouping(Selection selection, Municipality municipality, Texts texts) {
    return new Grouping(
        selection, municipality, geography.atlas(), () -> reader.read(selection), texts);
  }
}
