package news.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.text.Background;

/** The words seen so far, each with a number and with how many articles have it. */
final class Vocabulary {
  /** How telling a word can get by being rare: past this, rarer says no more. */
  private static final double MOST = 8;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> shown = new ArrayList<>();
  private int[] articles = new int[1024];
  private int seen;

  /** Counts an article's words; their numbers in the order of its traits. */
  int[] learn(Sketch sketch) {
    seen++;
    int[] terms = new int[sketch.traits().size()];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = number(sketch.traits().get(i));
      articles[terms[i]]++;
    }
    return terms;
  }

  private int number(Trait trait) {
    Integer known = numbers.get(trait.stem());
    if (known != null) {
      return known;
    }
    int number = shown.size();
    numbers.put(trait.stem(), number);
    shown.add(trait.shown());
    if (number == articles.length) {
      articles = Arrays.copyOf(articles, 2 * number);
    }
    articles[number] = Background.articlesWith(trait.stem());
    return number;
  }

  /** How telling a word is: 0 for one that all articles have. */
  double weight(int term) {
    double all = seen + Background.articles() + 1.0;
    return Math.min(MOST, Math.log(all / (articles[term] + 0.5)));
  }

  String shown(int term) {
    return shown.get(term);
  }
}
