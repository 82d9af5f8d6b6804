package no.kommuneblikk.figure;

import java.util.List;
import java.util.function.DoubleFunction;
import no.kommuneblikk.text.Texts;

/** What several ways of reckoning give: the one number where they read the same, or a range. */
public final class Between {

  private Between() {}

  /** «254–256». */
  public static String words(List<Double> values, DoubleFunction<String> written, Texts texts) {
    return words("figure.words.between", values, written, texts);
  }

  /** «+1,2 til +2,0»: between signs a dash would be read as one of them. */
  public static String signed(List<Double> values, DoubleFunction<String> written, Texts texts) {
    return words("figure.words.between.signed", values, written, texts);
  }

  private static String words(
      String key, List<Double> values, DoubleFunction<String> written, Texts texts) {
    var reach = values.stream().mapToDouble(Double::doubleValue).summaryStatistics();
    var lowest = written.apply(reach.getMin());
    var highest = written.apply(reach.getMax());
    return lowest.equals(highest) ? lowest : texts.text(key, lowest, highest);
  }
}
