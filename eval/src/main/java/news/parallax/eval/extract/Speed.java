package news.parallax.eval.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToIntFunction;
import news.parallax.eval.speed.Memory;
import org.jsoup.parser.Parser;

/**
 * How many pages are read in a second, on one thread, from their bytes on: decoding, parse and all
 * that follows. All pages are read over and over, in turn with a bare parse of each, until neither
 * has got quicker for some passes; the quickest pass of each counts, since all others were held up
 * by the compiler or by what else runs on the machine.
 *
 * @param perCpuSecond by the reading thread's processor time
 * @param perSecond by the clock on the wall, in the quickest pass by that clock
 * @param parsesPerCpuSecond what jsoup's parse alone allows, in the same run
 */
record Speed(double perCpuSecond, double perSecond, double parsesPerCpuSecond) {
  private static final double SECOND = 1e9;
  private static final double MIB = 1 << 20;
  private static final double LEAST_TIME = 10 * SECOND;
  private static final double MOST_TIME = 60 * SECOND;
  private static final int PASSES_WITHOUT_GAIN = 5;

  /** What one pass over all pages took, in nanoseconds. */
  private record Pass(double cpu, double wall) {
    static final Pass NONE = new Pass(Double.MAX_VALUE, Double.MAX_VALUE);

    Pass orQuicker(Pass other) {
      return new Pass(Math.min(cpu, other.cpu), Math.min(wall, other.wall));
    }
  }

  /**
   * Measures.
   *
   * @param reader gives the length of what it read, so that no reading can be left out
   */
  static Speed of(List<GoldPage> pages, ToIntFunction<GoldPage> reader) {
    Pass read = Pass.NONE;
    Pass parse = Pass.NONE;
    double spent = 0;
    int withoutGain = 0;
    while (spent < LEAST_TIME || (withoutGain < PASSES_WITHOUT_GAIN && spent < MOST_TIME)) {
      Pass nextRead = pass(pages, reader);
      Pass nextParse = pass(pages, Speed::parse);
      withoutGain = nextRead.cpu < read.cpu || nextParse.cpu < parse.cpu ? 0 : withoutGain + 1;
      read = read.orQuicker(nextRead);
      parse = parse.orQuicker(nextParse);
      spent += nextRead.cpu + nextParse.cpu;
    }
    double count = pages.size() * SECOND;
    return new Speed(count / read.cpu, count / read.wall, count / parse.cpu);
  }

  private static int parse(GoldPage page) {
    String html = new String(page.html(), StandardCharsets.UTF_8);
    return Parser.htmlParser().parseInput(html, "").childNodeSize();
  }

  private static Pass pass(List<GoldPage> pages, ToIntFunction<GoldPage> reader) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long wall = System.nanoTime();
    long cpu = threads.getCurrentThreadCpuTime();
    long length = 0;
    for (GoldPage page : pages) {
      length += reader.applyAsInt(page);
    }
    cpu = threads.getCurrentThreadCpuTime() - cpu;
    wall = System.nanoTime() - wall;
    return length < 0 ? Pass.NONE : new Pass(Math.max(1, cpu), Math.max(1, wall));
  }

  /** By the names that the table shows; the memory is the whole program's, with the gold set. */
  SequencedMap<String, Double> metrics() {
    SequencedMap<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("pages_per_cpu_second", perCpuSecond);
    metrics.put("pages_per_second", perSecond);
    metrics.put("parses_per_cpu_second", parsesPerCpuSecond);
    metrics.put("peak_memory_mib", Memory.processPeak().orElseGet(Memory::heapPeak) / MIB);
    return metrics;
  }
}
