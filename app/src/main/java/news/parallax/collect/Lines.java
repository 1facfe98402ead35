package news.parallax.collect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream of any length, each read only as far as a page may be long. */
final class Lines {
  private final InputStream bytes;
  private int number;

  Lines(InputStream bytes) {
    this.bytes = bytes;
  }

  /**
   * One line.
   *
   * @param number from 1
   * @param whole whether it was short enough to be read to its end
   */
  @SuppressWarnings("ArrayRecordComponent") // read once and dropped
  record Line(int number, byte[] bytes, boolean whole) {}

  /** The next line without its end, or null after the last. */
  @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    int next = bytes.read();
    if (next < 0) {
      return null;
    }
    for (; next >= 0 && next != '\n'; next = bytes.read(), length++) {
      if (length < Limits.PAGE_BYTES) {
        line.write(next);
      }
    }
    return new Line(++number, line.toByteArray(), length <= Limits.PAGE_BYTES);
  }
}
