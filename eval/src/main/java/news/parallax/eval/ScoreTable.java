package news.parallax.eval;

import java.io.PrintWriter;
import java.util.Locale;

/** A score for people: one metric a line. */
final class ScoreTable {
  private ScoreTable() {}

  static void print(String kind, Score score, PrintWriter out) {
    out.printf(Locale.ROOT, "%s · %s · %,d items%n", kind, score.set(), score.items());
    score
        .metrics()
        .forEach((name, value) -> out.printf(Locale.ROOT, "  %-36s %10s%n", name, shown(value)));
  }

  /** Shares with three digits; counts and rates with none or one. */
  private static String shown(double value) {
    if (value == Math.rint(value) && Math.abs(value) > 1) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, Math.abs(value) > 1 ? "%,.1f" : "%.3f", value);
  }
}
