package news.parallax.collect;

import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stream of bytes that holds one page or many.
 *
 * @param name as the user gave it or as the archive has it
 * @param url where it was fetched, null for what was not
 * @param type the HTTP header Content-Type, or null
 * @param captured for pages that do not say themselves when they were fetched
 * @param size of the file that the stream is in, in bytes
 */
record Input(
    String name,
    @Nullable URI url,
    @Nullable String type,
    Instant captured,
    long size,
    InputStream bytes) {

  /** What is in a file. */
  Input(String name, Instant captured, long size, InputStream bytes) {
    this(name, null, null, captured, size, bytes);
  }

  /** The same input, unpacked. */
  Input unpacked(InputStream unpacked) {
    return new Input(name, url, type, captured, size, unpacked);
  }
}
