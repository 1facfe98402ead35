package news.parallax.collect;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * Unpacks as long as the bytes grow as pages do, and fails where they grow as bombs do. What is
 * below stays open when this is closed: more entries may follow in it.
 */
final class UnpackedBytes extends FilterInputStream {
  private long left;

  /**
   * A stream over one packed thing.
   *
   * @param packed how many bytes the stream is packed into
   */
  UnpackedBytes(InputStream unpacked, long packed) {
    super(unpacked);
    left = Math.max(Limits.SMALL_BYTES, packed * Limits.GROWTH);
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] into, int start, int length) throws IOException {
    int read = super.read(into, start, length);
    count(read);
    return read;
  }

  @Override
  public void close() {}

  private void count(int read) throws IOException {
    left -= Math.max(0, read);
    if (left < 0) {
      throw new ZipException(
          "grows more than " + Limits.GROWTH + " times when unpacked, as zip bombs do");
    }
  }
}
