package news.parallax.analysis;

import java.time.LocalDate;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.PublishedAt;
import news.parallax.name.Mention;
import news.parallax.name.Mentions;
import news.parallax.quote.Quotes;
import news.parallax.text.Figures;
import news.parallax.text.Sentence;
import news.parallax.text.Sentences;
import news.parallax.text.time.TimeExpressions;
import org.jspecify.annotations.Nullable;

/** Finds all that the later stages ask of one article's text. Safe for any number of threads. */
public final class Analyser {
  private Analyser() {}

  /** Sentences, names, quotes, figures and times of an article. */
  public static AnalysedArticle analyse(Article article) {
    List<Sentence> sentences = Sentences.of(article.body());
    List<Mention> mentions = Mentions.in(article, sentences);
    return new AnalysedArticle(
        article,
        sentences,
        mentions,
        Quotes.in(article, sentences, mentions),
        Figures.in(article.text()),
        TimeExpressions.in(article.text(), day(article.published())));
  }

  private static @Nullable LocalDate day(@Nullable PublishedAt published) {
    return published == null ? null : published.day();
  }
}
