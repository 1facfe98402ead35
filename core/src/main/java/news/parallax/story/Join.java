package news.parallax.story;

import java.util.List;
import news.parallax.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Why an article is in its story.
 *
 * @param joined the member that it is most like
 * @param score 0 to 1
 */
public record Join(ArticleId article, ArticleId joined, double score, Evidence evidence) {

  /**
   * What the two have in common.
   *
   * @param names shared names, most telling first
   * @param words shared words, most telling first
   * @param days between their publications; null where either is unknown
   */
  public record Evidence(List<String> names, List<String> words, @Nullable Integer days) {
    public Evidence {
      names = List.copyOf(names);
      words = List.copyOf(words);
    }
  }
}
