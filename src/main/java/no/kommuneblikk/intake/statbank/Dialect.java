package no.kommuneblikk.intake.statbank;

/** How one of the StatBank's interfaces is spoken to. */
interface Dialect {

  Call metadata(String table);

  /** Reads the answer to {@link #metadata}. */
  TableMetadata described(String table, byte[] answer);

  /** Asks for cells, to be answered as JSON-stat 2. */
  Call data(Extract extract);
}
