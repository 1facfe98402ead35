package news.parallax.collect;

import java.io.InputStream;
import java.time.Instant;

/**
 * A stream of bytes that holds one page or many.
 *
 * @param name as the user gave it or as the archive has it
 * @param captured for pages that do not say themselves when they were fetched
 * @param size of the file that the stream is in, in bytes
 */
record Input(String name, Instant captured, long size, InputStream bytes) {

  /** The same input, unpacked. */
  Input unpacked(InputStream unpacked) {
    return new Input(name, captured, size, unpacked);
  }
}
