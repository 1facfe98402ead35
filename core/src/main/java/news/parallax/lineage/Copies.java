package news.parallax.lineage;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Decides whether of two articles one has its text from the other. */
final class Copies {
  private static final double LEAST_SHARE = 0.5;

  /** Of what the article tells in its own words, which shared quotations are not. */
  private static final double LEAST_TOLD = 0.35;

  private static final int LEAST_WORDS = 15;
  private static final double SAME_LENGTH = 0.8;

  private Copies() {}

  /** The copy that two articles make, or null where neither is largely taken from the other. */
  static @Nullable Copy between(Fingerprint a, Fingerprint b) {
    Coverage coverage = a.words() <= b.words() ? a.in(b) : b.in(a);
    if (coverage.share() < LEAST_SHARE
        || coverage.toldShare() < LEAST_TOLD
        || coverage.words() < LEAST_WORDS) {
      return null;
    }
    Order order = Order.of(a.article(), b.article());
    boolean forward =
        order.earlier() == null ? likelySource(a, b) : order.earlier().equals(a.article().id());
    Fingerprint source = forward ? a : b;
    Fingerprint copy = forward ? b : a;
    return new Copy(
        copy.article().id(),
        source.article().id(),
        kind(copy, source),
        coverage.share(),
        order.basis(),
        order.earlier() == null ? null : Boolean.TRUE);
  }

  private static boolean likelySource(Fingerprint a, Fingerprint b) {
    return Comparator.<Fingerprint>comparingInt(f -> -f.words())
            .thenComparing(f -> f.article().id())
            .compare(a, b)
        < 0;
  }

  private static Copy.Kind kind(Fingerprint copy, Fingerprint source) {
    double size = copy.words();
    if (size < SAME_LENGTH * source.words()) {
      return Copy.Kind.TRIMMED;
    }
    return SAME_LENGTH * size > source.words() ? Copy.Kind.EXTENDED : Copy.Kind.COPY;
  }
}
