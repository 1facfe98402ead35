package news.parallax.brief;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Passage;
import news.parallax.article.PublishedAt;
import news.parallax.claim.Apart;
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

  /** As {@link #of(Story, List, Set)}, where nobody has said anything. */
  public static StoryBrief of(Story story, List<AnalysedArticle> articles) {
    return of(story, articles, Set.of());
  }

  /**
   * The brief of one story.
   *
   * @param articles the story's, in its order
   * @param apart passages that people said are not one claim
   */
  public static StoryBrief of(Story story, List<AnalysedArticle> articles, Set<Apart> apart) {
    Lineage lineage = LineageFinder.of(articles.stream().map(AnalysedArticle::article).toList());
    List<Name> names =
        Names.across(
            articles.stream().map(a -> new ArticleMentions(a.article(), a.mentions())).toList());
    List<Claim> claims = Claims.of(articles, lineage, names, apart);
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

  /** The first title and time, of an article that says when it is of where there is one. */
  private static StoryBrief.Headline headline(List<AnalysedArticle> articles) {
    List<AnalysedArticle> datedFirst =
        Stream.concat(articles.stream().filter(StoryBriefs::isDated), articles.stream()).toList();
    AnalysedArticle first = datedFirst.getFirst();
    Passage title =
        datedFirst.stream()
            .map(article -> article.article().title())
            .filter(Objects::nonNull)
            .findFirst()
            .orElseGet(() -> first.article().passage(first.sentences().getFirst().span()));
    return new StoryBrief.Headline(title, first.article().published());
  }

  private static boolean isDated(AnalysedArticle article) {
    PublishedAt published = article.article().published();
    return published != null
        && published.basis() != PublishedAt.Basis.STORY
        && published.basis() != PublishedAt.Basis.INFERRED;
  }
}
