package news.parallax.brief;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.issue.Issue;
import news.parallax.storyline.Storyline;

/**
 * The whole answer to some pages.
 *
 * @param articles sorted by id, flagged ones included
 * @param stories newest first, unknown dates last, then by id
 * @param issues sorted
 */
public record Briefing(
    List<Article> articles,
    List<StoryBrief> stories,
    List<Storyline> storylines,
    List<Issue> issues) {
  public Briefing {
    articles = List.copyOf(articles);
    stories = List.copyOf(stories);
    storylines = List.copyOf(storylines);
    issues = List.copyOf(issues);
  }
}
