package news.parallax.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

  /** Takes each word of a name; the chars are reused for the next name. */
  private interface WordTaker {
    void take(char[] chars, int from, int to);
  }

  private final WordWeights weights;
  private final Map<String, Odds> seen = new HashMap<>();

  /** Reads names by these weights. */
  public ClassWords(WordWeights weights) {
    this.weights = weights;
  }

  Odds odds(String names) {
    return names.isEmpty() ? Odds.NONE : seen.computeIfAbsent(names, this::weigh);
  }

  private Odds weigh(String names) {
    float[] odds = new float[3];
    forEachWord(
        names,
        (chars, from, to) -> {
          float weight = weights.of(chars, from, to);
          odds[0] = Math.min(odds[0], weight);
          odds[1] = Math.max(odds[1], weight);
          odds[2] += weight;
        });
    return new Odds(odds[0], odds[1], odds[2]);
  }

  /** The words of class names: the parts of each in lower case, and those parts joined by "-". */
  public static List<String> words(String names) {
    List<String> words = new ArrayList<>();
    forEachWord(names, (chars, from, to) -> words.add(new String(chars, from, to - from)));
    return words;
  }

  private static void forEachWord(String names, WordTaker taker) {
    char[] joined = new char[2 * names.length()];
    for (int start = 0; start < names.length(); ) {
      int end = names.indexOf(' ', start);
      end = end < 0 ? names.length() : end;
      forEachWord(names, start, end, joined, taker);
      start = end + 1;
    }
  }

  /** One name's; words too short or too long to mean anything are left out. */
  private static void forEachWord(String names, int from, int to, char[] joined, WordTaker taker) {
    int parts = 0;
    int length = 0;
    int start = -1;
    for (int i = from; i <= to; i++) {
      char c = i < to ? names.charAt(i) : ' ';
      boolean letter =
          c < 0x80 ? Shape.lower(c) >= 'a' && Shape.lower(c) <= 'z' : Character.isLetter(c);
      boolean hump =
          start >= 0 && Shape.lower(c) != c && Character.isLowerCase(names.charAt(i - 1));
      if (start >= 0 && (!letter || hump)) {
        if (i - start >= SHORTEST && i - start <= LONGEST) {
          int word = length + (parts > 0 ? 1 : 0);
          joined[length] = '-';
          for (length = word; start < i; start++) {
            joined[length++] = Shape.lower(names.charAt(start));
          }
          taker.take(joined, word, length);
          parts++;
        }
        start = -1;
      }
      start = letter && start < 0 ? i : start;
    }
    if (parts > 1) {
      taker.take(joined, 0, length);
    }
  }
}
