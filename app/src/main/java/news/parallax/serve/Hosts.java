package news.parallax.serve;

import io.javalin.http.Context;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that requests may name. A page of a stranger can point its own name at this machine
 * (DNS rebinding), but then the browser says that name.
 */
final class Hosts {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

  private final Set<String> known = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
  private final boolean loopback;

  Hosts(Binding binding, boolean loopback) {
    this.loopback = loopback;
    known.add(binding.address().toLowerCase(Locale.ROOT));
    binding.hosts().forEach(host -> known.add(host.toLowerCase(Locale.ROOT)));
  }

  void check(Context context) {
    String host = name(context.header("Host"));
    if (host == null || !isKnown(host)) {
      throw new Problem(
          421,
          "The desk is not known by this name",
          "Use the address that it printed, or start it with --host for each further name.");
    }
  }

  /** Numbers cannot be pointed elsewhere; on loopback, no other than its own is of use. */
  private boolean isKnown(String host) {
    return known.contains(host) || (!loopback && NUMBER.matcher(host).matches());
  }

  private static @Nullable String name(@Nullable String header) {
    return header == null ? null : header.toLowerCase(Locale.ROOT).replaceFirst(":\\d*$", "");
  }
}
