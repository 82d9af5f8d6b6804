package no.kommuneblikk.intake.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kommuneblikk.intake.feed.Candidate.Area;
import no.kommuneblikk.intake.place.Outside.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds which municipality of a division a source means. Everything that a row says of it has to
 * agree: number, name in any language, county, and the years that the name is told to be of. Where
 * it does not, the row is not believed.
 */
public final class AreaResolver {

  /** What a source may have meant. */
  public sealed interface Answer {}

  /**
   * One municipality, at this place in its division.
   *
   * @param doubts what the row says beside it that could not be understood
   */
  public record Found(int place, List<Doubt> doubts) implements Answer {}

  /** None or several, and what to say of it. */
  public record NotFound(String code, List<String> arguments) implements Answer {

    static NotFound because(String code, String... arguments) {
      return new NotFound(code, List.of(arguments));
    }
  }

  /** Something to have a look at, although the municipality is found. */
  public record Doubt(String code, List<String> arguments) {}

  private static final int MOST_REMEMBERED = 20_000;

  private final Outside outside;
  private final NumberedArea numbered;
  private final NamedArea named;
  private final Map<Asked, Answer> answers = new HashMap<>();
  private final Map<List<String>, Optional<Kind>> kinds = new HashMap<>();
  private List<String> lastTexts = List.of();
  private Optional<Kind> lastKind = Optional.empty();

  private record Asked(Area area, int structure) {}

  public AreaResolver(DivisionIndex divisions) {
    var gazetteer = new Gazetteer(divisions);
    var time = new OtherTime(divisions, gazetteer);
    this.outside = new Outside(gazetteer);
    this.numbered = new NumberedArea(gazetteer, time);
    this.named = new NamedArea(gazetteer, time);
  }

  public Answer resolve(Area area, DivisionIndex.Division division) {
    var asked = new Asked(area, division.structure());
    var known = answers.get(asked);
    if (known == null) {
      known = find(area, division);
      if (answers.size() < MOST_REMEMBERED) {
        answers.put(asked, known);
      }
    }
    return known;
  }

  /** What the row is about where that is no municipality; null where it may be one. */
  public @Nullable Kind outside(Area area) {
    // A row is asked about before its values are
    if (!area.texts().equals(lastTexts)) {
      lastTexts = area.texts();
      lastKind = kind(lastTexts);
    }
    return lastKind.orElse(null);
  }

  private Optional<Kind> kind(List<String> texts) {
    var known = kinds.get(texts);
    if (known == null) {
      known = Optional.ofNullable(outside.of(texts));
      if (kinds.size() < MOST_REMEMBERED) {
        kinds.put(texts, known);
      }
    }
    return known;
  }

  private Answer find(Area area, DivisionIndex.Division division) {
    var said = Said.of(area.texts());
    return said.numbers().isEmpty()
        ? named.find(area, said, division)
        : numbered.find(area, said, division);
  }
}
