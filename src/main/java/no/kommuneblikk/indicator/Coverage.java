package no.kommuneblikk.indicator;

/** The first and the last year for which there is any figure. */
public record Coverage(int first, int last) {

  public boolean includes(int year) {
    return year >= first && year <= last;
  }
}
