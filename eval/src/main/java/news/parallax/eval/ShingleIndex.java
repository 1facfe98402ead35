package news.parallax.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Paragraph;
import news.parallax.text.Shingles;
import news.parallax.text.Word;
import news.parallax.text.Words;

/** Finds articles that share runs of five words with another one, by keys of several kinds. */
final class ShingleIndex {
  private static final int SIZE = 5;
  private static final int BANDS = 16;

  private final Keys keys;
  private final Map<Long, List<ArticleId>> postings = new HashMap<>();
  private long size;

  ShingleIndex(Keys keys) {
    this.keys = keys;
  }

  /** By what an article is found. */
  enum Keys {
    /** Every shingle. */
    ALL {
      @Override
      LongStream of(long[] shingles) {
        return LongStream.of(shingles);
      }
    },
    /** Shingles whose hash is divisible by eight: the same ones in every text. */
    ONE_OF_EIGHT {
      @Override
      LongStream of(long[] shingles) {
        return LongStream.of(shingles).filter(shingle -> (spread(shingle, 0) & 7) == 0);
      }
    },
    /** The 32 least hashes. */
    LEAST_32 {
      @Override
      LongStream of(long[] shingles) {
        return LongStream.of(shingles).map(shingle -> spread(shingle, 0)).sorted().limit(32);
      }
    },
    /** MinHash in 16 bands of two rows: found where the texts resemble each other as a whole. */
    MINHASH_16_BANDS {
      @Override
      LongStream of(long[] shingles) {
        return LongStream.range(0, BANDS)
            .map(
                band ->
                    band
                        + BANDS
                            * (31 * least(shingles, 2 * band + 1) + least(shingles, 2 * band + 2)));
      }
    };

    abstract LongStream of(long[] shingles);

    private static long least(long[] shingles, long seed) {
      return LongStream.of(shingles).map(shingle -> spread(shingle, seed)).min().orElse(0);
    }

    private static long spread(long value, long seed) {
      long mixed = (value ^ (seed * 0xD6E8FEB86659FD93L)) * 0x9E3779B97F4A7C15L;
      mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
      return mixed ^ (mixed >>> 32);
    }
  }

  void add(Article article) {
    keys(article)
        .forEach(
            key -> {
              postings.computeIfAbsent(key, any -> new ArrayList<>(1)).add(article.id());
              size++;
            });
  }

  /** The articles that share a key. */
  Set<ArticleId> like(Article article) {
    Set<ArticleId> like = new TreeSet<>();
    keys(article).forEach(key -> like.addAll(postings.getOrDefault(key, List.of())));
    return like;
  }

  /** How many keys of articles are kept. */
  long size() {
    return size;
  }

  private LongStream keys(Article article) {
    List<Word> words = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      words.addAll(Words.in(article.text(), paragraph.span()));
    }
    long[] shingles = Shingles.running(words, SIZE);
    return keys.of(Arrays.stream(shingles).distinct().toArray());
  }
}
