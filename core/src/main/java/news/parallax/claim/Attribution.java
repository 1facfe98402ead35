package news.parallax.claim;

import java.util.Arrays;
import java.util.List;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Span;
import news.parallax.quote.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Takes the attribution off what a passage says: "The Kremlin had said last week that there were no
 * plans to meet" tells of plans, whoever said so and when.
 */
final class Attribution {
  /** An attribution that has as many words of its own tells something, too. */
  private static final int TELLS_SOMETHING = 4;

  private Attribution() {}

  /**
   * A passage's text with blanks for its attribution, as long as the passage; null where it has
   * none, or where there is more in it than who says so.
   */
  static @Nullable String without(AnalysedArticle article, Span passage) {
    for (Quote quote : article.quotes()) {
      if (quote.extent().start() >= passage.end()) {
        break;
      }
      if (quote.cue() != null && quote.extent().overlaps(passage)) {
        String content = only(quote.content(), article, passage);
        if (content.strip().length() * 2 >= passage.length()
            && isPlain(rest(quote, article, passage))) {
          return content;
        }
      }
    }
    return null;
  }

  private static boolean isPlain(String rest) {
    int terms = Telling.of(rest).terms().size();
    return terms < TELLS_SOMETHING;
  }

  /** The passage with blanks outside some spans. */
  private static String only(List<Span> spans, AnalysedArticle article, Span passage) {
    char[] kept = new char[passage.length()];
    Arrays.fill(kept, ' ');
    for (Span span : spans) {
      int start = Math.max(span.start(), passage.start());
      int end = Math.min(span.end(), passage.end());
      for (int at = start; at < end; at++) {
        kept[at - passage.start()] = article.article().text().charAt(at);
      }
    }
    return new String(kept);
  }

  /** What remains of the passage without content, cue and speaker. */
  private static String rest(Quote quote, AnalysedArticle article, Span passage) {
    char[] rest = passage.of(article.article().text()).toCharArray();
    quote.content().forEach(span -> blank(span, passage, rest));
    if (quote.cue() != null) {
      blank(quote.cue(), passage, rest);
    }
    if (quote.speaker() != null) {
      blank(quote.speaker().mention(), passage, rest);
    }
    return new String(rest);
  }

  private static void blank(Span span, Span passage, char[] text) {
    int start = Math.max(span.start(), passage.start()) - passage.start();
    int end = Math.min(span.end(), passage.end()) - passage.start();
    if (start < end) {
      Arrays.fill(text, start, end, ' ');
    }
  }
}
