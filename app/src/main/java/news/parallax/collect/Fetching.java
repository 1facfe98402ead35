package news.parallax.collect;

import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import news.parallax.fetch.Fetched;
import news.parallax.fetch.Fetcher;
import news.parallax.fetch.Validators;
import news.parallax.pipeline.Progress;
import news.parallax.store.FetchLog;

/**
 * Reads addresses: pages, feeds with the pages that they name, lists of feeds with these. Threads
 * only fetch; all else is done by the caller's, one answer after another, so that few are in memory
 * at once.
 */
final class Fetching {
  private final Fetcher fetcher;
  private final FetchLog log;
  private final InstantSource clock;
  private final Progress progress;
  private final Visits visits = new Visits();
  private final Arrivals arrivals;
  private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
  private int done;

  Fetching(Fetcher fetcher, FetchLog log, InstantSource clock, Progress progress) {
    this.fetcher = fetcher;
    this.log = log;
    this.clock = clock;
    this.progress = progress;
    this.arrivals = new Arrivals(visits, log, clock);
  }

  /** What the addresses that came in lead to. */
  Arrivals arrivals() {
    return arrivals;
  }

  private record Outcome(Visit visit, Fetched fetched) {}

  /** An address that a user gave. */
  void add(String address, Sink sink) {
    URI url = LinkText.parse(address, null);
    if (url == null) {
      sink.error(address, "is no address that can be fetched");
    } else {
      visits.add(new Visit(address, url, Visit.Stage.ANY, null, null));
    }
  }

  /** Fetches until nothing is left, or it is asked to stop. */
  void run(Sink sink, BooleanSupplier stopped) {
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      start(threads);
      while (visits.areUnderWay() && !stopped.getAsBoolean()) {
        Outcome outcome = outcomes.poll(1, TimeUnit.SECONDS);
        if (outcome != null) {
          visits.over(outcome.visit());
          arrivals.take(outcome.visit(), outcome.fetched(), sink);
          progress.done("fetching", ++done, visits.named(), 0);
          start(threads);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      threads.shutdownNow();
      arrivals.close(!stopped.getAsBoolean());
    }
  }

  private void start(ExecutorService threads) {
    for (Visit next = visits.next(this::isDue); next != null; next = visits.next(this::isDue)) {
      Visit visit = next;
      Validators known = known(visit);
      threads.execute(() -> fetch(visit, known));
    }
  }

  /** Has an outcome whatever happens, as the caller's thread waits for it. */
  private void fetch(Visit visit, Validators known) {
    Fetched fetched = new Fetched.Refused("stopped");
    try {
      fetched = fetcher.fetch(visit.url(), known);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      fetched = new Fetched.Refused("a fault of this program: " + e);
    } finally {
      outcomes.add(new Outcome(visit, fetched));
    }
  }

  private boolean isDue(Visit visit) {
    return visit.stage() != Visit.Stage.PAGE
        || log.of(visit.url()).map(known -> known.isDue(clock.instant())).orElse(true);
  }

  private Validators known(Visit visit) {
    return log.of(visit.url())
        .map(known -> new Validators(known.etag(), known.modified()))
        .orElse(Validators.NONE);
  }
}
