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
 */
public record SourceNote(String name, String release, @Nullable LocalDate published, String url) {

  public static SourceNote of(Release release) {
    return new SourceNote(
        nameOf(release.source()), release.label(), release.published(), release.source().url());
  }

  public static SourceNote of(Source source) {
    return new SourceNote(nameOf(source), "", null, source.url());
  }

  private static String nameOf(Source source) {
    return source.publisher() + ": " + source.title();
  }
}
