package news.parallax.lineage;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Paragraph;
import news.parallax.text.Shingles;
import news.parallax.text.Word;
import news.parallax.text.Words;

/**
 * What of an article's wording can be known again in another one.
 *
 * @param shingles sorted hashes of runs of five words, boilerplate left out
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of longs; never compared as a whole
record Fingerprint(Article article, long[] shingles) {
  private static final int SIZE = 5;

  static Fingerprint of(Article article) {
    List<Word> words = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      if (!Boilerplate.is(paragraph.span().of(article.text()))) {
        words.addAll(Words.in(article.text(), paragraph.span()));
      }
    }
    return new Fingerprint(article, Shingles.of(words, SIZE));
  }

  /** The share of the smaller text that stands in the other, 0 to 1. */
  double containment(Fingerprint other) {
    int smaller = Math.min(shingles.length, other.shingles.length);
    return smaller == 0 ? 0 : (double) Shingles.shared(shingles, other.shingles) / smaller;
  }
}
