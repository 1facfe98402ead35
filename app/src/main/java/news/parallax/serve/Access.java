package news.parallax.serve;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what. Programs say their token as {@code Authorization: Bearer TOKEN}; browsers ask
 * for it as the password (RFC 7617), under any user name. Safe for threads.
 */
public final class Access {
  private final @Nullable Tokens tokens;

  private Access(@Nullable Tokens tokens) {
    this.tokens = tokens;
  }

  /** Everybody who can reach the desk may do everything. */
  public static Access open() {
    return new Access(null);
  }

  /** Only who has a token. */
  public static Access byToken(Tokens tokens) {
    return new Access(tokens);
  }

  /**
   * Checks that a request may do what asks for a scope. The server asks for {@link Scope#READ}
   * where nothing changes and for {@link Scope#WRITE} elsewhere; routes ask for more themselves.
   *
   * @throws Problem if it may not
   */
  public void check(Context context, Scope needed) {
    if (tokens == null) {
      return;
    }
    String token = token(Objects.requireNonNullElse(context.header("Authorization"), ""));
    Scope scope = token == null ? null : tokens.scope(token);
    if (scope == null) {
      context.header("WWW-Authenticate", "Basic realm=\"Parallax\", charset=\"UTF-8\"");
      throw new Problem(
          401,
          "This desk asks for a token",
          "Give one as the password or as a bearer token; its owner makes one with: parallax"
              + " token.");
    }
    if (!scope.covers(needed)) {
      throw new Problem(
          403, "This token only reads", "Ask the desk's owner for a token of the scope write.");
    }
  }

  private static @Nullable String token(String header) {
    if (header.startsWith("Bearer ")) {
      return header.substring("Bearer ".length()).strip();
    }
    if (!header.startsWith("Basic ")) {
      return null;
    }
    try {
      byte[] pair = Base64.getDecoder().decode(header.substring("Basic ".length()).strip());
      String text = new String(pair, StandardCharsets.UTF_8);
      return text.substring(text.indexOf(':') + 1);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
