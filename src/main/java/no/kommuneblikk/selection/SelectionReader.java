package no.kommuneblikk.selection;

import java.util.List;
import java.util.Map;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Reads a selection from an address that anyone may have typed. Every part is checked; what can't
 * be used falls back to the default and is told to the reader.
 */
@Component
public class SelectionReader {

  private final Geography geography;
  private final Releases releases;

  SelectionReader(Geography geography, Releases releases) {
    this.geography = geography;
    this.releases = releases;
  }

  /**
   * The selection that these parameters ask for.
   *
   * @throws org.springframework.dao.DataAccessException if the database does not answer
   */
  public ReadSelection read(Map<String, List<String>> parameters, Texts texts) {
    var values = new AddressValues(parameters, texts);
    if (values.areTooLong()) {
      return new ReadSelection(Selection.DEFAULT, List.of(texts.text("selection.remark.tooLong")));
    }
    return new SelectionReading(values, geography.atlas(), releases, texts).read();
  }
}
