package news.parallax.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import news.parallax.collect.Collector;
import news.parallax.collect.OnlineCollector;
import news.parallax.fetch.Fetcher;
import news.parallax.ingest.Ingest;
import news.parallax.ingest.StoryMemory;
import news.parallax.issue.Issue;
import news.parallax.issue.Issues;
import news.parallax.issue.Severity;
import news.parallax.store.LibraryFolder;
import news.parallax.store.LibraryProblem;
import news.parallax.store.LibraryWriter;
import news.parallax.store.SourceLog;
import news.parallax.watch.BackOff;
import news.parallax.watch.Stop;
import news.parallax.watch.Watch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax watch}: keeps reading feeds and folders. */
@Command(
    name = "watch",
    description = {
      "Keeps reading feeds and folders into the library, until it is stopped (Ctrl-C).",
      "The library remembers them: later, watch alone goes on with all of them.",
      "Between rounds the library is free: ingest and correct may be run beside it.",
      "A feed that can't be read is tried again ever more seldom, at least once a day."
    },
    footer = {
      "",
      "Examples:",
      "  parallax watch https://example.org/feed.xml subscriptions.opml inbox/",
      "  parallax watch --every 1h",
      "  parallax watch --once          (for cron)",
      "  parallax watch --once --forget https://example.org/feed.xml"
    })
final class WatchCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..*",
      paramLabel = "SOURCE",
      description = "The address of a feed, a list of feeds (OPML), a folder or a file.")
  private List<String> given = List.of();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "15m",
      converter = Every.class,
      description = "How often each is read: 90s, 15m, 2h, 1d. Default: ${DEFAULT-VALUE}.")
  private Duration every = Duration.ofMinutes(15);

  @Option(names = "--once", description = "Reads each once and ends.")
  private boolean once;

  @Option(
      names = "--forget",
      paramLabel = "SOURCE",
      description = "Forgets a source; what was read from it stays.")
  private List<String> forgotten = List.of();

  @Mixin private Online online = new Online();
  @Mixin private WhichLibrary library = new WhichLibrary();

  private final StoryMemory memory = new StoryMemory();
  private Set<Issue> told = Set.of();
  private @Nullable String hindrance;
  private int code = ExitCode.OK;

  WatchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    Stop stop = new Stop();
    Thread hook = new Thread(() -> waitFor(stop), "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try (Fetcher fetcher = online.fetcher(surroundings)) {
      if (remember()) {
        watch(fetcher, stop);
      }
    } finally {
      stop.done();
      if (!stop.isAsked()) {
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    }
    return code;
  }

  /** The process ends when what is under way is done. */
  private static void waitFor(Stop stop) {
    stop.ask();
    try {
      stop.awaitDone(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Notes what is to be watched from now on; false where that is nothing. */
  private boolean remember() {
    boolean any = LibraryWriter.with(folder(), surroundings.clock(), this::remember);
    if (!any) {
      surroundings.err().println("parallax: nothing to watch; name a feed or a folder");
      code = ExitCode.USAGE;
    }
    return any;
  }

  private boolean remember(LibraryWriter writer) {
    SourceLog sources = writer.sources();
    given.forEach(name -> sources.add(whole(name)));
    for (String name : forgotten) {
      if (!sources.forget(whole(name))) {
        surroundings.err().println("warning: " + name + ": is not watched");
      }
    }
    return !sources.all().isEmpty();
  }

  private LibraryFolder folder() {
    return library.folder(surroundings);
  }

  /** The same source from whatever folder the program is started. */
  private static String whole(String name) {
    return Collector.isAddress(name) ? name : Path.of(name).toAbsolutePath().normalize().toString();
  }

  private void watch(Fetcher fetcher, Stop stop) throws InterruptedException {
    Watch watch =
        new Watch(
            work ->
                LibraryWriter.with(
                    folder(), surroundings.clock(), writer -> held(writer, fetcher, stop, work)),
            new BackOff(every, surroundings.clock().instant().toEpochMilli()),
            surroundings.clock(),
            System::nanoTime);
    if (once) {
      watch.once();
    } else {
      watch.until(stop, this::hindered);
    }
  }

  private boolean held(
      LibraryWriter writer, Fetcher fetcher, Stop stop, Consumer<Watch.Round> work) {
    work.accept(
        new Watch.Round() {
          @Override
          public SourceLog sources() {
            return writer.sources();
          }

          @Override
          public Set<String> read(List<String> names) {
            return WatchCommand.this.read(writer, fetcher, stop, names);
          }
        });
    return true;
  }

  private Set<String> read(LibraryWriter writer, Fetcher fetcher, Stop stop, List<String> names) {
    Issues issues = new Issues();
    Collector local = new Collector(names, null, surroundings.in(), surroundings.clock(), issues);
    Ingest.Summary summary =
        surroundings.withWorkers(
            workers ->
                Online.run(
                    new Ingest(writer, workers, memory),
                    new OnlineCollector(
                        local, fetcher, writer.fetches(), workers.progress(), stop::isAsked),
                    issues));
    hindrance = null;
    return tell(names, summary, issues.sorted());
  }

  /** Tells once why rounds can't be done now. */
  private void hindered(LibraryProblem problem) {
    if (!String.valueOf(problem.getMessage()).equals(hindrance)) {
      hindrance = problem.getMessage();
      surroundings.err().println("warning: " + hindrance + "; watch goes on when it can");
      surroundings.err().flush();
    }
  }

  /** Tells of a round, and of its faults those that the last one had not; returns who failed. */
  private Set<String> tell(List<String> names, Ingest.Summary summary, List<Issue> issues) {
    surroundings
        .out()
        .println(
            surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS)
                + " "
                + IngestCommand.line(summary));
    surroundings.out().flush();
    List<Issue> fresh = issues.stream().filter(issue -> !told.contains(issue)).toList();
    told = Set.copyOf(issues);
    code = Math.max(code, Report.print(fresh, surroundings.err()));
    return issues.stream()
        .filter(issue -> issue.severity() == Severity.ERROR)
        .map(Issue::where)
        .filter(where -> names.contains(where) && Collector.isAddress(where))
        .collect(Collectors.toSet());
  }
}
