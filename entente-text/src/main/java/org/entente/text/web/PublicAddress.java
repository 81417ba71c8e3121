package org.entente.text.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// Which addresses are open to everybody: none of this machine, of a private network, or kept for
/// special use by RFC 6890.
final class PublicAddress {
  private PublicAddress() {}

  /// Whether anybody on the Internet could reach it.
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] b = address.getAddress();
    return address instanceof Inet6Address ? isPublic6(b) : isPublic4(b[0] & 0xFF, b[1] & 0xFF);
  }

  /* "This network", shared space of providers, protocol assignments, benchmarks, reserved. */
  private static boolean isPublic4(int first, int second) {
    return first != 0
        && !(first == 100 && second >= 64 && second < 128)
        && !(first == 192 && second == 0)
        && !(first == 198 && (second == 18 || second == 19))
        && first < 240;
  }

  /* Unique local addresses, and the ways of writing an IPv4 address, which is looked at itself. */
  private static boolean isPublic6(byte[] b) {
    if ((b[0] & 0xFE) == 0xFC) {
      return false;
    }
    boolean translated =
        b[0] == 0 && b[1] == 0x64 && (b[2] & 0xFF) == 0xFF && (b[3] & 0xFF) == 0x9B;
    boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
    boolean compatible = allZero(b, 0, 12);
    int at = sixToFour ? 2 : 12;
    return !(translated || sixToFour || compatible)
        || isPublic(address4(Arrays.copyOfRange(b, at, at + 4)));
  }

  private static boolean allZero(byte[] b, int from, int to) {
    for (int i = from; i < to; i++) {
      if (b[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static InetAddress address4(byte[] four) {
    try {
      return InetAddress.getByAddress(four);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}
