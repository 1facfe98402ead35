package news.parallax.eval.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/** How many pages are read in a second of the reading thread's processor time. */
final class Speed {
  private static final double NANOS = 1e9;

  private Speed() {}

  /** Reads all pages once more, on one thread, when the program is warm. */
  static double of(List<GoldPage> pages) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    int chars = 0;
    for (GoldPage page : pages) {
      chars += ReadPage.article(page).text().length();
    }
    double seconds = (threads.getCurrentThreadCpuTime() - start) / NANOS;
    return chars < 0 || seconds == 0 ? 0 : pages.size() / seconds;
  }
}
