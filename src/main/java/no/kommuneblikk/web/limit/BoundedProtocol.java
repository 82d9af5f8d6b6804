package no.kommuneblikk.web.limit;

import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/**
 * HTTP over connections that are bounded for each address, whose heads are there in time. Made by
 * the web server by its name.
 */
public final class BoundedProtocol extends Http11NioProtocol {

  /** Between two pieces of a body. */
  private static final int UPLOAD_PAUSE_MILLIS = 10_000;

  private final BoundedEndpoint endpoint;
  private volatile Duration headTime = Duration.ofSeconds(20);

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

  /** Closes connections on which the head of a request takes longer than this. */
  public void endHeadsAfter(Duration time) {
    headTime = time;
  }

  @Override
  protected Processor createProcessor() {
    return new TimelyProcessor(this, headTime);
  }
}
