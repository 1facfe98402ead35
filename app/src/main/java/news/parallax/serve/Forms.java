package news.parallax.serve;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps pages of strangers from sending the desk's forms (CSRF), without cookies: each form carries
 * a secret that only pages of the desk show, and browsers say which site a request comes from. Safe
 * for threads.
 */
public final class Forms {
  /** The name of the field that carries the secret. */
  public static final String FIELD = "_token";

  private final String token;

  /** Forms of one run of the desk: those shown by an earlier one are refused. */
  public Forms() {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  /** What the field of each form must hold. */
  public String token() {
    return token;
  }

  /**
   * Checks that a form was shown by this desk.
   *
   * @throws Problem if not
   */
  public void check(Context context) {
    String given = Objects.requireNonNullElse(context.formParam(FIELD), "");
    if (!MessageDigest.isEqual(bytes(given), bytes(token))) {
      throw new Problem(
          403,
          "This form was not shown by the running desk",
          "Load the page again and send the form once more.");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Checks that a request which changes something does not come from another site. Browsers that
   * tell no referrer also tell no origin, so what they say of the site counts first.
   */
  static void checkOrigin(Context context) {
    String site = context.header("Sec-Fetch-Site");
    String origin = context.header("Origin");
    boolean own =
        site == null
            ? origin == null || isOwn(origin, context.header("Host"))
            : site.equals("same-origin") || site.equals("none");
    if (!own) {
      throw new Problem(
          403, "Another site asked for a change", "Do it on a page of the desk itself.");
    }
  }

  private static boolean isOwn(String origin, @Nullable String host) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority != null
          && host != null
          && authority.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
