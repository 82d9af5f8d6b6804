package no.kommuneblikk.web;

import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP over connections that are bounded for each address. Made by the web server by its name. */
public final class BoundedProtocol extends Http11NioProtocol {

  private final BoundedEndpoint endpoint;

  public BoundedProtocol() {
    this(new BoundedEndpoint());
  }

  private BoundedProtocol(BoundedEndpoint endpoint) {
    super(endpoint);
    this.endpoint = endpoint;
  }

  void accept(int connectionsPerAddress) {
    endpoint.accept(connectionsPerAddress);
  }
}
