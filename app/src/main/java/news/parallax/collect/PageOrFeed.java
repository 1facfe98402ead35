package news.parallax.collect;

import java.io.BufferedInputStream;
import java.io.IOException;

/** A page, a feed or a list of feeds: its first bytes tell which. */
final class PageOrFeed implements Form {

  @Override
  public void read(Input input, Sink sink) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(input.bytes());
    Start.of(bytes).pageOrFeed().read(input.unpacked(bytes), sink);
  }
}
