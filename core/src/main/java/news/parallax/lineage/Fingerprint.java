package news.parallax.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Paragraph;
import news.parallax.text.Shingles;
import news.parallax.text.Word;
import news.parallax.text.Words;

/**
 * What of an article's wording can be known again in another one, boilerplate left out.
 *
 * @param quoted for each word, whether it stands between quotation marks
 * @param running hashes of the runs of five words, in reading order
 * @param shingles the same, sorted and distinct
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of longs; never compared as a whole
record Fingerprint(Article article, boolean[] quoted, long[] running, long[] shingles) {
  private static final int SIZE = 5;

  static Fingerprint of(Article article) {
    List<Word> words = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      if (!Boilerplate.is(paragraph.span().of(article.text()))) {
        words.addAll(Words.in(article.text(), paragraph.span()));
      }
    }
    long[] running = Shingles.running(words, SIZE);
    long[] sorted = Arrays.stream(running).sorted().distinct().toArray();
    return new Fingerprint(article, Quoted.among(words, article), running, sorted);
  }

  /** How many words it has. */
  int words() {
    return quoted.length;
  }

  /** How much of this text stands in another one. */
  Coverage in(Fingerprint other) {
    boolean[] covered = new boolean[words()];
    for (int i = 0; i < running.length; i++) {
      if (Arrays.binarySearch(other.shingles, running[i]) >= 0) {
        Arrays.fill(covered, i, Math.min(i + SIZE, covered.length), true);
      }
    }
    return Coverage.of(covered, quoted);
  }
}
