package no.kommuneblikk.selection;

import java.util.List;

/**
 * A selection as it was read from an address.
 *
 * @param remarks what could not be used, and what was taken instead, as sentences for the reader;
 *     empty if all was well
 */
public record ReadSelection(Selection selection, List<String> remarks) {

  public ReadSelection {
    remarks = List.copyOf(remarks);
  }
}
