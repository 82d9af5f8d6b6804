package no.kommuneblikk.web.limit;

import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP over connections that are bounded for each address. Made by the web server by its name. */
public final class BoundedProtocol extends Http11NioProtocol {

  /** Between two pieces of a body. */
  private static final int UPLOAD_PAUSE_MILLIS = 10_000;

  private final BoundedEndpoint endpoint;

  public BoundedProtocol() {
    this(new BoundedEndpoint());
  }

  private BoundedProtocol(BoundedEndpoint endpoint) {
    super(endpoint);
    this.endpoint = endpoint;
    setDisableUploadTimeout(false);
    setConnectionUploadTimeout(UPLOAD_PAUSE_MILLIS);
  }

  /** Accepts at most so many connections of one address; 0 is no limit. */
  public void accept(int connectionsPerAddress) {
    endpoint.accept(connectionsPerAddress);
  }
}
