package news.parallax.name;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.text.Sentence;

/** Finds who and what an article names. */
public final class Mentions {
  private Mentions() {}

  /** The mentions of an article, in reading order, none overlapping another. */
  public static List<Mention> in(Article article, List<Sentence> sentences) {
    return Chains.of(article.text(), CapitalRuns.in(article.text(), sentences));
  }
}
