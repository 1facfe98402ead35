package news.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An article's heaviest words as a reader may see them, to say what two articles share.
 *
 * @param terms numbers in the vocabulary
 * @param words as the article has them, names whole
 */
@SuppressWarnings("ArrayRecordComponent") // a few dozen for each of 100,000 articles
public record Shown(int[] terms, String[] words) {
  private static final int KEPT = 32;
  private static final int TOLD = 6;

  /**
   * The heaviest words of an article.
   *
   * @param numbers of its traits in the vocabulary
   */
  static Shown of(Sketch sketch, int[] numbers, Bag bag) {
    int[] terms = IntStream.of(bag.heaviest(KEPT)).map(at -> bag.terms()[at]).sorted().toArray();
    String[] words = new String[terms.length];
    Arrays.fill(words, "");
    for (int i = 0; i < numbers.length; i++) {
      int at = Arrays.binarySearch(terms, numbers[i]);
      if (at >= 0 && words[at].isEmpty()) {
        words[at] = sketch.traits().get(i).shown();
      }
    }
    return new Shown(terms, words);
  }

  /** What an article shares with another one, most telling first. */
  static Join.Evidence shared(Member a, Member b) {
    List<String> names = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Common common : common(a, b)) {
      List<String> list = common.name() ? names : words;
      if (list.size() < TOLD && !list.contains(common.word())) {
        list.add(common.word());
      }
    }
    return new Join.Evidence(names, words, a.imprint().days(b.imprint()));
  }

  private static List<Common> common(Member a, Member b) {
    Bag bag = a.imprint().bag();
    List<Common> all = new ArrayList<>();
    for (int i = 0; i < a.shown().terms.length; i++) {
      int term = a.shown().terms[i];
      double weight = bag.weight(term) * b.imprint().bag().weight(term);
      if (weight > 0) {
        all.add(new Common(a.shown().words[i], bag.isName(term), weight));
      }
    }
    all.sort(Comparator.comparingDouble(Common::weight).reversed().thenComparing(Common::word));
    return all;
  }

  private record Common(String word, boolean name, double weight) {}
}
