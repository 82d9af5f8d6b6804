package no.kommuneblikk.about;

/** The addresses of the sections of a page. */
public final class Contents {

  private Contents() {}

  /**
   * An address of a section that names the page, as the browser reads it against the start of the
   * site and not against the page.
   *
   * @param query what is chosen in the address of the page, without the question mark; may be empty
   */
  public static String link(String page, String query, String section) {
    return page + (query.isEmpty() ? "" : "?" + query) + "#" + section;
  }
}
