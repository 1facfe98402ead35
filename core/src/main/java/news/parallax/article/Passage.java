package news.parallax.article;

/**
 * A span of an article's text, usually a sentence: what a reader is shown and can check.
 *
 * @param text exactly the article's text under the span
 */
public record Passage(ArticleId article, Span span, String text) implements Comparable<Passage> {
  public Passage {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("passage text does not fit its span " + span);
    }
  }

  /** The passage of an article under a span. */
  public static Passage of(Article article, Span span) {
    return new Passage(article.id(), span, span.of(article.text()));
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  /** By article, then span. */
  @Override
  public int compareTo(Passage other) {
    int byArticle = article.compareTo(other.article);
    return byArticle != 0 ? byArticle : span.compareTo(other.span);
  }
}
