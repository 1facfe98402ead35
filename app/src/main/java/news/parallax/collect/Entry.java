package news.parallax.collect;

import java.net.URI;
import java.time.Instant;
import news.parallax.article.Page;
import org.jspecify.annotations.Nullable;

/**
 * What a feed tells of one page.
 *
 * @param where the feed with the entry's number, from 1
 * @param url where the page is, or null
 * @param parts as the feed has them; the text is empty where it has none
 */
record Entry(String where, @Nullable URI url, Page.Parts parts) {
  /** Letters; a teaser has fewer, and few reports are shorter. */
  private static final int WHOLE = 500;

  /** Whether the feed carries the whole text, as far as can be seen, and no teaser. */
  boolean isWhole() {
    return parts.text().length() >= WHOLE;
  }

  /** The page as the feed has it. */
  Page page(Instant captured) {
    return new Page(where, url, captured, parts);
  }
}
