package news.parallax.collect;

import java.net.URI;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import news.parallax.article.Page;
import news.parallax.fetch.Fetcher;
import news.parallax.fetch.Manners;
import news.parallax.pipeline.PageSource;
import news.parallax.pipeline.Progress;
import news.parallax.store.FetchLog;

/**
 * Reads what a {@link Collector} reads, and besides fetches the addresses among its paths, and the
 * feeds of lists that are themselves among its paths. Nothing else is ever fetched but the pages
 * that these feeds name. For one thread.
 */
public final class OnlineCollector implements PageSource {
  private final Collector local;
  private final Fetching fetching;
  private final BooleanSupplier stopped;

  /**
   * A collector.
   *
   * @param stopped ends the reading soon after it says so
   */
  public OnlineCollector(
      Collector local, Fetcher fetcher, FetchLog log, Progress progress, BooleanSupplier stopped) {
    this.local = local;
    this.fetching = new Fetching(fetcher, log, local.clock(), progress);
    this.stopped = stopped;
  }

  /** How to fetch for pages of the size that is read. */
  public static Manners manners(boolean allowPrivate) {
    return Manners.usual(Limits.PAGE_BYTES + 1, allowPrivate);
  }

  /** Gives every page; each address is named in the issues as it was given. */
  @Override
  public void forEach(Consumer<? super Page> each) {
    Sink sink = new Sink(untilStopped(each), local.issues(), new OfFiles());
    try {
      for (String path : local.paths()) {
        if (LinkText.isAddress(path)) {
          fetching.add(path, sink);
        } else {
          local.read(path, sink);
        }
      }
      fetching.run(sink, stopped);
    } catch (Stopped e) {
      // what was given stays given
    }
  }

  @Override
  public int count() {
    return local.count();
  }

  /** To be called when all pages are in the library: what need not be fetched again is noted. */
  public void finish() {
    fetching.arrivals().finish();
  }

  private Consumer<Page> untilStopped(Consumer<? super Page> each) {
    return page -> {
      if (stopped.getAsBoolean()) {
        throw new Stopped();
      }
      each.accept(page);
    };
  }

  /** Ends the reading of files at the next page. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stopped() {
      super(null, null, false, false);
    }
  }

  /** A list of feeds is followed where the user named it; feeds that are files are not. */
  private final class OfFiles implements Links {

    @Override
    public void entries(Input feed, List<Entry> entries, Sink sink) {
      NONE.entries(feed, entries, sink);
    }

    @Override
    public void feeds(Input list, List<URI> feeds, Sink sink) {
      (local.paths().contains(list.name()) ? fetching.arrivals() : NONE).feeds(list, feeds, sink);
    }
  }
}
