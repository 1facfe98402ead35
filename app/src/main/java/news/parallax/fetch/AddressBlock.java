package news.parallax.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of addresses, by its first bits. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record AddressBlock(byte[] start, int bits) {

  /** A block as it is written: {@code 10.0.0.0/8}. */
  static AddressBlock of(String written) {
    int slash = written.indexOf('/');
    try {
      byte[] start = InetAddress.getByName(written.substring(0, slash)).getAddress();
      return new AddressBlock(start, Integer.parseInt(written.substring(slash + 1)));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(written, e);
    }
  }

  /** Whether an address is in it; one of the other kind is not. */
  boolean has(byte[] address) {
    if (address.length != start.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
