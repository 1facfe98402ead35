package news.parallax.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.text.Word;
import news.parallax.text.Words;

/** What alignment must beat: shared words, and the cosine of words by their rarity in the set. */
final class Baselines {
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final int passages;

  Baselines(AlignmentGold gold) {
    Set<String> texts =
        gold.pairs().stream().flatMap(p -> Stream.of(p.a(), p.b())).collect(Collectors.toSet());
    passages = texts.size();
    texts.forEach(text -> words(text).forEach(word -> frequencies.merge(word, 1, Integer::sum)));
  }

  /** Shared words as a share of all words of the two (Jaccard). */
  double wordOverlap(AlignmentGold.Pair pair) {
    Set<String> a = words(pair.a());
    Set<String> b = words(pair.b());
    double both = a.stream().filter(b::contains).count();
    return both / Math.max(1.0, a.size() + b.size() - both);
  }

  /** Cosine of the two passages' words weighted by inverse frequency. */
  double cosine(AlignmentGold.Pair pair) {
    Map<String, Long> a = counts(pair.a());
    Map<String, Long> b = counts(pair.b());
    return dot(a, b) / Math.sqrt(Math.max(1e-9, dot(a, a) * dot(b, b)));
  }

  private double dot(Map<String, Long> a, Map<String, Long> b) {
    return a.keySet().stream()
        .sorted()
        .mapToDouble(
            word -> {
              double rarity = Math.log((1.0 + passages) / (1 + frequencies.getOrDefault(word, 0)));
              return a.getOrDefault(word, 0L) * b.getOrDefault(word, 0L) * rarity * rarity;
            })
        .sum();
  }

  private static Set<String> words(String text) {
    return new HashSet<>(list(text));
  }

  private static Map<String, Long> counts(String text) {
    return list(text).stream().collect(Collectors.groupingBy(w -> w, Collectors.counting()));
  }

  private static List<String> list(String text) {
    return Words.in(text).stream().map(Word::folded).toList();
  }
}
