package news.parallax.storyline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How sources write each stem: the form that most articles have. Not safe for several threads. */
public final class Forms {
  private static final Comparator<Map.Entry<String, Integer>> MOST_HAVE =
      Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
          .thenComparingInt(entry -> entry.getKey().length())
          .thenComparing(Map.Entry.comparingByKey());

  private final Map<String, Map<String, Integer>> articles = new HashMap<>();

  /** Counts an article that writes the stem so. */
  void add(String stem, String form) {
    articles.computeIfAbsent(stem, any -> new TreeMap<>()).merge(form, 1, Integer::sum);
  }

  /** Counts all that others counted. */
  void add(Forms others) {
    others.articles.forEach(
        (stem, forms) ->
            forms.forEach(
                (form, count) ->
                    articles
                        .computeIfAbsent(stem, any -> new TreeMap<>())
                        .merge(form, count, Integer::sum)));
  }

  /**
   * The commonest form, the longest of equally common ones; the stem itself where none is known.
   */
  public String of(String stem) {
    return articles.getOrDefault(stem, Map.of()).entrySet().stream()
        .max(MOST_HAVE)
        .map(Map.Entry::getKey)
        .orElse(stem);
  }
}
