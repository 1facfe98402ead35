package news.parallax.collect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** A stream without a name: its first bytes tell what it is. */
final class StandardInput implements Form {
  private static final int PEEK = 512;

  @Override
  public void read(Input input, Sink sink) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(input.bytes());
    String start = start(bytes);
    if (start.startsWith("\u001f\u008b")) {
      bytes = new BufferedInputStream(new GZIPInputStream(bytes));
      start = start(bytes);
    }
    form(start).read(input.unpacked(bytes), sink);
  }

  private static Form form(String start) {
    if (start.startsWith("WARC/")) {
      return new WarcFile();
    }
    return start.stripLeading().startsWith("{") ? new ArticleLines() : new SinglePage();
  }

  private static String start(BufferedInputStream bytes) throws IOException {
    bytes.mark(PEEK);
    byte[] start = bytes.readNBytes(PEEK);
    bytes.reset();
    return new String(start, StandardCharsets.ISO_8859_1);
  }
}
