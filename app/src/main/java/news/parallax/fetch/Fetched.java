package news.parallax.fetch;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of asking for an address. */
public sealed interface Fetched {

  /**
   * What is there.
   *
   * @param url where it was in the end, after redirects
   * @param bytes unpacked
   * @param whole whether these are all its bytes
   * @param type the header Content-Type, or null
   * @param at when it was fetched
   */
  @SuppressWarnings("ArrayRecordComponent") // read once and dropped
  record Document(
      URI url,
      byte[] bytes,
      boolean whole,
      @Nullable String type,
      Instant at,
      Validators validators)
      implements Fetched {}

  /** It is as it was when the validators were given. */
  record Unchanged() implements Fetched {}

  /**
   * Not fetched.
   *
   * @param reason for a user, without a full stop
   */
  record Refused(String reason) implements Fetched {}
}
