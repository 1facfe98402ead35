package news.parallax.export;

import java.io.IOException;
import java.io.Writer;
import news.parallax.article.Article;

/**
 * An article for the terminal.
 *
 * @param removed whether to show what cleaning took out
 */
public record ArticleText(boolean removed) {

  /** Writes all of the article; leaves the writer open. */
  public void write(Article article, Writer out) throws IOException {
    out.write(article.source().page() + "\n\n" + article.text() + "\n\n");
  }
}
