package news.parallax.collect;

import java.io.FilterInputStream;
import java.io.InputStream;

/** Leaves the stream below open for others, when a reader that closes its own is done. */
final class OpenStream extends FilterInputStream {
  OpenStream(InputStream below) {
    super(below);
  }

  @Override
  public void close() {}
}
