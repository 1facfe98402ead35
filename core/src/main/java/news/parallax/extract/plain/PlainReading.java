package news.parallax.extract.plain;

import java.util.List;
import news.parallax.article.Body;
import news.parallax.article.Byline;
import news.parallax.article.Cleaning;
import news.parallax.article.Times;
import news.parallax.issue.Issue;
import org.jspecify.annotations.Nullable;

/**
 * What a text page says.
 *
 * @param body paragraphs have places of the form {@code line 12}
 * @param outlet as the page names it, or null
 */
public record PlainReading(
    Body body,
    @Nullable String outlet,
    Byline byline,
    Times times,
    Cleaning cleaning,
    List<Issue> issues) {
  public PlainReading {
    issues = List.copyOf(issues);
  }
}
