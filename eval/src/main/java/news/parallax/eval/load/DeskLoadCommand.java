package news.parallax.eval.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import news.parallax.cli.Surroundings;
import news.parallax.store.Library;
import news.parallax.store.LibraryFolder;
import news.parallax.store.StoryQuery;
import news.parallax.store.StoryRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code parallax desk-load}: how long readers of a desk wait while an ingest runs. The desk and
 * the ingest are processes of their own, as users start them; the readers are in this one.
 */
@Command(
    name = "desk-load",
    description = {
      "Measures how long readers of a desk wait while an ingest runs.",
      "The library is one that make-library made; articles come into it while it measures."
    },
    footer = {"", "Example:", "  parallax desk-load --library /tmp/made"})
public final class DeskLoadCommand implements Callable<Integer> {
  private static final int PORT = 17_480;
  private static final int READERS = 20;
  private static final int MORE_ARTICLES = 1_000_000;

  /** The first pages of a program that was just started are slow; they are not counted. */
  private static final int WARMING_SECONDS = 20;

  private final PrintWriter out;

  @Option(names = "--library", paramLabel = "DIR", required = true, description = "Its folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "60",
      description = "How long to read. Default: 60.")
  private int seconds;

  @Option(names = "--quiet", description = "Without an ingest beside the readers.")
  private boolean quiet;

  /** The command, printing to these surroundings. */
  public DeskLoadCommand(Surroundings surroundings) {
    this.out = surroundings.out();
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    settle();
    Library library = Library.open(new LibraryFolder(folder));
    long articles = library.size().articles();
    long begun = System.nanoTime();
    try (Launched desk =
        Launched.with("serve", "--library", folder.toString(), "--port", "" + PORT)) {
      URI address = URI.create("http://127.0.0.1:" + PORT + "/");
      awaitReady(address);
      out.printf(
          Locale.ROOT,
          "%,d articles; the desk answers after %.1f s%n",
          articles,
          (System.nanoTime() - begun) / 1e9);
      if (quiet) {
        measure(library, address);
      } else {
        measureBesideIngest(library, address);
      }
      out.printf(Locale.ROOT, "peak memory of the desk: %s%n", desk.peak());
    } finally {
      out.flush();
    }
    return 0;
  }

  /** Ends what an ingest that was stopped left, as the desk would hold the library to do so. */
  private void settle() throws IOException, InterruptedException {
    try (Launched ingest =
        Launched.with("make-library", "--library", folder.toString(), "--articles", "0")) {
      ingest.process().waitFor();
    }
  }

  private void measureBesideIngest(Library library, URI address)
      throws IOException, InterruptedException {
    try (Launched ingest =
        Launched.with(
            "make-library", "--library", folder.toString(), "--articles", "" + MORE_ARTICLES)) {
      awaitWriting(library);
      long before = library.size().articles();
      long start = System.nanoTime();
      measure(library, address);
      long more = library.size().articles() - before;
      out.printf(
          Locale.ROOT,
          "ingest beside it: %.0f articles a second; peak memory: %s%n",
          more / ((System.nanoTime() - start) / 1e9),
          ingest.peak());
    }
  }

  /** An ingest first reads what the library's stories are made of. */
  private void awaitWriting(Library library) throws InterruptedException {
    long articles = library.size().articles();
    long start = System.nanoTime();
    while (library.size().articles() == articles) {
      Thread.sleep(100);
    }
    out.printf(Locale.ROOT, "the ingest writes after %.0f s%n", (System.nanoTime() - start) / 1e9);
  }

  private void measure(Library library, URI address) throws InterruptedException {
    new Readers(address, READERS, kinds(library))
        .read(WARMING_SECONDS, seconds)
        .forEach(
            (kind, times) ->
                out.printf(
                    Locale.ROOT,
                    "%-10s %,6d answers, %d failures; half within %.0f ms, 99 %% within %.0f ms%n",
                    kind,
                    times.nanos().length,
                    times.failures(),
                    times.millis(0.5),
                    times.millis(0.99)));
  }

  /** The front page, stories of all times, most often new ones, and searches for what they tell. */
  private static Map<String, Function<Random, String>> kinds(Library library) {
    List<StoryRow> stories = library.stories(StoryQuery.newest(Integer.MAX_VALUE));
    List<String> words =
        stories.stream()
            .limit(1_000)
            .flatMap(story -> Arrays.stream(String.valueOf(story.title()).split(" ")))
            .filter(word -> word.length() > 4)
            .toList();
    Map<String, Function<Random, String>> kinds = new TreeMap<>();
    kinds.put("front page", any -> "");
    kinds.put(
        "story",
        random ->
            "story/"
                + stories
                    .get((int) (stories.size() * Math.pow(random.nextDouble(), 3)))
                    .id()
                    .value());
    kinds.put(
        "search", random -> "search?q=" + encoded(pick(words, random) + " " + pick(words, random)));
    return kinds;
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private static void awaitReady(URI address) throws InterruptedException {
    Readers supervisor = new Readers(address, 1, Map.of("ready", any -> "readyz"));
    for (int tries = 0; tries < 6_000; tries++) {
      if (supervisor.canRead()) {
        return;
      }
      Thread.sleep(10);
    }
    throw new IllegalStateException("the desk did not start");
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
