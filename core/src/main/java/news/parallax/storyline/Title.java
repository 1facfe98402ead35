package news.parallax.storyline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Titles a storyline by the names and words that hold its stories together. */
final class Title {
  private static final int NAMES = 3;
  private static final int WORDS = 2;

  private Title() {}

  /** Up to three whole names, then up to two words, the most central first. */
  static String of(List<Theme> stories) {
    Forms forms = new Forms();
    stories.forEach(story -> forms.add(story.forms()));
    Map<String, Double> names = central(stories, Theme::names);
    Map<String, Double> words = central(stories, Theme::words);
    stories.forEach(story -> words.keySet().removeAll(story.names().keySet()));
    List<String> title = new ArrayList<>();
    add(title, heaviest(names, forms), NAMES);
    add(title, heaviest(words, forms), WORDS);
    return String.join(" · ", title);
  }

  /** What each stem gives to the likeness of the stories, over all pairs of them. */
  private static Map<String, Double> central(
      List<Theme> stories, Function<Theme, Map<String, Double>> weights) {
    Map<String, Double> sums = new TreeMap<>();
    Map<String, Double> squares = new HashMap<>();
    for (Theme story : stories) {
      weights
          .apply(story)
          .forEach(
              (stem, weight) -> {
                sums.merge(stem, weight, Double::sum);
                squares.merge(stem, weight * weight, Double::sum);
              });
    }
    sums.replaceAll((stem, sum) -> sum * sum - squares.getOrDefault(stem, 0.0));
    return sums;
  }

  private static List<String> heaviest(Map<String, Double> weights, Forms forms) {
    return weights.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .map(entry -> forms.of(entry.getKey()))
        .toList();
  }

  /** Adds the first few that are no part of another: "Kim" where "Kim Jong Un" is there. */
  private static void add(List<String> title, List<String> forms, int most) {
    int full = title.size() + most;
    for (String form : forms) {
      if (title.size() < full && title.stream().noneMatch(there -> there.contains(form))) {
        title.add(form);
      }
    }
  }
}
