package news.parallax.eval.load;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import news.parallax.cli.Surroundings;
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
    description = {
      "Makes a library of articles made from a seed, and prints its growth.",
      "Goes on with a library that it made before."
    },
    footer = {"", "Example:", "  parallax make-library --library /tmp/made --articles 100000"})
public final class MakeLibraryCommand implements Callable<Integer> {
  private static final int STEP = 5_000;
  private static final long SEED = 7;

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
    LibraryFolder made = new LibraryFolder(folder);
    try (LibraryWriter writer = LibraryWriter.open(made, InstantSource.system())) {
      Ingest ingest = new Ingest(writer, Workers.onAllProcessors(Progress.NONE));
      ingest.finish();
      Library library = Library.open(made);
      for (int from = (int) library.size().articles(); from < articles; from += STEP) {
        int until = Math.min(articles, from + STEP);
        long start = System.nanoTime();
        ingest.run(new MadeArticles(from, until, SEED), new Issues());
        print(library.size(), (until - from) / ((System.nanoTime() - start) / 1e9));
      }
      int longest =
          library.storylines(Integer.MAX_VALUE).stream()
              .mapToInt(each -> each.stories().size())
              .max()
              .orElse(0);
      out.printf(Locale.ROOT, "the longest storyline has %,d stories%n", longest);
    }
    return 0;
  }

  private void print(Library.Size size, double speed) {
    out.printf(
        Locale.ROOT,
        "%,9d articles, the last %,d at %,.0f a second; %,d stories, %,d storylines;"
            + " peak heap %,d MiB%n",
        size.articles(),
        STEP,
        speed,
        size.stories(),
        size.storylines(),
        Memory.heapPeak() >> 20);
    out.flush();
  }
}
