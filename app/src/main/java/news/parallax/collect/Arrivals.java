package news.parallax.collect;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Page;
import news.parallax.fetch.Fetched;
import news.parallax.fetch.Validators;
import news.parallax.issue.Issue;
import news.parallax.store.FetchLog;
import news.parallax.store.PageKey;
import org.jspecify.annotations.Nullable;

/** Reads what was fetched: pages go on, and what feeds and lists of feeds name is to be fetched. */
final class Arrivals implements Links {
  private final Visits visits;
  private final FetchLog log;
  private final InstantSource clock;
  private final List<Visit.FeedVisit> feeds = new ArrayList<>();

  Arrivals(Visits visits, FetchLog log, InstantSource clock) {
    this.visits = visits;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public void feeds(Input list, List<URI> named, Sink sink) {
    for (URI feed : named) {
      visits.add(new Visit(feed.toString(), feed, Visit.Stage.FEED, null, null));
    }
  }

  @Override
  public void entries(Input input, List<Entry> entries, Sink sink) {
    Visit.FeedVisit feed = feeds.getLast();
    for (Entry entry : entries) {
      if (entry.url() != null) {
        visits.add(new Visit(entry.url().toString(), entry.url(), Visit.Stage.PAGE, entry, feed));
      } else if (entry.isWhole()) {
        sink.page(entry.page(input.captured()));
      } else {
        feed.faults.add(Issue.error(entry.where(), "is an entry without address and whole text"));
      }
    }
  }

  /**
   * Ends the reading.
   *
   * @param all whether all that was named was dealt with
   */
  void close(boolean all) {
    feeds.forEach(feed -> feed.faults.close());
    if (!all) {
      feeds.clear();
    }
  }

  /**
   * Notes which feeds need not be read again while they are as they are. To be called when all that
   * they gave is in the library.
   */
  void finish() {
    for (Visit.FeedVisit feed : feeds) {
      if (feed.done) {
        log.keep(
            feed.url, feed.validators.etag(), feed.validators.modified(), null, clock.instant());
      }
    }
    feeds.clear();
  }

  /** Reads what came of a visit. */
  void take(Visit visit, Fetched fetched, Sink sink) {
    switch (fetched) {
      case Fetched.Document document -> document(visit, document, sink);
      case Fetched.Unchanged unchanged -> log.unchanged(visit.url(), clock.instant());
      case Fetched.Refused refused -> refused(visit, refused.reason(), sink);
    }
  }

  private void refused(Visit visit, String reason, Sink sink) {
    Entry entry = visit.entry();
    Visit.FeedVisit feed = visit.feed();
    if (entry == null || feed == null) {
      sink.error(visit.name(), "not fetched: " + reason);
      return;
    }
    feed.done = false;
    if (entry.isWhole() && log.of(visit.url()).isEmpty()) {
      sink.page(entry.page(clock.instant()));
      feed.faults.add(
          Issue.warning(visit.name(), "not fetched: " + reason + "; read as its feed has it"));
    } else {
      feed.faults.add(Issue.error(visit.name(), "not fetched: " + reason));
    }
  }

  private void document(Visit visit, Fetched.Document document, Sink sink) {
    BufferedInputStream bytes = new BufferedInputStream(new ByteArrayInputStream(document.bytes()));
    Input input = new Input(visit.name(), document.url(), document.type(), document.at(), 0, bytes);
    try {
      Form form = Start.of(bytes).pageOrFeed();
      String wrong = wrong(visit.stage(), form);
      if (wrong != null) {
        refused(visit, wrong, sink);
      } else if (form instanceof SinglePage) {
        form.read(input, new Sink(page -> keep(visit, document, page, sink), sink.issues(), this));
      } else {
        feed(visit, document, form, sink);
        form.read(input, new Sink(sink.pages(), sink.issues(), this));
      }
    } catch (IOException e) {
      sink.error(visit.name(), Cause.of(e));
    }
  }

  /** Why an address gave what it must not, or null. */
  private static @Nullable String wrong(Visit.Stage stage, Form form) {
    return switch (stage) {
      case ANY -> null;
      case FEED -> form instanceof XmlFeed || form instanceof JsonFeed ? null : "is no feed";
      case PAGE -> form instanceof SinglePage ? null : "is a feed where a page should be";
    };
  }

  /** A list that is as it was may name feeds that are not: it is asked for each time. */
  private void feed(Visit visit, Fetched.Document document, Form form, Sink sink) {
    Validators known = form instanceof FeedList ? Validators.NONE : document.validators();
    feeds.add(new Visit.FeedVisit(visit.url(), known, new Faults(visit.name(), sink)));
    if (!document.whole()) {
      sink.error(
          visit.name(), "is over " + (Limits.PAGE_BYTES >> 20) + " MiB; only its start was read");
    }
  }

  private void keep(Visit visit, Fetched.Document document, Page page, Sink sink) {
    Validators validators = document.validators();
    log.keep(
        visit.url(), validators.etag(), validators.modified(), PageKey.of(page), document.at());
    sink.page(page);
  }
}
