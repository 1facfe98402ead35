package news.parallax.collect;

import java.io.IOException;
import java.util.Locale;

/** One form in which pages come as a stream of bytes. */
@FunctionalInterface
interface Form {

  /**
   * Gives the input's pages to the sink; leaves the stream open.
   *
   * @throws IOException if the input can't be read on; what was given before stays given
   */
  void read(Input input, Sink sink) throws IOException;

  /** The form that a file's name tells. */
  static Form ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return new ArticleLines();
    }
    if (lower.endsWith(".warc") || lower.endsWith(".warc.gz")) {
      return new WarcFile();
    }
    return lower.endsWith(".gz") ? new Gzip() : new PageOrFeed();
  }
}
