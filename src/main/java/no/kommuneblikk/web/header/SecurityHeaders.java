package no.kommuneblikk.web.header;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;

/**
 * What every answer forbids the browser: other origins, frames, plugins, guessing of types. It
 * stands before everything else in the web server, so that what the server refuses by itself says
 * the same.
 */
public class SecurityHeaders extends ValveBase {

  private static final String MARK = SecurityHeaders.class.getName();
  private static final int A_YEAR = 365 * 24 * 60 * 60;

  /** Where figures are loaded; a click there must be meant. */
  private static final String STEWARD = "/data";

  private final EdgeSettings settings;

  /** Headers for a product that is where these settings say. */
  public SecurityHeaders(EdgeSettings settings) {
    super(true);
    this.settings = settings;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    request.setAttribute(MARK, this);
    write(request, response);
    getNext().invoke(request, response);
  }

  /** Says it again where what was said has been taken back to tell of a failure. */
  public static void restore(Request request, Response response) {
    if (request.getAttribute(MARK) instanceof SecurityHeaders headers) {
      headers.write(request, response);
    }
  }

  private void write(Request request, Response response) {
    var frames = frames(request.getDecodedRequestURI(), settings);
    response.setHeader("Content-Security-Policy", ContentPolicy.ofData(frames));
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (frames.isEmpty()) {
      response.setHeader("X-Frame-Options", "DENY");
    }
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (settings.isEncrypted()) {
      response.setHeader("Strict-Transport-Security", "max-age=" + A_YEAR);
    }
  }

  /** Who may frame what is at a path; the pages of a steward nobody may. */
  static String frames(@Nullable String path, EdgeSettings settings) {
    var isSteward = path == null || path.equals(STEWARD) || path.startsWith(STEWARD + "/");
    return isSteward ? "" : settings.frames();
  }
}
