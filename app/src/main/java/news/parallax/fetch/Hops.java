package news.parallax.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** From one address to the next. */
final class Hops {
  /** Redirects of one request. */
  static final int MOST = 5;

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private Hops() {}

  static boolean isRedirect(int status) {
    return REDIRECTS.contains(status);
  }

  /** Where an answer leads. */
  static URI next(URI url, Exchange.Answer answer) throws Refusal {
    String location = answer.header("Location");
    if (location.isBlank()) {
      throw new Refusal("leads on, but does not say where");
    }
    try {
      return checked(url.resolve(location));
    } catch (IllegalArgumentException e) {
      throw new Refusal("leads to what is no address: " + location);
    }
  }

  /** An address that can be asked at all. */
  static URI checked(URI url) throws Refusal {
    String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new Refusal("leads to " + url + ", which is neither http nor https");
    }
    if (url.getHost() == null || url.getPort() > 65_535 || url.getRawUserInfo() != null) {
      throw new Refusal("leads to " + url + ", which has no plain host name");
    }
    return url;
  }
}
