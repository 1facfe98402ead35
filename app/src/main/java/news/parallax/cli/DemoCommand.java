package news.parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.collect.Collector;
import news.parallax.ingest.Ingest;
import news.parallax.issue.Issues;
import news.parallax.serve.Access;
import news.parallax.serve.Binding;
import news.parallax.store.LibraryFolder;
import news.parallax.store.LibraryProblem;
import news.parallax.store.LibraryWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parallax demo}: the samples at a desk. */
@Command(
    name = "demo",
    description = {
      "Brings the samples into a library of their own and serves it until it is stopped.",
      "Nothing else is touched, and the library goes away with it."
    },
    footer = {"", "Example:", "  parallax demo"})
final class DemoCommand implements Callable<Integer> {
  /** After the newest sample was published. */
  private static final Instant CAPTURED = Instant.parse("2025-07-01T12:00:00Z");

  private final Surroundings surroundings;

  @Option(
      names = "--samples",
      paramLabel = "DIR",
      description = "The pages. Default: samples, where Parallax is.")
  private @Nullable Path samples;

  @Mixin private Port port = new Port();

  DemoCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path pages =
        samples == null ? Path.of(System.getProperty("parallax.home", "."), "samples") : samples;
    if (!Files.isDirectory(pages)) {
      throw new LibraryProblem(
          "there are no samples in " + pages + "; name their folder: --samples");
    }
    TemporaryFolder temporary = TemporaryFolder.create("parallax-demo");
    LibraryFolder folder = new LibraryFolder(temporary.path());
    Thread abandoned = new Thread(temporary::delete, "end of the demo");
    Runtime.getRuntime().addShutdownHook(abandoned);
    try {
      ingest(pages, folder);
      Runtime.getRuntime().removeShutdownHook(abandoned);
      Binding binding = new Binding(Binding.LOOPBACK, port.number(), List.of());
      Desk.serve(surroundings, folder, binding, Access.open(), temporary::delete);
    } finally {
      temporary.delete();
    }
    return ExitCode.OK;
  }

  private void ingest(Path pages, LibraryFolder folder) {
    Issues issues = new Issues();
    Collector collector =
        new Collector(
            List.of(pages.toString()), CAPTURED, surroundings.in(), surroundings.clock(), issues);
    Ingest.Summary summary =
        LibraryWriter.with(
            folder,
            surroundings.clock(),
            writer ->
                surroundings.withWorkers(
                    workers -> new Ingest(writer, workers).run(collector, issues)));
    surroundings.out().println(summary.articles() + " articles in " + folder.path());
    surroundings.out().flush();
  }
}
