package news.parallax.eval.load;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import news.parallax.cli.Surroundings;
import news.parallax.eval.speed.MadeArticles;
import news.parallax.eval.speed.Memory;
import news.parallax.ingest.Ingest;
import news.parallax.issue.Issues;
import news.parallax.pipeline.Progress;
import news.parallax.pipeline.Workers;
import news.parallax.store.Library;
import news.parallax.store.LibraryFolder;
import news.parallax.store.LibraryWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parallax make-library}: how fast a library grows, on articles made from a seed. */
@Command(
    name = "make-library",
    description = "Makes a library of short articles made from a seed, and prints its growth.",
    footer = {"", "Example:", "  parallax make-library --library /tmp/made --articles 100000"})
public final class MakeLibraryCommand implements Callable<Integer> {
  private static final int STEP = 5_000;
  private static final double SECOND = 1e9;

  private final PrintWriter out;

  @Option(names = "--library", paramLabel = "DIR", required = true, description = "Its folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "100000",
      description = "How many articles. Default: 100000.")
  private int articles;

  /** The command, printing to these surroundings. */
  public MakeLibraryCommand(Surroundings surroundings) {
    this.out = surroundings.out();
  }

  @Override
  public Integer call() {
    try (LibraryWriter writer =
        LibraryWriter.open(new LibraryFolder(folder), InstantSource.system())) {
      Ingest ingest = new Ingest(writer, Workers.onAllProcessors(Progress.NONE));
      int there = (int) Library.open(new LibraryFolder(folder)).size().articles();
      for (int from = there; from < articles; from += STEP) {
        long start = System.nanoTime();
        ingest.run(new MadeArticles(from, Math.min(articles, from + STEP), 7), new Issues());
        double seconds = (System.nanoTime() - start) / SECOND;
        out.printf(
            Locale.ROOT,
            "%,9d articles: %,.0f a second; peak heap %,d MiB%n",
            from + STEP,
            STEP / seconds,
            Memory.heapPeak() >> 20);
        out.flush();
      }
    }
    return 0;
  }
}
