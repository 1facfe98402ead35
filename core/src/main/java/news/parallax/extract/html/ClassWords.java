package news.parallax.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the words of class names say: for each the log odds that text so marked is an article's, as
 * learned. One instance reads one page, since it remembers names it has seen.
 */
public final class ClassWords {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 24;

  /** Lowest, highest and summed log odds of the words of a name; all 0 where none is known. */
  record Odds(float least, float most, float sum) {
    static final Odds NONE = new Odds(0, 0, 0);
  }

  private final Map<String, Float> weights;
  private final Map<String, Odds> seen = new HashMap<>();
  private final Map<String, Odds> single = new HashMap<>();

  /** Reads names by these weights. */
  public ClassWords(Map<String, Float> weights) {
    this.weights = weights;
  }

  Odds odds(String names) {
    return names.isEmpty() ? Odds.NONE : seen.computeIfAbsent(names, this::weighAll);
  }

  private Odds weighAll(String names) {
    Odds all = Odds.NONE;
    for (String name : names.split(" ", -1)) {
      Odds one = single.computeIfAbsent(name, this::weigh);
      all =
          new Odds(Math.min(all.least, one.least), Math.max(all.most, one.most), all.sum + one.sum);
    }
    return all;
  }

  private Odds weigh(String name) {
    float least = 0;
    float most = 0;
    float sum = 0;
    for (String word : words(name)) {
      Float weight = weights.get(word);
      if (weight != null) {
        least = Math.min(least, weight);
        most = Math.max(most, weight);
        sum += weight;
      }
    }
    return new Odds(least, most, sum);
  }

  /** The words of class names: whole names without digits, and their parts. */
  public static List<String> words(String names) {
    List<String> words = new ArrayList<>();
    for (String name : names.split(" ", -1)) {
      int first = words.size();
      addParts(name, words);
      if (words.size() - first > 1) {
        words.add(String.join("-", words.subList(first, words.size())));
      }
    }
    return words;
  }

  private static void addParts(String name, List<String> words) {
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      boolean hump =
          start >= 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
      if (start >= 0 && (!letter || hump)) {
        if (i - start >= SHORTEST && i - start <= LONGEST) {
          words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = -1;
      }
      start = letter && start < 0 ? i : start;
    }
  }
}
