package news.parallax.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Lets a connection go to the very addresses that were checked. The HTTP client looks a name up for
 * itself, and a name may by then lead elsewhere (DNS rebinding); so while a name is held, every
 * look-up in this process gets the checked addresses. Names that are not held are looked up as
 * ever. The Java machine finds this class by itself, as a service.
 */
public final class CheckedNames extends InetAddressResolverProvider {
  private static final Map<String, List<InetAddress>> HELD = new ConcurrentHashMap<>();

  /** Made by the Java machine. */
  public CheckedNames() {}

  /** Lets a name lead to these addresses only, until {@link #release}. */
  static void hold(String host, List<InetAddress> addresses) {
    HELD.put(key(host), List.copyOf(addresses));
  }

  static void release(String host) {
    HELD.remove(key(host));
  }

  private static String key(String host) {
    return host.toLowerCase(Locale.ROOT);
  }

  @Override
  public InetAddressResolver get(Configuration configuration) {
    return new Resolver(configuration.builtinResolver());
  }

  @Override
  public String name() {
    return "parallax";
  }

  private record Resolver(InetAddressResolver ofSystem) implements InetAddressResolver {

    @Override
    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
        throws UnknownHostException {
      List<InetAddress> held = HELD.get(key(host));
      return held == null ? ofSystem.lookupByName(host, policy) : held.stream();
    }

    @Override
    public String lookupByAddress(byte[] address) throws UnknownHostException {
      return ofSystem.lookupByAddress(address);
    }
  }
}
