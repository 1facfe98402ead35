package news.parallax.extract.when;

import java.util.List;
import news.parallax.article.PublishedAt;
import org.jspecify.annotations.Nullable;

/** The day of publication as far as an article's own words give it away. */
public final class InferredDay {
  private InferredDay() {}

  /**
   * The latest day not after the capture that fits what the article tells, or null where it tells
   * too little.
   *
   * @param paragraphs the article's, in reading order
   */
  public static @Nullable PublishedAt of(List<String> paragraphs, DateContext context) {
    return null;
  }
}
