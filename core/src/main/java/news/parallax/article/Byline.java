package news.parallax.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote it, from where, and whom the article itself names as its source.
 *
 * @param authors people or teams, in the page's order
 * @param dateline the place at the head of the first paragraph ("Moscow (Reuters):"); null for none
 */
public record Byline(List<String> authors, List<Credit> credits, @Nullable String dateline) {
  public static final Byline NONE = new Byline(List.of(), List.of(), null);

  public Byline {
    authors = List.copyOf(authors);
    credits = List.copyOf(credits);
  }
}
