package news.parallax.fetch;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what a server knows whether we have a thing as it is (RFC 9110, section 8.8).
 *
 * @param etag the header ETag, or null
 * @param modified the header Last-Modified as it was sent, or null
 */
public record Validators(@Nullable String etag, @Nullable String modified) {
  private static final Pattern SENDABLE = Pattern.compile("[ -~]{1,1000}");

  /** Keeps what can be sent back; some servers send what is no header's value. */
  public Validators {
    etag = sendable(etag);
    modified = sendable(modified);
  }

  private static @Nullable String sendable(@Nullable String value) {
    return value != null && SENDABLE.matcher(value).matches() ? value : null;
  }

  /** Nothing is known: the thing is asked for whatever it is. */
  public static final Validators NONE = new Validators(null, null);
}
