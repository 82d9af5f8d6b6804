package no.kommuneblikk.illustration;

/** The FTE series. Adults and children are generated; the total is their sum where both exist. */
enum FteSeries {
  TOTAL("arsverk"),
  ADULTS("arsverk-voksne"),
  CHILDREN("arsverk-barn-unge");

  private final String indicator;

  FteSeries(String indicator) {
    this.indicator = indicator;
  }

  String indicator() {
    return indicator;
  }
}
