package no.kommuneblikk.intake.page;

import java.util.List;
import no.kommuneblikk.indicator.MeasureCatalog;
import no.kommuneblikk.release.ReleaseLog.Line;

/** Where in the product a release is seen. */
public final class ReleasePages {

  private ReleasePages() {}

  /** Codes of the measures that a release brings. */
  public static List<String> measures(Line release) {
    return release.measures().isEmpty() ? List.of() : List.of(release.measures().split(","));
  }

  /** The pages that show them. */
  public static List<String> pages(Line release, MeasureCatalog catalog) {
    return Views.pages(measures(release), catalog);
  }

  /** The page that shows the release as it was. */
  public static String pinned(Line release, MeasureCatalog catalog) {
    return Views.pinned(measures(release), release.code(), catalog);
  }
}
