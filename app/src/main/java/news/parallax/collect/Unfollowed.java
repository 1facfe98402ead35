package news.parallax.collect;

import java.net.URI;
import java.util.List;
import news.parallax.issue.Issue;

/** Takes from feeds what they carry themselves. */
final class Unfollowed implements Links {

  @Override
  public void entries(Input feed, List<Entry> entries, Sink sink) {
    Faults faults = new Faults(feed.name(), sink);
    for (Entry entry : entries) {
      if (entry.isWhole()) {
        sink.page(entry.page(feed.captured()));
      } else {
        faults.add(
            Issue.error(entry.where(), "is an entry without a whole text; " + advice(entry)));
      }
    }
    faults.close();
  }

  private static String advice(Entry entry) {
    return entry.url() == null
        ? "left out"
        : "to have it fetched, give ingest its address, " + entry.url() + ", or the feed's";
  }

  @Override
  public void feeds(Input list, List<URI> feeds, Sink sink) {
    sink.error(list.name(), "is a list of feeds; give it to ingest by itself to have them fetched");
  }
}
