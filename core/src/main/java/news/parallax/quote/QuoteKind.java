package news.parallax.quote;

/** How words are given as somebody's. */
public enum QuoteKind {
  /** Wholly within quotation marks. */
  DIRECT,
  /** Told in the outlet's words. */
  REPORTED,
  /** Told in the outlet's words, with some in quotation marks. */
  MIXED
}
