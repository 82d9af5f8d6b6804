package no.kommuneblikk.figure;

import java.time.LocalDate;
import no.kommuneblikk.indicator.Release;
import no.kommuneblikk.indicator.Source;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure's values come from, as it is printed below the figure and in every export.
 *
 * @param name publisher and title
 * @param release the release, or an empty text for a published fact outside any release
 * @param published the producer's date; null where none is given
 * @param licence what the producer allows, in the producer's words; empty where none is known
 */
public record SourceNote(
    String name, String release, @Nullable LocalDate published, String url, String licence) {

  /** A source whose licence is told elsewhere, such as in its name. */
  public SourceNote(String name, String release, @Nullable LocalDate published, String url) {
    this(name, release, published, url, "");
  }

  public static SourceNote of(Release release) {
    return new SourceNote(
        nameOf(release.source()),
        release.label(),
        release.published(),
        release.source().url(),
        release.source().licence());
  }

  public static SourceNote of(Source source) {
    return new SourceNote(nameOf(source), "", null, source.url(), source.licence());
  }

  private static String nameOf(Source source) {
    return source.publisher() + ": " + source.title();
  }
}
