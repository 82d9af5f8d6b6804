package no.kommuneblikk.web.limit;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Reads requests whose heads are there in time. The server's own limit is on the silence between
 * two pieces, so that whoever sends a letter every few seconds would hold a connection for hours.
 */
final class TimelyProcessor extends Http11Processor {

  private final Duration headTime;

  /** The connection on which a head has begun to come, and when it did. */
  private @Nullable SocketWrapperBase<?> waiting;

  private long since;

  TimelyProcessor(AbstractHttp11Protocol<?> protocol, Duration headTime) {
    super(protocol, protocol.getAdapter());
    this.headTime = headTime;
  }

  /** Called with each piece that arrives, until the head is whole. */
  @Override
  public SocketState service(SocketWrapperBase<?> socket) throws IOException {
    var state = super.service(socket);
    if (state != SocketState.LONG || isAsync()) {
      waiting = null;
      return state;
    }
    var now = System.nanoTime();
    if (waiting != socket) {
      waiting = socket;
      since = now;
    }
    return now - since > headTime.toNanos() ? SocketState.CLOSED : state;
  }
}
