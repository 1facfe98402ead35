package news.parallax.cli;

import java.io.PrintWriter;
import java.util.Locale;
import news.parallax.pipeline.Progress;

/** Shows on a terminal how far the work is: one line, written over until it is cleared. */
final class ProgressBar implements Progress, AutoCloseable {
  private static final long BETWEEN = 100_000_000;
  private static final int WIDTH = 30;

  private final PrintWriter err;
  private long next = System.nanoTime() + BETWEEN;
  private int shown;

  ProgressBar(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void done(String stage, int done, int total, int known) {
    long now = System.nanoTime();
    if (now - next >= 0) {
      next = now + BETWEEN;
      write(line(stage, done, total) + known(known));
    }
  }

  /** Clears the line. */
  @Override
  public synchronized void close() {
    if (shown > 0) {
      write("");
      err.print('\r');
      err.flush();
    }
  }

  private static String line(String stage, int done, int total) {
    if (total == 0) {
      return String.format(Locale.ROOT, "%-10s %,d", stage, done);
    }
    int full = (int) ((long) WIDTH * Math.min(done, total) / total);
    String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
    return String.format(Locale.ROOT, "%-10s [%s] %,d of %,d", stage, bar, done, total);
  }

  private static String known(int known) {
    return known == 0 ? "" : String.format(Locale.ROOT, " · %,d known already", known);
  }

  private void write(String line) {
    err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
    err.flush();
    shown = line.length();
  }
}
