package news.parallax.eval.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
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
import news.parallax.store.StoryQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code parallax desk-load}: how long readers of a desk wait while an ingest runs. The desk is a
 * process of its own, started by this one; the ingest runs here.
 */
@Command(
    name = "desk-load",
    description = {
      "Measures how long readers of a desk wait while an ingest runs, over a library that",
      "make-library made. Changes the library: articles come in while it measures."
    },
    footer = {"", "Example:", "  parallax desk-load --library /tmp/made"})
public final class DeskLoadCommand implements Callable<Integer> {
  private static final int PORT = 17_480;
  private static final int READERS = 20;
  private static final List<String> WORDS =
      List.of("bridge", "harbour fire", "\"left people without work\"", "tram strike", "repair");

  private final PrintWriter out;

  @Option(names = "--library", paramLabel = "DIR", required = true, description = "Its folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "60",
      description = "How long to read. Default: 60.")
  private int seconds;

  /** The command, printing to these surroundings. */
  public DeskLoadCommand(Surroundings surroundings) {
    this.out = surroundings.out();
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    LibraryFolder library = new LibraryFolder(folder);
    int articles = (int) Library.open(library).size().articles();
    Process desk = start();
    try {
      long begun = System.nanoTime();
      URI address = URI.create("http://127.0.0.1:" + PORT + "/");
      awaitReady(address);
      out.printf(
          Locale.ROOT,
          "%,d articles; the desk answers after %.1f s%n",
          articles,
          (System.nanoTime() - begun) / 1e9);
      measure(library, articles, address);
      Memory.processPeak(desk.pid())
          .ifPresent(peak -> out.printf(Locale.ROOT, "peak of the desk: %,d MiB%n", peak >> 20));
    } finally {
      desk.destroy();
      desk.waitFor();
    }
    out.flush();
    return 0;
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx800m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "news.parallax.eval.Program",
            "serve",
            "--library",
            folder.toString(),
            "--port",
            String.valueOf(PORT))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void awaitReady(URI address) throws InterruptedException {
    Map<String, Function<Random, String>> once = Map.of("ready", any -> "readyz");
    Readers supervisor = new Readers(address, 1, once);
    for (int tries = 0; tries < 3_000; tries++) {
      if (supervisor.canRead()) {
        return;
      }
      Thread.sleep(10);
    }
    throw new IllegalStateException("the desk did not start");
  }

  private void measure(LibraryFolder library, int articles, URI address)
      throws InterruptedException {
    List<String> stories =
        Library.open(library).stories(StoryQuery.newest(500)).stream()
            .map(row -> row.id().value())
            .toList();
    Map<String, Function<Random, String>> kinds = new TreeMap<>();
    kinds.put("front page", any -> "");
    kinds.put("story", random -> "story/" + stories.get(random.nextInt(stories.size())));
    kinds.put("search", random -> "search?q=" + encoded(WORDS.get(random.nextInt(WORDS.size()))));
    AtomicBoolean stop = new AtomicBoolean();
    Thread ingest = Thread.ofPlatform().start(() -> ingest(library, articles, stop));
    Thread clock = Thread.ofPlatform().start(() -> stopAfter(stop));
    new Readers(address, READERS, kinds)
        .read(stop)
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
    clock.join();
    ingest.join();
  }

  private void stopAfter(AtomicBoolean stop) {
    try {
      Thread.sleep(seconds * 1_000L);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    stop.set(true);
  }

  private void ingest(LibraryFolder library, int from, AtomicBoolean stop) {
    int step = 500;
    try (LibraryWriter writer = LibraryWriter.open(library, InstantSource.system())) {
      Ingest ingest = new Ingest(writer, Workers.onAllProcessors(Progress.NONE));
      long start = System.nanoTime();
      int at = from;
      for (; !stop.get(); at += step) {
        ingest.run(new MadeArticles(at, at + step, 7), new Issues());
      }
      out.printf(
          Locale.ROOT,
          "ingest beside it: %.0f articles a second%n",
          (at - from) / ((System.nanoTime() - start) / 1e9));
    }
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
