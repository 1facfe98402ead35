package news.parallax.cli;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A name or number of an address of this machine. */
final class LocalAddress implements ITypeConverter<String> {

  @Override
  public String convert(String value) {
    try {
      InetAddress address = InetAddress.getByName(value);
      if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
        return value;
      }
    } catch (UnknownHostException | SocketException e) {
      throw wrong(value);
    }
    throw wrong(value);
  }

  private static TypeConversionException wrong(String value) {
    return new TypeConversionException(
        "'" + value + "' is no address of this machine; 127.0.0.1 is this machine alone");
  }
}
