package no.kommuneblikk.web.limit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.apache.tomcat.util.buf.ByteChunk;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** What comes after the head of a request, as it arrives at the web server. */
final class Body {

  /** What is listened to after an answer, so that whoever still sends gets to read it. */
  private static final int MOST_IGNORED = 2 * 1024 * 1024;

  private static final Duration IGNORED_FOR = Duration.ofSeconds(3);

  private static final String CHUNKED = "transfer-encoding";

  private final Request request;
  private final Piece piece = new Piece();

  Body(Request request) {
    this.request = request;
  }

  /** Whether there is any. */
  boolean exists() {
    return request.getContentLengthLong() > 0 || request.getHeader(CHUNKED) != null;
  }

  /** Whether it says itself that it is longer. */
  boolean isLongerThan(long most) {
    return request.getContentLengthLong() > most;
  }

  /**
   * Reads all of it and lets the application read it anew.
   *
   * @return false if there is more than this
   * @throws SocketTimeoutException if it is not there in time
   * @throws IOException if it breaks off or can't be read
   */
  boolean isReadWithin(long most, Duration time) throws IOException {
    var end = System.nanoTime() + time.toNanos();
    var whole = new ByteArrayOutputStream();
    for (var read = read(); read >= 0; read = read()) {
      whole.writeBytes(piece.taken(read));
      if (whole.size() > most) {
        return false;
      }
      if (System.nanoTime() > end) {
        throw new SocketTimeoutException();
      }
    }
    var again = new ByteChunk();
    again.setBytes(whole.toByteArray(), 0, whole.size());
    request.action(ActionCode.REQ_SET_BODY_REPLAY, again);
    return true;
  }

  /** Lets the rest come, for a moment, and then closes the connection if there is still more. */
  void ignoreRest() {
    var end = System.nanoTime() + IGNORED_FOR.toNanos();
    var ignored = 0L;
    try {
      while (!request.isFinished() && ignored < MOST_IGNORED && System.nanoTime() < end) {
        var read = read();
        if (read < 0) {
          return;
        }
        ignored += read;
      }
    } catch (IOException e) {
      // Gone, or too slow
    }
    if (!request.isFinished()) {
      breakOff();
    }
  }

  /** Closes the connection after the answer, whatever still comes. */
  void breakOff() {
    request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    // What went wrong has been told already; no page is to be made of it
    request.getResponse().setErrorReported();
  }

  private int read() throws IOException {
    return request.doRead(piece);
  }

  /** What the web server hands over of its own buffer. */
  private static final class Piece implements ApplicationBufferHandler {

    private ByteBuffer bytes = EMPTY_BUFFER;

    byte[] taken(int length) {
      var taken = new byte[length];
      bytes.get(taken);
      return taken;
    }

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
      bytes = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return bytes;
    }

    @Override
    public void expand(int size) {
      // The server's buffer is as large as it is
    }
  }
}
