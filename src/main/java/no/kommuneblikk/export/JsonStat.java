package no.kommuneblikk.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dataset of JSON-stat 2.0 (json-stat.org). The names of its members are the format's.
 *
 * @param updated the producer's date of publication; null where none is given
 * @param value row by row, the last dimension running fastest; null where there is none
 * @param status why there is no value, or what it is worth where it is not simply reported, by
 *     place among the values
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record JsonStat(
    String version,
    @JsonProperty("class") String type,
    String href,
    String label,
    String source,
    @Nullable String updated,
    List<String> note,
    List<String> id,
    List<Integer> size,
    Map<String, List<String>> role,
    Map<String, Dimension> dimension,
    List<@Nullable BigDecimal> value,
    Map<Integer, String> status,
    Extension extension) {

  record Dimension(String label, Category category) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Category(Map<String, Integer> index, Map<String, String> label, Map<String, Unit> unit) {}

  record Unit(String base, int decimals) {}

  /**
   * What the format has no place for.
   *
   * @param illustration whether the values are generated
   * @param carriedForward places of generated values that are simulated as carried forward
   * @param status what the signs and codes mean
   */
  record Extension(
      String release,
      boolean illustration,
      List<Integer> carriedForward,
      List<FigureJson.SourceJson> sources,
      List<String> caveats,
      Words status) {}

  record Words(Map<String, String> label) {}
}
