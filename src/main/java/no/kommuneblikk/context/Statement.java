package no.kommuneblikk.context;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.kommuneblikk.text.Texts;

/**
 * A statement of a published text in our own words.
 *
 * @param wording sentences; {@code {code}} stands for the value with that code, {@code {code:fra}}
 *     for the earlier one of two, {@code {code:mrd}} for an amount in billions
 */
public record Statement(String code, String wording, String publisher, String title, String url) {

  private static final Pattern VALUE = Pattern.compile("\\{([a-z0-9-]+)(?::(fra|mrd))?}");
  private static final double MILLIONS_IN_A_BILLION = 1_000;

  /**
   * The sentences with their numbers.
   *
   * @param values those that the wordings may refer to
   * @throws IllegalArgumentException if the wording refers to a value that is not among them
   */
  public String sentences(List<NamedValue> values, Texts texts) {
    Map<String, Double> byCode =
        values.stream().collect(Collectors.toMap(NamedValue::code, NamedValue::value));
    return VALUE
        .matcher(texts.told(wording))
        .replaceAll(
            match -> {
              var earlier = "fra".equals(match.group(2));
              var value = byCode.get(match.group(1) + (earlier ? ":fra" : ""));
              if (value == null) {
                throw new IllegalArgumentException(
                    "The statement %s refers to %s, which has no value."
                        .formatted(code, match.group()));
              }
              var billions = "mrd".equals(match.group(2));
              return written(billions ? value / MILLIONS_IN_A_BILLION : value, texts);
            });
  }

  private static String written(double value, Texts texts) {
    return texts.number(value, value == Math.rint(value) ? 0 : 1);
  }
}
