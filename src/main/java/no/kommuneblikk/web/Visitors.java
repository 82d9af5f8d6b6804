package no.kommuneblikk.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Who comes from where. */
final class Visitors {

  /** What one household or office has of the new addresses. */
  private static final int BYTES_OF_A_NETWORK = 8;

  private Visitors() {}

  /**
   * What tells one visitor's network from another's: an address, of the new kind its first half, as
   * whoever has one has all that begin with it.
   *
   * @param address as the connection or a trusted proxy tells it, never a name
   */
  static String address(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address network
          ? HexFormat.of().formatHex(Arrays.copyOf(network.getAddress(), BYTES_OF_A_NETWORK))
          : address;
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
