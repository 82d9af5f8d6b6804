package no.kommuneblikk.web.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an open page sends of what its reader does. The framework takes the shape of such a message
 * for granted and fails in the middle of it where it is another; here it is looked at first.
 */
final class PageMessage {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Far above what a page sends; files come another way. */
  static final int MOST_BYTES = 1024 * 1024;

  private static final String KIND = "v-r";
  private static final String MESSAGE = "uidl";

  /** Of a page that is left, which counts its messages no more. */
  private static final String FAREWELL = "UNLOAD";

  private static final Set<String> KINDS = Set.of("init", "heartbeat", "oldbrowser", MESSAGE);
  private static final Set<String> OF_A_PAGE = Set.of("heartbeat", MESSAGE);
  private static final Pattern PAGE = Pattern.compile("\\d{1,9}");

  private PageMessage() {}

  /**
   * Looks at what a page sends, where the request is from a page.
   *
   * @return the request to go on with, as a body can be read only once
   * @throws Unanswerable if no page sends such a thing
   */
  static HttpServletRequest looked(HttpServletRequest request) throws IOException, Unanswerable {
    var kind = request.getParameter(KIND);
    if (kind == null) {
      return request;
    }
    if (!KINDS.contains(kind)) {
      throw new Unanswerable(HttpServletResponse.SC_NOT_FOUND, "ukjent slags melding");
    }
    if (OF_A_PAGE.contains(kind)) {
      var page = request.getParameter("v-uiId");
      if (page == null || !PAGE.matcher(page).matches()) {
        throw unusable("meldingen sier ikke hvilken side den er fra");
      }
    }
    return kind.equals(MESSAGE) ? read(request) : request;
  }

  private static HttpServletRequest read(HttpServletRequest request)
      throws IOException, Unanswerable {
    var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw new Unanswerable(
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "meldingen er for stor");
    }
    check(body);
    return new ReadRequest(request, body);
  }

  /**
   * Passes over a message that has the shape the framework expects. One without content only asks
   * whether the page lives.
   */
  static void check(byte[] body) throws Unanswerable {
    if (body.length == 0) {
      return;
    }
    JsonNode message;
    try {
      // As the framework reads it
      message = JSON.readTree(new String(body, StandardCharsets.UTF_8));
    } catch (JacksonException e) {
      throw unusable("meldingen er ikke JSON");
    }
    var rpc = message.path("rpc");
    if (!message.isObject()
        || !message.path("csrfToken").isString()
        || !(message.path("clientId").isInt() || message.has(FAREWELL))
        || !(message.path("syncId").isInt() || message.path("syncId").isMissingNode())
        || !rpc.isArray()
        || !rpc.valueStream().allMatch(PageMessage::isAct)) {
      throw unusable("meldingen har ikke den formen en side sender");
    }
  }

  private static boolean isAct(JsonNode act) {
    return act.isObject()
        && act.path("type").isString()
        && (act.path("node").isInt() || act.path("node").isMissingNode());
  }

  private static Unanswerable unusable(String reason) {
    return new Unanswerable(HttpServletResponse.SC_BAD_REQUEST, reason);
  }
}
