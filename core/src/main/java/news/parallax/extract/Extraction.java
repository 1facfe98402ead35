package news.parallax.extract;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.issue.Issue;
import org.jspecify.annotations.Nullable;

/**
 * What became of a page.
 *
 * @param article null where the page could not be read at all; an issue then says why
 */
public record Extraction(@Nullable Article article, List<Issue> issues) {
  public Extraction {
    issues = List.copyOf(issues);
  }
}
