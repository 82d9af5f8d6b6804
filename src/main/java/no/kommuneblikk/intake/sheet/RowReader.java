package no.kommuneblikk.intake.sheet;

/** Makes candidates and remarks of the rows of a file. */
interface RowReader {

  void read(Row row);
}
