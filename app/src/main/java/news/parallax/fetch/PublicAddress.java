package news.parallax.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses that anybody may be behind from those of the inside of a network, after IANA's
 * registries of special-purpose addresses (RFC 6890).
 */
final class PublicAddress {
  private static final List<AddressBlock> INSIDE =
      Stream.of(
              "0.0.0.0/8", // this network
              "10.0.0.0/8", // private
              "100.64.0.0/10", // shared by customers of one provider
              "127.0.0.0/8", // loopback
              "169.254.0.0/16", // link-local
              "172.16.0.0/12", // private
              "192.0.0.0/24", // protocol assignments
              "192.0.2.0/24", // documentation
              "192.88.99.0/24", // relays of 6to4
              "192.168.0.0/16", // private
              "198.18.0.0/15", // benchmarks
              "198.51.100.0/24", // documentation
              "203.0.113.0/24", // documentation
              "224.0.0.0/3", // multicast, reserved, broadcast
              "2001::/23", // protocol assignments, Teredo
              "2001:db8::/32", // documentation
              "2002::/16", // 6to4: holds an IPv4 address
              "3fff::/20") // documentation
          .map(AddressBlock::of)
          .toList();

  /** All of IPv6 that is given out. */
  private static final AddressBlock UNICAST = AddressBlock.of("2000::/3");

  /** IPv4 as an IPv6-only network sees it (RFC 6052): the last four bytes tell. */
  private static final AddressBlock TRANSLATED = AddressBlock.of("64:ff9b::/96");

  private PublicAddress() {}

  /** Whether an address is of the public internet. */
  static boolean is(InetAddress address) {
    return is(address.getAddress());
  }

  private static boolean is(byte[] address) {
    if (TRANSLATED.has(address)) {
      return is(Arrays.copyOfRange(address, 12, 16));
    }
    return (address.length == 4 || UNICAST.has(address))
        && INSIDE.stream().noneMatch(block -> block.has(address));
  }
}
