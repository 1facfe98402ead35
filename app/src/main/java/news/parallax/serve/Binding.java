package news.parallax.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Where to listen.
 *
 * @param address a name or number of an address of this machine
 * @param port 0 for any that is free
 * @param hosts further names that browsers reach the desk by
 */
public record Binding(String address, int port, List<String> hosts) {
  public static final String LOOPBACK = "127.0.0.1";
  public static final int PORT = 7480;

  public Binding {
    hosts = List.copyOf(hosts);
  }

  /** Whether only programs of this machine can reach it. */
  public boolean isLoopback() throws UnknownHostException {
    return InetAddress.getByName(address).isLoopbackAddress();
  }
}
