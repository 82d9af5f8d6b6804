package no.kommuneblikk.web.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whom a limit is for. An IPv4 address may be a whole building; of IPv6 a household has a whole
 * /64, so that is one.
 */
public final class ClientAddress {

  private static final int NETWORK_BYTES = 8;

  private ClientAddress() {}

  /** The address of a connection or, behind a proxy that is believed, of the visitor. */
  public static String of(String remote) {
    try {
      return of(InetAddress.ofLiteral(remote));
    } catch (IllegalArgumentException e) {
      // A proxy may send what it likes; all that is unreadable is one visitor
      return "";
    }
  }

  static String of(InetAddress address) {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
        : address.getHostAddress();
  }
}
