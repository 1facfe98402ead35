package news.parallax.eval.extract;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/** How many pages are read in a second of processor time, collecting garbage included. */
final class Speed {
  private static final double NANOS = 1e9;

  private Speed() {}

  /** Reads all pages once more, on one thread, when the program is warm. */
  static double of(List<GoldPage> pages) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = system.getProcessCpuTime();
    int chars = 0;
    for (GoldPage page : pages) {
      chars += ReadPage.article(page).text().length();
    }
    double seconds = (system.getProcessCpuTime() - start) / NANOS;
    return chars < 0 || seconds == 0 ? 0 : pages.size() / seconds;
  }
}
