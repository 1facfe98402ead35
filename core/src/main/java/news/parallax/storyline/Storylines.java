package news.parallax.storyline;

import java.util.List;
import java.util.Map;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.ArticleId;
import news.parallax.story.Story;

/** Links stories of one affair. */
public final class Storylines {
  private Storylines() {}

  /**
   * The storylines of two stories or more.
   *
   * @param articles every article of the stories
   */
  public static List<Storyline> of(List<Story> stories, Map<ArticleId, AnalysedArticle> articles) {
    return List.of();
  }
}
