package news.parallax.cli;

import java.io.PrintWriter;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import news.parallax.ingest.Scribe;
import news.parallax.pipeline.Progress;
import news.parallax.pipeline.Workers;
import news.parallax.serve.Access;
import news.parallax.serve.Binding;
import news.parallax.serve.Health;
import news.parallax.serve.Server;
import news.parallax.store.Library;
import news.parallax.store.LibraryFolder;
import news.parallax.web.Pages;

/** The desk, put together from its parts. */
final class Desk {
  private Desk() {}

  /** Starts the desk of a library. */
  static Server start(
      Surroundings surroundings, LibraryFolder folder, Binding binding, Access access)
      throws UnknownHostException {
    Library library = Library.open(folder);
    Workers workers = Workers.onAllProcessors(Progress.NONE);
    Scribe scribe = new Scribe(folder, surroundings.clock(), workers);
    return Server.start(
        binding, access, new Health(() -> canRead(library)), List.of(new Pages(library, scribe)));
  }

  /** Serves until the process is told to end, or this thread is interrupted. */
  static void serve(Surroundings surroundings, LibraryFolder folder, Binding binding, Access access)
      throws UnknownHostException {
    Server server = start(surroundings, folder, binding, access);
    Thread end = new Thread(server::close, "end of the desk");
    Runtime.getRuntime().addShutdownHook(end);
    PrintWriter out = surroundings.out();
    out.println("The desk is at " + server.address() + " (Ctrl-C ends it)");
    out.flush();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Runtime.getRuntime().removeShutdownHook(end);
      server.close();
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
