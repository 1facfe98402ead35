package news.parallax.collect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** A stream without a name: its first bytes tell what it is. */
final class StandardInput implements Form {

  @Override
  public void read(Input input, Sink sink) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(input.bytes());
    Start start = Start.of(bytes);
    if (start.isGzip()) {
      bytes = new BufferedInputStream(new GZIPInputStream(bytes));
      start = Start.of(bytes);
    }
    start.form().read(input.unpacked(bytes), sink);
  }
}
