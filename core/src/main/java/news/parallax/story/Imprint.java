package news.parallax.story;

import java.util.stream.IntStream;
import news.parallax.article.ArticleId;
import news.parallax.article.PublishedAt;
import org.jspecify.annotations.Nullable;

/**
 * An article as the fold remembers and compares it: the numbers of its telling words, weighed when
 * it came. Immutable; some 10 KB.
 *
 * @param published null where unknown
 */
public record Imprint(ArticleId id, @Nullable PublishedAt published, Bag bag) {

  /** The numbers of its most telling words, most telling first. */
  public int[] keys() {
    return IntStream.of(bag.heaviest(TermIndex.KEYS)).map(at -> bag.terms()[at]).toArray();
  }

  /** Days between the publications; null where either is unknown. */
  @Nullable Integer days(Imprint other) {
    Long day = day();
    Long others = other.day();
    return day == null || others == null ? null : (int) Math.abs(day - others);
  }

  /** The day of the publication, counted from 1970; null where unknown. */
  @Nullable Long day() {
    return published == null ? null : published.day().toEpochDay();
  }
}
