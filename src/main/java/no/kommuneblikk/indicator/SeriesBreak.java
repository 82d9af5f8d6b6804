package no.kommuneblikk.indicator;

/**
 * Where figures of one side can't be read as those of the other, in a sentence for readers.
 *
 * @param indicator code of the indicator; empty where every indicator has it
 * @param year the first year on the other side; of an {@link Kind#END} the last year of the series,
 *     of a {@link Kind#STANDING} remark the first year it holds for
 */
public record SeriesBreak(
    String indicator,
    int year,
    Kind kind,
    String wording,
    String publisher,
    String title,
    String url) {

  /** What is not the same on both sides. */
  public enum Kind {
    /** Municipalities and counties. */
    BORDERS,
    /** Who reported. */
    REPORTING,
    /** What is counted. */
    DEFINITION,
    /** The table the figures are from: it ends. */
    END,
    /** Which municipalities are grouped together by the producer; figures use one grouping only. */
    GROUPING,
    /** No year is set apart: something that holds for the whole series. */
    STANDING
  }

  /** The same whatever it is a break of: one that several indicators have is one. */
  public SeriesBreak ofAny() {
    return new SeriesBreak("", year, kind, wording, publisher, title, url);
  }

  public boolean isOf(String code) {
    return indicator.isEmpty() || indicator.equals(code);
  }

  /** Whether figures of these years can't be read without knowing of it. */
  public boolean isCrossedBy(int from, int to) {
    return switch (kind) {
      case BORDERS, REPORTING, DEFINITION -> from < year && year <= to;
      case END -> from <= year && year < to;
      case STANDING -> year <= to;
      case GROUPING -> false;
    };
  }
}
