package news.parallax.collect;

import java.net.URI;
import java.util.Locale;
import news.parallax.fetch.Validators;
import org.jspecify.annotations.Nullable;

/**
 * An address to be fetched.
 *
 * @param name as the user or the feed gave it
 * @param entry what the feed tells of it; null where no feed named it
 * @param feed the feed that named it, or null
 * @param stage what may be there
 */
record Visit(String name, URI url, Stage stage, @Nullable Entry entry, @Nullable FeedVisit feed) {

  /** What an address may give: who names it knows. */
  enum Stage {
    /** A user's: a page, a feed or a list of feeds. */
    ANY,
    /** Of a list: a feed. */
    FEED,
    /** Of a feed: a page. */
    PAGE
  }

  String host() {
    return String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
  }

  /** Letters that wait with it in memory. */
  int letters() {
    return entry == null ? 0 : entry.parts().text().length();
  }

  /** A feed that was fetched, and whether all that it names was dealt with. */
  static final class FeedVisit {
    final URI url;
    final Validators validators;
    final Faults faults;
    boolean done = true;

    FeedVisit(URI url, Validators validators, Faults faults) {
      this.url = url;
      this.validators = validators;
      this.faults = faults;
    }
  }
}
