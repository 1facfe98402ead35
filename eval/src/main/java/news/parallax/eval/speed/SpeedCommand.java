package news.parallax.eval.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import news.parallax.brief.Briefing;
import news.parallax.cli.Surroundings;
import news.parallax.collect.Collector;
import news.parallax.export.json.JsonExport;
import news.parallax.issue.Issues;
import news.parallax.pipeline.PageSource;
import news.parallax.pipeline.Pipeline;
import news.parallax.pipeline.Progress;
import news.parallax.pipeline.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parallax speed}: pages a second, whole and stage by stage, and peak memory. */
@Command(
    name = "speed",
    description = {
      "Measures how fast made-up pages become stories, and in how much memory.",
      "They are made from a seed, written to a temporary folder, and deleted."
    },
    footer = {"", "Examples:", "  parallax speed", "  parallax speed --pages 500"})
public final class SpeedCommand implements Callable<Integer> {
  private static final Instant CAPTURED = Instant.parse("2025-01-01T00:00:00Z");
  private static final long MIB = 1L << 20;
  private static final double SECOND = 1e9;

  private final PrintWriter out;

  @Option(
      names = "--pages",
      paramLabel = "N",
      defaultValue = "2000",
      description = "How many pages. Default: 2000.")
  private int pages;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "7",
      description = "Makes other pages. Default: 7.")
  private long seed;

  /** The command, printing to these surroundings. */
  public SpeedCommand(Surroundings surroundings) {
    this.out = surroundings.out();
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("parallax-speed");
    try {
      new MadePages(pages, seed).write(folder);
      whole(source(folder));
      memory();
      stages(source(folder));
    } finally {
      delete(folder);
    }
    return 0;
  }

  private static PageSource source(Path folder) {
    return new Collector(
        List.of(folder.toString()),
        CAPTURED,
        InputStream.nullInputStream(),
        InstantSource.fixed(CAPTURED),
        new Issues());
  }

  private void whole(PageSource source) throws IOException {
    Workers workers = Workers.onAllProcessors(Progress.NONE);
    long start = System.nanoTime();
    Briefing briefing = Pipeline.brief(source, new Issues(), workers);
    new JsonExport().write(briefing, Writer.nullWriter());
    double seconds = (System.nanoTime() - start) / SECOND;
    double cpu = processTime() / SECOND;
    out.printf(
        Locale.ROOT,
        "brief, %d threads: %,d pages, %,d stories in %.1f s (%.1f s of processors), %.1f pages/s%n",
        workers.threads(),
        briefing.articles().size(),
        briefing.stories().size(),
        seconds,
        cpu,
        briefing.articles().size() / seconds);
  }

  private static long processTime() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  private void memory() {
    out.printf(Locale.ROOT, "peak heap: at most %,d MiB%n", Memory.heapPeak() / MIB);
    Memory.processPeak()
        .ifPresent(bytes -> out.printf(Locale.ROOT, "peak of the process: %,d MiB%n", bytes / MIB));
  }

  private void stages(PageSource source) {
    out.printf(Locale.ROOT, "%n%-12s %12s %10s%n", "stage", "pages/cpu-s", "cpu-ms/page");
    StageRun.over(source)
        .nanos()
        .forEach(
            (stage, nanos) ->
                out.printf(
                    Locale.ROOT,
                    "%-12s %,12.0f %10.3f%n",
                    stage,
                    pages / (nanos / SECOND),
                    nanos / 1e6 / pages));
    out.flush();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
