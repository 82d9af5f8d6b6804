package no.kommuneblikk.selection;

import java.util.Optional;
import java.util.regex.Pattern;
import no.kommuneblikk.geography.SizeGroup;

/**
 * One of the areas that are seen side by side.
 *
 * @param code number of the municipality or county, code of the size group, place of the own area
 *     in the list of them counted from 1; empty for the country
 */
public record Unit(Kind kind, String code) {

  /** What kind of area it is. */
  public enum Kind {
    MUNICIPALITY(""),
    COUNTY("fylke-"),
    SIZE("storrelse-"),
    OWN("eget-"),
    COUNTRY("landet");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }
  }

  /** More than this and a table no longer fits a page. */
  public static final int MOST = 10;

  private static final Pattern MUNICIPALITY = Pattern.compile("\\d{4}");
  private static final Pattern COUNTY = Pattern.compile("\\d{2}");
  private static final Pattern OWN = Pattern.compile("[1-" + OwnArea.MOST_AREAS + "]");

  public static Unit municipality(String number) {
    return new Unit(Kind.MUNICIPALITY, number);
  }

  /** The own area at this place, counted from 1. */
  public static Unit own(int place) {
    return new Unit(Kind.OWN, String.valueOf(place));
  }

  /** As in addresses: {@code 3801}, {@code fylke-38}, {@code storrelse-liten}, {@code eget-1}. */
  public String written() {
    return kind.prefix + code;
  }

  /** The unit that is written like this; whether the area exists is not looked at. */
  public static Optional<Unit> of(String text) {
    for (var kind : Kind.values()) {
      if (text.startsWith(kind.prefix)) {
        var code = text.substring(kind.prefix.length());
        if (isCode(kind, code)) {
          return Optional.of(new Unit(kind, code));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCode(Kind kind, String code) {
    return switch (kind) {
      case MUNICIPALITY -> MUNICIPALITY.matcher(code).matches();
      case COUNTY -> COUNTY.matcher(code).matches();
      case SIZE -> SizeGroup.of(code).isPresent();
      case OWN -> OWN.matcher(code).matches();
      case COUNTRY -> code.isEmpty();
    };
  }
}
