package no.kommuneblikk.profile.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.profile.FormerNumber;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SelectionAddress;
import no.kommuneblikk.selection.SelectionReader;
import no.kommuneblikk.web.language.ReaderLanguage;
import org.springframework.stereotype.Component;

/** Where the addresses of municipalities and counties lead, whoever asks: browser or page. */
@Component
class Addresses {

  private final Geography geography;
  private final SelectionReader reader;
  private final ReaderLanguage language;

  Addresses(Geography geography, SelectionReader reader, ReaderLanguage language) {
    this.geography = geography;
    this.reader = reader;
    this.language = language;
  }

  /**
   * The municipality that a number leads to in the structure of the address: the one that has it,
   * or the one that took most of what had it.
   */
  Optional<Municipality> municipality(String number, QueryParameters parameters) {
    return FormerNumber.leadsTo(number, selection(parameters).structure(), geography.atlas())
        .stream()
        .findFirst();
  }

  /** The same choices, and the number that was asked for. */
  static QueryParameters cameBy(String number, QueryParameters parameters) {
    return parameters.merging(SelectionAddress.CAME_BY, number);
  }

  /**
   * The choices that show a county's municipalities. A number that only another structure has leads
   * there in that structure: 39 is Vestfold from 2024.
   */
  Optional<QueryParameters> county(String number, QueryParameters parameters) {
    var selection = selection(parameters);
    return structures(selection)
        .filter(structure -> geography.atlas().county(structure.year(), number).isPresent())
        .findFirst()
        .map(structure -> SelectionAddress.parameters(within(number, structure, selection)))
        .map(QueryParameters::simple);
  }

  private static Selection within(String county, StructureYear structure, Selection selection) {
    return selection.with(
        draft -> {
          draft.counties = List.of(county);
          if (structure != draft.structure) {
            draft.structure = structure;
            draft.highlighted = List.of();
          }
        });
  }

  /** The chosen structure first, then the others from the newest on. */
  private static Stream<StructureYear> structures(Selection selection) {
    return Stream.concat(
        Stream.of(selection.structure()),
        Stream.of(StructureYear.values())
            .sorted(Comparator.comparing(StructureYear::year).reversed()));
  }

  private Selection selection(QueryParameters parameters) {
    return reader.read(parameters.getParameters(), language.ofPage()).selection();
  }
}
