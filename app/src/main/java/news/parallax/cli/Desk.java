package news.parallax.cli;

import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import news.parallax.index.IndexMaker;
import news.parallax.index.SearchIndex;
import news.parallax.ingest.Scribe;
import news.parallax.issue.Issues;
import news.parallax.pipeline.Progress;
import news.parallax.pipeline.Workers;
import news.parallax.rest.Api;
import news.parallax.serve.Access;
import news.parallax.serve.Binding;
import news.parallax.serve.Health;
import news.parallax.serve.Metrics;
import news.parallax.serve.Server;
import news.parallax.store.Library;
import news.parallax.store.LibraryFolder;
import news.parallax.store.LibraryProblem;
import news.parallax.web.Pages;

/** The desk of a library, put together from its parts. */
record Desk(Server server, SearchIndex index, Thread catchingUp) implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /** Starts the desk of a library. What the library lacks is made while the desk answers. */
  static Desk start(Surroundings surroundings, LibraryFolder folder, Binding binding, Access access)
      throws UnknownHostException {
    Scribe scribe = new Scribe(folder, surroundings.clock(), workers());
    if (Files.isRegularFile(folder.database())) {
      bringToForm(scribe, surroundings);
    }
    Library library = Library.open(folder);
    SearchIndex index = SearchIndex.asItIs(folder, new Issues());
    Health health = new Health(() -> canRead(library));
    try {
      return new Desk(
          Server.start(
              binding,
              access,
              health,
              List.of(
                  new Pages(library, index, scribe),
                  new Api(library, index, scribe, surroundings.clock()),
                  new Metrics(library))),
          index,
          Thread.ofPlatform()
              .daemon() // may end at any moment
              .name("catching up")
              .start(() -> catchUp(scribe, folder, surroundings)));
    } catch (UnknownHostException | RuntimeException e) {
      index.close();
      throw e;
    }
  }

  /** Who reads is to have a processor while others write. */
  private static Workers workers() {
    return new Workers(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), Progress.NONE);
  }

  /** Brings a library of an earlier version to this one's form; who is writing now did so. */
  private static void bringToForm(Scribe scribe, Surroundings surroundings) {
    try {
      scribe.write(ingest -> true);
    } catch (LibraryProblem problem) {
      surroundings.err().println("warning: " + problem.getMessage());
      surroundings.err().flush();
    }
  }

  /** Ends what a halted ingest or an earlier version left; who is writing now does it himself. */
  private static void catchUp(Scribe scribe, LibraryFolder folder, Surroundings surroundings) {
    try {
      scribe.write(
          ingest -> {
            ingest.finish();
            return true;
          });
    } catch (LibraryProblem problem) {
      Issues issues = new Issues();
      new IndexMaker(folder, workers()).update(issues);
      Report.print(issues.sorted(), surroundings.err());
    }
  }

  /**
   * Serves until the process is told to end, or this thread is interrupted.
   *
   * @param after is done when the desk is closed
   */
  static void serve(
      Surroundings surroundings,
      LibraryFolder folder,
      Binding binding,
      Access access,
      Runnable after)
      throws UnknownHostException {
    Desk desk = start(surroundings, folder, binding, access);
    Runnable ending =
        () -> {
          desk.close();
          after.run();
        };
    Thread end = new Thread(ending, "end of the desk");
    Runtime.getRuntime().addShutdownHook(end);
    surroundings.out().println("The desk is at " + desk.address() + " (Ctrl-C ends it)");
    surroundings.out().flush();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Runtime.getRuntime().removeShutdownHook(end);
      ending.run();
    }
  }

  URI address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
    index.close();
    try {
      catchingUp.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean canRead(Library library) {
    try {
      library.size();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
