package news.parallax.eval.extract;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import news.parallax.article.Page;
import news.parallax.cli.Surroundings;
import news.parallax.eval.speed.Memory;
import news.parallax.extract.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parallax hostile}: how the cost of reading hostile pages grows with their size. */
@Command(
    name = "hostile",
    description = {
      "Measures the processor time of made-up hostile pages of growing size.",
      "Prints how it grew: where time is linear, twice the size takes twice as long."
    },
    footer = {"", "Examples:", "  parallax hostile", "  parallax hostile --size 500000"})
public final class HostileCommand implements Callable<Integer> {
  private static final int DOUBLINGS = 3;
  private static final long MIB = 1L << 20;

  private final PrintWriter out;

  @Option(
      names = "--size",
      paramLabel = "CHARS",
      defaultValue = "2000000",
      description =
          "Length of the smallest page of each kind; two more double it. Default: 2000000.")
  private int size;

  /** The command, printing to these surroundings. */
  public HostileCommand(Surroundings surroundings) {
    this.out = surroundings.out();
  }

  @Override
  public Integer call() {
    out.printf(Locale.ROOT, "%-14s %12s %12s %12s %8s%n", "ms", size, 2 * size, 4 * size, "growth");
    for (HostilePage kind : HostilePage.ALL) {
      millis(kind, size);
      double[] times = new double[DOUBLINGS];
      for (int i = 0; i < DOUBLINGS; i++) {
        times[i] = millis(kind, size << i);
      }
      out.printf(
          Locale.ROOT,
          "%-14s %12.0f %12.0f %12.0f %8.2f%n",
          kind.name(),
          times[0],
          times[1],
          times[2],
          times[2] / times[1]);
      out.flush();
    }
    out.printf(Locale.ROOT, "peak heap: at most %,d MiB%n", Memory.heapPeak() / MIB);
    return 0;
  }

  private static double millis(HostilePage kind, int length) {
    byte[] bytes = kind.of(length).getBytes(StandardCharsets.UTF_8);
    Page page = new Page("page", null, Instant.EPOCH, new Page.Raw(bytes, null));
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    new Extractor().extract(page);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
  }
}
