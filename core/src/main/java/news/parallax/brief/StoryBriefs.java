package news.parallax.brief;

import java.util.List;
import java.util.Objects;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Article;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.claim.Claims;
import news.parallax.lineage.Lineage;
import news.parallax.lineage.LineageFinder;
import news.parallax.name.ArticleMentions;
import news.parallax.name.Name;
import news.parallax.name.Names;
import news.parallax.quote.ArticleQuotes;
import news.parallax.quote.Utterances;
import news.parallax.story.Story;

/** Writes the brief of a story from its articles. */
public final class StoryBriefs {
  private StoryBriefs() {}

  /**
   * The brief of one story.
   *
   * @param articles the story's, in its order
   */
  public static StoryBrief of(Story story, List<AnalysedArticle> articles) {
    Lineage lineage = LineageFinder.of(articles.stream().map(AnalysedArticle::article).toList());
    List<Name> names =
        Names.across(
            articles.stream().map(a -> new ArticleMentions(a.article(), a.mentions())).toList());
    List<Claim> claims = Claims.of(articles, lineage, names);
    return new StoryBrief(
        story,
        headline(articles),
        lineage,
        Summary.of(articles, claims),
        claims,
        Utterances.across(
            articles.stream().map(a -> new ArticleQuotes(a.article(), a.quotes())).toList(), names),
        names,
        Timeline.of(articles, claims));
  }

  private static StoryBrief.Headline headline(List<AnalysedArticle> articles) {
    Article first = articles.getFirst().article();
    Passage title =
        articles.stream()
            .map(article -> article.article().title())
            .filter(Objects::nonNull)
            .findFirst()
            .orElseGet(() -> first.passage(articles.getFirst().sentences().getFirst().span()));
    return new StoryBrief.Headline(title, first.published());
  }
}
