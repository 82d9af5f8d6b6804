package no.kommuneblikk.illustration;

import no.kommuneblikk.indicator.MeasureCodes;

/** The FTE series. Adults and children are generated; the total is their sum where both exist. */
enum FteSeries {
  TOTAL(MeasureCodes.STAFFING),
  ADULTS(MeasureCodes.STAFFING_ADULTS),
  CHILDREN(MeasureCodes.STAFFING_CHILDREN);

  private final String indicator;

  FteSeries(String indicator) {
    this.indicator = indicator;
  }

  String indicator() {
    return indicator;
  }
}
