package news.parallax.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.Span;
import news.parallax.text.Word;
import news.parallax.text.Words;

/**
 * A sentence as it is compared.
 *
 * @param words in order
 * @param counts how often it has each word
 */
record Unit(Span span, List<Word> words, Map<String, Integer> counts) {
  /** Two sentences of one happening share a third of their words by chance, versions half. */
  static final double REWORDED = 0.5;

  /** No sentence that people wrote is so long; lists without a stop are. */
  private static final long MOST_WORD_PAIRS = 1_000_000;

  static Unit of(String text, Span span) {
    List<Word> words = Words.in(text, span);
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word.folded(), 1, Integer::sum));
    return new Unit(span, words, counts);
  }

  List<String> folded() {
    return words.stream().map(Word::folded).toList();
  }

  /** The share of words that both have (Dice), 0 to 1; 0 where the lengths alone forbid more. */
  double likeness(Unit other) {
    int all = words.size() + other.words.size();
    int least = Math.min(words.size(), other.words.size());
    if (all == 0 || 2.0 * least / all < REWORDED) {
      return 0;
    }
    int both = 0;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      both += Math.min(each.getValue(), other.counts.getOrDefault(each.getKey(), 0));
    }
    return 2.0 * both / all;
  }

  /**
   * The stretches of its words that another sentence does not have in that order; none where the
   * two are too long to tell.
   */
  List<Span> wordsNotIn(Unit other) {
    if ((long) words.size() * other.words.size() > MOST_WORD_PAIRS) {
      return List.of();
    }
    boolean[] kept = new CommonWords(folded(), other.folded()).inFirst();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      int start = i;
      while (i < kept.length && !kept[i]) {
        i++;
      }
      if (i > start) {
        spans.add(new Span(words.get(start).span().start(), words.get(i - 1).span().end()));
      }
    }
    return spans;
  }
}
