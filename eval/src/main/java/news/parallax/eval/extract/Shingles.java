package news.parallax.eval.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shingles of a text as a bag: every run of four words, or all words where there are fewer.
 *
 * <p>Words are what Python's {@code \w+} finds. See the article-extraction-benchmark's {@code
 * evaluate.py}.
 */
final class Shingles {
  static final int WORDS = 4;

  private final Map<String, Integer> counts = new HashMap<>();

  private Shingles() {}

  static Shingles of(String text) {
    Shingles shingles = new Shingles();
    List<String> words = words(text);
    int last = Math.max(1, words.size() - WORDS + 1);
    for (int i = 0; i < last; i++) {
      String shingle = String.join(" ", words.subList(i, Math.min(words.size(), i + WORDS)));
      shingles.counts.merge(shingle, 1, Integer::sum);
    }
    return shingles;
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean word = Character.isLetterOrDigit(c) || c == '_' || isOtherNumber(c);
      if (word && start < 0) {
        start = i;
      } else if (!word && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    if (start >= 0) {
      words.add(text.substring(start));
    }
    return words;
  }

  private static boolean isOtherNumber(int c) {
    int type = Character.getType(c);
    return type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER;
  }

  boolean contains(String shingle) {
    return counts.containsKey(shingle);
  }

  /** How a found text does against the gold text. */
  static Overlap compare(Shingles gold, Shingles found) {
    int both = 0;
    int foundAll = 0;
    for (Map.Entry<String, Integer> each : found.counts.entrySet()) {
      foundAll += each.getValue();
      both += Math.min(each.getValue(), gold.counts.getOrDefault(each.getKey(), 0));
    }
    int goldAll = gold.counts.values().stream().mapToInt(Integer::intValue).sum();
    return new Overlap(foundAll == 0 ? 0 : (double) both / foundAll, (double) both / goldAll);
  }

  /** Shares from 0 to 1. */
  record Overlap(double precision, double recall) {
    double f1() {
      return f1(precision, recall);
    }

    static double f1(double precision, double recall) {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }
}
