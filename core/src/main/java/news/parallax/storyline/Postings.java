package news.parallax.storyline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds stories that share heavy words with another one: for each word the last stories that have
 * it among their heaviest. The cost of a look does not grow with the stories. Not safe for several
 * threads.
 */
final class Postings {
  /** A word that more stories have is a word of many affairs. */
  private static final int LONGEST = 100;

  private static final int COMPARED = 60;

  private final Map<String, Deque<Integer>> places = new HashMap<>();
  private final List<Theme> stories = new ArrayList<>();

  /** Adds a story. */
  void add(Theme story) {
    int at = stories.size();
    stories.add(story);
    for (String key : story.keys()) {
      Deque<Integer> posting = places.computeIfAbsent(key, any -> new ArrayDeque<>(2));
      if (posting.size() == LONGEST) {
        posting.removeFirst();
      }
      posting.addLast(at);
    }
  }

  /** The stories that share most with one, in the order in which they were added. */
  List<Theme> like(Theme story) {
    Map<Integer, Double> shared = new HashMap<>();
    for (String key : story.keys()) {
      double weight = story.words().getOrDefault(key, 0.0);
      for (int at : places.getOrDefault(key, new ArrayDeque<>(0))) {
        double product = weight * stories.get(at).words().getOrDefault(key, 0.0);
        shared.merge(at, product, Double::sum);
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(COMPARED)
        .map(Map.Entry::getKey)
        .sorted()
        .map(stories::get)
        .toList();
  }
}
