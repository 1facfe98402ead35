package news.parallax.lineage;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Decides whether of two articles one has its text from the other. */
final class Copies {
  private static final double LEAST_SHARE = 0.5;
  private static final double SAME_LENGTH = 0.8;

  private Copies() {}

  /** The copy that two articles make, or null where neither is largely taken from the other. */
  static @Nullable Copy between(Fingerprint a, Fingerprint b) {
    double share = a.containment(b);
    if (share < LEAST_SHARE) {
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
        share,
        order.basis(),
        order.earlier() == null ? null : Boolean.TRUE);
  }

  private static boolean likelySource(Fingerprint a, Fingerprint b) {
    return Comparator.<Fingerprint>comparingInt(f -> -f.shingles().length)
            .thenComparing(f -> f.article().id())
            .compare(a, b)
        < 0;
  }

  private static Copy.Kind kind(Fingerprint copy, Fingerprint source) {
    double size = copy.shingles().length;
    if (size < SAME_LENGTH * source.shingles().length) {
      return Copy.Kind.TRIMMED;
    }
    return SAME_LENGTH * size > source.shingles().length ? Copy.Kind.EXTENDED : Copy.Kind.COPY;
  }
}
