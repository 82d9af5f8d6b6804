package no.kommuneblikk.web.limit;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import no.kommuneblikk.web.error.PlainAnswer;
import no.kommuneblikk.web.language.ReaderLanguage;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ContinueResponseTiming;

/**
 * Reads what is sent along with a request before the application is asked: so much, within so long,
 * of so many at once. Whoever sends half of it and waits holds one of few places and none of the
 * threads that pages are answered by. Only the upload of a file is read by what it is for, in
 * places of its own.
 */
public final class BodyValve extends ValveBase {

  /** Where the framework takes files; without a page that waits for one nothing of it is read. */
  private static final String UPLOAD = "/VAADIN/dynamic/resource/";

  private static final int TIMED_OUT = 408;
  private static final int TOO_LARGE = 413;
  private static final int TOO_MANY = 429;
  private static final int UNREADABLE = 400;
  private static final String SECONDS = "10";

  private final Bounds bounds;
  private final Slots bodies;
  private final Slots uploads;
  private final ReaderLanguage language;

  /**
   * A valve through which nothing has come yet.
   *
   * @param language in which those who are turned away are told
   */
  public BodyValve(Bounds bounds, ReaderLanguage language) {
    super(true);
    this.bounds = bounds;
    this.bodies = new Slots(bounds.bodiesPerAddress(), bounds.bodies());
    this.uploads = new Slots(bounds.uploadsPerAddress(), bounds.uploads());
    this.language = language;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    var body = new Body(request.getCoyoteRequest());
    if (!body.exists()) {
      getNext().invoke(request, response);
    } else if (request.getDecodedRequestURI().startsWith(UPLOAD)) {
      passUpload(request, response, body);
    } else if (isRead(request, response, body)) {
      getNext().invoke(request, response);
    }
  }

  private void passUpload(Request request, Response response, Body body)
      throws IOException, ServletException {
    var client = ClientAddress.of(request.getRemoteAddr());
    if (!uploads.enter(client)) {
      refuse(request, response, TOO_MANY, "web.body.many");
      body.breakOff();
      return;
    }
    try {
      getNext().invoke(request, response);
      if (!request.isAsync()) {
        response.finishResponse();
        body.ignoreRest();
      }
    } finally {
      uploads.leave(client);
    }
  }

  private boolean isRead(Request request, Response response, Body body) {
    var client = ClientAddress.of(request.getRemoteAddr());
    if (!bodies.enter(client)) {
      refuse(request, response, TOO_MANY, "web.body.many");
      body.breakOff();
      return false;
    }
    try {
      // Whoever asks first whether to send is told to, unless it would be too much
      if (!body.isLongerThan(bounds.largestBody().toBytes())) {
        response.sendAcknowledgement(ContinueResponseTiming.IMMEDIATELY);
        request.getCoyoteRequest().setExpectation(false);
        if (body.isReadWithin(bounds.largestBody().toBytes(), bounds.bodyTime())) {
          return true;
        }
      }
      refuse(request, response, TOO_LARGE, "web.body.large");
      body.ignoreRest();
    } catch (SocketTimeoutException e) {
      refuse(request, response, TIMED_OUT, "web.body.slow");
      body.breakOff();
    } catch (IOException e) {
      refuse(request, response, UNREADABLE, "web.body.broken");
      body.breakOff();
    } finally {
      bodies.leave(client);
    }
    return false;
  }

  private void refuse(Request request, Response response, int status, String key) {
    response.setStatus(status);
    response.setContentType(PlainAnswer.PROBLEM);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Connection", "close");
    if (status == TOO_MANY) {
      response.setHeader("Retry-After", SECONDS);
    }
    var texts = language.of(request);
    var told = texts.text(key, bounds.largestBody().toKilobytes(), bounds.bodyTime().toSeconds());
    var problem = new PlainAnswer(texts).problem(status, texts.text(key + ".title"), told);
    var bytes = problem.getBytes(StandardCharsets.UTF_8);
    try {
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
      response.finishResponse();
    } catch (IOException e) {
      // Nobody is there to be told
    }
  }
}
