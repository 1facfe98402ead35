package news.parallax.collect;

/** How much is read of one input, so that memory stays bounded whatever comes in. */
final class Limits {
  /** Bytes of one page; what lies behind is reported and left out. News pages are far smaller. */
  static final int PAGE_BYTES = 8 << 20;

  /** Entries of one archive. */
  static final int ARCHIVE_ENTRIES = 200_000;

  /** Bytes of one archive, unpacked. */
  static final long ARCHIVE_BYTES = 16L << 30;

  /** Times that packed pages may grow; HTML seldom grows more than twenty times. */
  static final int GROWTH = 200;

  /** Unpacked bytes that are harmless whatever their growth. */
  static final int SMALL_BYTES = 1 << 20;

  /** Entries of one feed at a time; feeds have a hundred, seldom more. */
  static final int FEED_ENTRIES = 1_000;

  /** Faults listed of one input; the others are counted. */
  static final int LISTED_FAULTS = 100;

  private Limits() {}
}
