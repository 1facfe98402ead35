package news.parallax.collect;

/** How much is read of one input, so that memory stays bounded whatever comes in. */
final class Limits {
  /** Bytes of one page; what lies behind is reported and left out. News pages are far smaller. */
  static final int PAGE_BYTES = 8 << 20;

  private Limits() {}
}
