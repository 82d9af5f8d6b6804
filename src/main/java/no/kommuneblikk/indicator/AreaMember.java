package no.kommuneblikk.indicator;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A municipality as a part of an area that somebody has put together.
 *
 * @param area key of the area, at most 80 characters
 * @param municipality number in the division that is asked for
 */
public record AreaMember(String area, String municipality) {

  private static final JsonMapper JSON = new JsonMapper();

  /** Every one of these municipalities as a part of the area. */
  public static Stream<AreaMember> of(String area, List<String> municipalities) {
    return municipalities.stream().map(number -> new AreaMember(area, number));
  }

  /** As the statements read them: one parameter, however many there are. */
  static String json(Collection<AreaMember> members) {
    return JSON.writeValueAsString(members);
  }
}
