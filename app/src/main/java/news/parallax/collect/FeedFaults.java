package news.parallax.collect;

import org.jspecify.annotations.Nullable;

/** Says what of a feed was left out. */
final class FeedFaults {
  private FeedFaults() {}

  /**
   * Tells of too many entries, and of a fault that ended the reading early.
   *
   * @param entries how many were seen
   */
  static void tell(Input feed, int entries, @Nullable String fault, Sink sink) {
    if (entries > Limits.FEED_ENTRIES) {
      sink.error(
          feed.name(),
          "has " + entries + " entries; only the first " + Limits.FEED_ENTRIES + " were read");
    }
    if (fault != null) {
      sink.error(feed.name(), fault + "; what came before was read");
    }
  }
}
