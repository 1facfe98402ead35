package news.parallax.eval.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import news.parallax.eval.speed.Memory;

/**
 * How quickly pages are read, on one thread and when the program is warm.
 *
 * @param perCpuSecond pages in a second of the reading thread's processor time
 * @param perSecond pages in a second on the clock, which other programs slow down
 */
record Speed(double perCpuSecond, double perSecond) {
  private static final double NANOS = 1e9;
  private static final double MIB = 1 << 20;

  /** Reads all pages once more. */
  static Speed of(List<GoldPage> pages) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime();
    long clock = System.nanoTime();
    int chars = 0;
    for (GoldPage page : pages) {
      chars += ReadPage.article(page).text().length();
    }
    double read = chars < 0 ? 0 : pages.size();
    return new Speed(
        read * NANOS / Math.max(1, threads.getCurrentThreadCpuTime() - cpu),
        read * NANOS / Math.max(1, System.nanoTime() - clock));
  }

  /** By the names that the table shows; the memory is the whole program's, with the gold set. */
  SequencedMap<String, Double> metrics() {
    SequencedMap<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("pages_per_cpu_second", perCpuSecond);
    metrics.put("pages_per_second", perSecond);
    metrics.put("peak_memory_mib", Memory.processPeak().orElseGet(Memory::heapPeak) / MIB);
    return metrics;
  }
}
