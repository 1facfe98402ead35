package news.parallax.collect;

import java.net.URI;
import java.util.List;

/** What becomes of the addresses that an input names. */
interface Links {
  /** Follows none: of a feed's entries those are pages that carry their whole text. */
  Links NONE = new Unfollowed();

  /** A feed's entries. */
  void entries(Input feed, List<Entry> entries, Sink sink);

  /** The feeds that a list names. */
  void feeds(Input list, List<URI> feeds, Sink sink);
}
