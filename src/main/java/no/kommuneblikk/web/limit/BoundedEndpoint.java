package no.kommuneblikk.web.limit;

import java.net.InetAddress;
import java.nio.channels.SocketChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.jspecify.annotations.Nullable;

/**
 * Accepts so many connections of one address at once and closes the rest, before anything of them
 * is read. Counts the open ones anew for each, so that no counter can go astray.
 */
final class BoundedEndpoint extends NioEndpoint {

  /**
   * What the system keeps of an answer for one reader. Left to itself it keeps megabytes, and says
   * that there is room again only when a third of them is read: a slow reader would look dead.
   */
  private static final int SEND_BUFFER = 256 * 1024;

  private volatile int perAddress;

  BoundedEndpoint() {
    getSocketProperties().setTxBufSize(SEND_BUFFER);
  }

  /** Accepts at most so many of one address; 0 is no limit. */
  void accept(int most) {
    perAddress = most;
  }

  @Override
  protected boolean setSocketOptions(SocketChannel socket) {
    if (perAddress > 0 && open(socket.socket().getInetAddress()) >= perAddress) {
      destroySocket(socket);
      return false;
    }
    return super.setSocketOptions(socket);
  }

  private long open(@Nullable InetAddress address) {
    if (address == null) {
      return 0;
    }
    var client = ClientAddress.of(address);
    return connections.keySet().stream()
        .map(other -> other.socket().getInetAddress())
        .filter(other -> other != null && ClientAddress.of(other).equals(client))
        .count();
  }
}
