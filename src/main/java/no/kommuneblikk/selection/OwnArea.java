package no.kommuneblikk.selection;

import java.util.List;

/**
 * An area that a reader has put together and named. It lives in the address and nowhere else, so
 * whoever has the link has the area.
 *
 * @param name what the reader calls it; at most {@value #LONGEST_NAME} letters, digits, spaces and
 *     plain signs, as {@link #cleaned} leaves them
 * @param municipalities numbers in the chosen structure, in the reader's order
 * @throws IllegalArgumentException if there are no municipalities, or more than {@value
 *     #MOST_MUNICIPALITIES}
 */
public record OwnArea(String name, List<String> municipalities) {

  public static final int LONGEST_NAME = 40;
  public static final int MOST_MUNICIPALITIES = 40;

  /** More than this and nobody tells them apart. */
  public static final int MOST_AREAS = 5;

  public OwnArea {
    municipalities = municipalities.stream().distinct().toList();
    if (municipalities.isEmpty() || municipalities.size() > MOST_MUNICIPALITIES) {
      throw new IllegalArgumentException("An area of " + municipalities.size());
    }
  }

  /** A typed name without what has a meaning in addresses, cut where it is too long. */
  public static String cleaned(String name) {
    var clean = name.replaceAll("[^\\p{L}\\p{N} \\-–/&()]", " ").replaceAll("\\s+", " ").strip();
    return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME).strip();
  }
}
