package news.parallax.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.quote.Quote;
import news.parallax.quote.Speaker;
import news.parallax.text.Word;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The quotes found in an article beside those that people found, paired one to one.
 *
 * @param pairs whose contents share at least four of five of the words that either has
 */
record QuoteMatches(GoldQuotes gold, List<Quote> found, List<Pair> pairs) {
  private static final double ENOUGH = 0.8;

  /** A gold quote and what was found for it. */
  record Pair(GoldQuotes.Gold gold, Quote found, double overlap) {
    boolean rightSpeaker() {
      return isRight(gold, found.speaker());
    }
  }

  static QuoteMatches of(GoldQuotes gold, List<Quote> found) {
    String text = gold.article().text();
    List<Set<Integer>> words = found.stream().map(quote -> words(text, quote.content())).toList();
    List<Pair> candidates = new ArrayList<>();
    for (GoldQuotes.Gold one : gold.quotes()) {
      Set<Integer> goldWords = words(text, one.content());
      for (int i = 0; i < found.size(); i++) {
        double overlap = overlap(goldWords, words.get(i));
        if (overlap >= ENOUGH) {
          candidates.add(new Pair(one, found.get(i), overlap));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Pair::overlap).reversed());
    List<Pair> pairs = new ArrayList<>();
    Set<Object> used = new HashSet<>();
    for (Pair pair : candidates) {
      if (!used.contains(pair.gold) && !used.contains(pair.found)) {
        used.add(pair.gold);
        used.add(pair.found);
        pairs.add(pair);
      }
    }
    return new QuoteMatches(gold, List.copyOf(found), pairs);
  }

  /** Whether a speaker shares words with the gold one. */
  static boolean isRight(GoldQuotes.Gold gold, @Nullable Speaker speaker) {
    return speaker != null && gold.speaker().stream().anyMatch(speaker.mention()::overlaps);
  }

  /** The quote found that has most of the gold quote's words; null where none has any. */
  @Nullable Quote nearest(GoldQuotes.Gold one) {
    String text = gold.article().text();
    Set<Integer> goldWords = words(text, one.content());
    Quote best = null;
    int most = 0;
    for (Quote quote : found) {
      Set<Integer> shared = words(text, quote.content());
      shared.retainAll(goldWords);
      if (shared.size() > most) {
        most = shared.size();
        best = quote;
      }
    }
    return best;
  }

  private static Set<Integer> words(String text, List<Span> spans) {
    Set<Integer> starts = new HashSet<>();
    for (Span span : spans) {
      for (Word word : Words.in(text, span)) {
        starts.add(word.span().start());
      }
    }
    return starts;
  }

  private static double overlap(Set<Integer> a, Set<Integer> b) {
    Set<Integer> shared = new HashSet<>(a);
    shared.retainAll(b);
    return shared.isEmpty() ? 0 : (double) shared.size() / (a.size() + b.size() - shared.size());
  }
}
