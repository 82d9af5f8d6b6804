package no.kommuneblikk.web.header;

/**
 * What a browser may do with an answer. An answer that is no page may do nothing. A page may load
 * what the product has, start with the scripts that carry the number of this one answer, and
 * evaluate the expressions of the framework, which can't do without; nothing may come from anywhere
 * else.
 */
final class ContentPolicy {

  private static final String NOWHERE = "'none'";

  private ContentPolicy() {}

  /**
   * Of figures, files, errors and whatever else is not a page of the framework.
   *
   * @param frames origins that may frame it; empty if none may
   */
  static String ofData(String frames) {
    return String.join(
        "; ",
        "default-src 'none'",
        "img-src 'self' data:",
        "style-src 'self' 'unsafe-inline'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        ancestors(frames));
  }

  /**
   * Of a page.
   *
   * @param scripts what inline scripts need to run, such as the nonce they carry
   * @param frames origins that may frame it; empty if none may
   */
  static String ofPage(String scripts, String frames) {
    return String.join(
        "; ",
        "default-src 'self'",
        "script-src 'self' 'unsafe-eval' " + scripts,
        "script-src-attr 'none'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        ancestors(frames));
  }

  private static String ancestors(String frames) {
    return "frame-ancestors " + (frames.isEmpty() ? NOWHERE : frames);
  }
}
