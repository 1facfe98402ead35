package news.parallax.eval.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToIntFunction;
import news.parallax.eval.speed.Memory;

/**
 * How many pages are read in a second, on one thread, from their bytes on: decoding, parse and all
 * that follows. The program is warm: all pages were read before, and are read again for six
 * seconds.
 *
 * @param perCpuSecond by the reading thread's processor time
 * @param perSecond by the clock on the wall, which counts what else runs on the machine
 */
record Speed(double perCpuSecond, double perSecond) {
  private static final double SECOND = 1e9;
  private static final double MIB = 1 << 20;
  private static final double WARM_UP = 6 * SECOND;

  /**
   * Measures.
   *
   * @param reader gives the length of what it read, so that no reading can be left out
   */
  static Speed of(List<GoldPage> pages, ToIntFunction<GoldPage> reader) {
    for (double warm = 0; warm < WARM_UP; ) {
      warm += cpuNanos(pages, reader);
    }
    long start = System.nanoTime();
    double cpu = cpuNanos(pages, reader);
    return new Speed(
        pages.size() * SECOND / cpu, pages.size() * SECOND / (System.nanoTime() - start));
  }

  private static double cpuNanos(List<GoldPage> pages, ToIntFunction<GoldPage> reader) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    long length = 0;
    for (GoldPage page : pages) {
      length += reader.applyAsInt(page);
    }
    long nanos = threads.getCurrentThreadCpuTime() - start;
    return length < 0 ? Double.NaN : Math.max(1.0, (double) nanos);
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
