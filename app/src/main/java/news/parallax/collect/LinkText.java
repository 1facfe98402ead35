package news.parallax.collect;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as people and feeds write them. */
final class LinkText {
  /** What no address has as it is (RFC 3986, section 2), but browsers forgive. */
  private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}]");

  private static final Pattern WEB = Pattern.compile("(?i)https?://.+");

  private LinkText() {}

  /** Whether an input is given by an address of the web. */
  static boolean isAddress(String input) {
    return WEB.matcher(input).matches();
  }

  /**
   * An address of the web, without its fragment.
   *
   * @param base the address of what it stands in, or null
   * @return null where it is none
   */
  static @Nullable URI parse(@Nullable String written, @Nullable URI base) {
    if (written == null || written.isBlank()) {
      return null;
    }
    String text = written.strip();
    int fragment = text.indexOf('#');
    String legal =
        FORBIDDEN
            .matcher(fragment < 0 ? text : text.substring(0, fragment))
            .replaceAll(found -> encoded(found.group()));
    try {
      URI url = new URI(legal);
      URI whole = base == null ? url : base.resolve(url);
      return isAddress(whole.toString()) && whole.getHost() != null ? whole : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String encoded(String letter) {
    return "%" + HexFormat.of().withUpperCase().formatHex(letter.getBytes(StandardCharsets.UTF_8));
  }
}
