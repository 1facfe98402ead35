package news.parallax.collect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a stream of bytes begins with, by which its form is known whatever its name. */
final class Start {
  private static final int LENGTH = 4096;
  private static final String BEFORE =
      "(?s)[^<]{0,64}+(?:<\\?.*?\\?>\\s*+|<!--.*?-->\\s*+|<![A-Za-z][^\\[>]*+(?:\\[.*?\\]\\s*+)?>\\s*+)*+";
  private static final Pattern FEED =
      Pattern.compile(BEFORE + "<(?:rss|feed|(?:\\w+:)?RDF)[\\s>].*");
  private static final Pattern LIST = Pattern.compile(BEFORE + "<opml[\\s>].*");
  private static final Pattern JSON_FEED =
      Pattern.compile(
          "(?s)[^{]{0,8}\\{.*?\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version\\\\?/.*");

  private final String text;

  private Start(String text) {
    this.text = text;
  }

  /** The first bytes, which stay in the stream. */
  static Start of(BufferedInputStream bytes) throws IOException {
    bytes.mark(LENGTH);
    byte[] start = bytes.readNBytes(LENGTH);
    bytes.reset();
    // One letter a byte; the zeros of UTF-16 go.
    return new Start(new String(start, StandardCharsets.ISO_8859_1).replace("\0", ""));
  }

  boolean isGzip() {
    return text.startsWith("\u001f\u008b");
  }

  /** A web archive, articles line by line, else what {@link #pageOrFeed} says. */
  Form form() {
    if (text.startsWith("WARC/")) {
      return new WarcFile();
    }
    boolean lines = text.stripLeading().startsWith("{") && !JSON_FEED.matcher(text).matches();
    return lines ? new ArticleLines() : pageOrFeed();
  }

  /** A feed, a list of feeds, else a page. */
  Form pageOrFeed() {
    if (FEED.matcher(text).matches()) {
      return new XmlFeed();
    }
    if (LIST.matcher(text).matches()) {
      return new FeedList();
    }
    return JSON_FEED.matcher(text).matches() ? new JsonFeed() : new SinglePage();
  }
}
