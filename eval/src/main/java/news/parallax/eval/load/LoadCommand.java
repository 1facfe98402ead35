package news.parallax.eval.load;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.concurrent.Callable;
import news.parallax.cli.Surroundings;
import news.parallax.story.Sketch;
import news.parallax.story.StoryStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code parallax load}: what the story fold costs as the library grows. Times are of the processor
 * and of the fold alone, on one thread, without the making of sketches.
 */
@Command(
    name = "load",
    description = "Measures what putting an article into its story costs as the library grows.",
    footer = {
      "",
      "The articles are made from a seed. Example (the window's articles take memory):",
      "  PARALLAX_JAVA_OPTS=-Xmx4g parallax load --articles 1000000"
    })
public final class LoadCommand implements Callable<Integer> {
  private static final int STEP = 10_000;

  private final PrintWriter out;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "How many articles. Default: 1000000.")
  private int articles;

  /** The command, printing to these surroundings. */
  public LoadCommand(Surroundings surroundings) {
    this.out = surroundings.out();
  }

  /** Prints a line for each step where the count has a new leading digit. */
  @Override
  public Integer call() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    GeneratedNews news = new GeneratedNews(1);
    StoryStream stream = new StoryStream();
    long spent = 0;
    long whole = 0;
    for (int i = 1; i <= articles; i++) {
      Sketch sketch = news.next();
      long start = threads.getCurrentThreadCpuTime();
      stream.add(sketch);
      spent += threads.getCurrentThreadCpuTime() - start;
      if (i % STEP == 0) {
        whole += spent;
        if (i < 10 * STEP || i % (10 * STEP) == 0) {
          print(i, spent, whole);
        }
        spent = 0;
      }
    }
    return 0;
  }

  private void print(int seen, long spent, long whole) {
    out.printf(
        Locale.ROOT,
        "%,9d articles: the last %,d at %,.0f a processor second, all at %,.0f; %,d MiB%n",
        seen,
        STEP,
        STEP / (spent / 1e9),
        seen / (whole / 1e9),
        used());
    out.flush();
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
