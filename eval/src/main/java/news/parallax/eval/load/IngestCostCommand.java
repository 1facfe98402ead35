package news.parallax.eval.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import news.parallax.cli.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax ingest-cost}: what it costs to keep in a library what brief only prints. */
@Command(
    name = "ingest-cost",
    description = {
      "Compares how long brief and ingest take on the same pages.",
      "They run in turn, each in a process and a library of its own; the best counts."
    },
    footer = {"", "Example:", "  parallax ingest-cost gold/basil.jsonl"})
public final class IngestCostCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Pages, as brief takes them.")
  private List<String> paths = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often each. Default: 3.")
  private int rounds;

  /** The command, printing to these surroundings. */
  public IngestCostCommand(Surroundings surroundings) {
    this.out = surroundings.out();
  }

  /** The best times, each for itself. */
  private record Cost(double seconds, double processorSeconds) {
    private static final Cost NONE = new Cost(Double.MAX_VALUE, Double.MAX_VALUE);

    Cost best(Cost other) {
      return new Cost(
          Math.min(seconds, other.seconds), Math.min(processorSeconds, other.processorSeconds));
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Cost brief = Cost.NONE;
    Cost ingest = Cost.NONE;
    for (int round = 0; round < rounds; round++) {
      Path folder = Files.createTempDirectory("parallax-cost");
      try {
        Path file = folder.resolve("brief.json");
        brief = brief.best(cost("brief", "--format", "json", "--out", file.toString()));
        ingest = ingest.best(cost("ingest", "--library", folder.resolve("library").toString()));
      } finally {
        delete(folder);
      }
    }
    print("brief", brief);
    print("ingest", ingest);
    out.printf(
        Locale.ROOT,
        "ingest is %.0f %% as fast as brief (%.0f %% by processors)%n",
        100 * brief.seconds() / ingest.seconds(),
        100 * brief.processorSeconds() / ingest.processorSeconds());
    out.flush();
    return 0;
  }

  private Cost cost(String... command) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(paths);
    long start = System.nanoTime();
    try (Launched run = Launched.with(arguments.toArray(String[]::new))) {
      double processors = run.processorSeconds();
      return new Cost((System.nanoTime() - start) / 1e9, processors);
    }
  }

  private void print(String command, Cost cost) {
    out.printf(
        Locale.ROOT,
        "%-6s %.1f s (%.1f s of processors)%n",
        command,
        cost.seconds(),
        cost.processorSeconds());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
