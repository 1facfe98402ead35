package news.parallax.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds articles that share telling words with another one. */
final class TermIndex {
  private static final int KEYS = 30;
  private static final int LONGEST = 200;
  private static final int CANDIDATES = 40;

  private final Map<Integer, Deque<Integer>> places = new HashMap<>();
  private final List<Member> members = new ArrayList<>();

  /** Adds an article. */
  void add(Member member) {
    int place = members.size();
    members.add(member);
    for (int at : keys(member)) {
      Deque<Integer> posting =
          places.computeIfAbsent(member.all().terms()[at], any -> new ArrayDeque<>());
      posting.addLast(place);
      if (posting.size() > LONGEST) {
        posting.removeFirst();
      }
    }
  }

  /** Those most like an article by the words indexed, most like first. */
  List<Member> like(Member member) {
    Map<Integer, Double> sums = new TreeMap<>();
    for (int at : keys(member)) {
      double weight = member.all().weights()[at];
      for (int place : places.getOrDefault(member.all().terms()[at], new ArrayDeque<>())) {
        sums.merge(place, weight * weight, Double::sum);
      }
    }
    return sums.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
        .limit(CANDIDATES)
        .map(entry -> members.get(entry.getKey()))
        .toList();
  }

  private static List<Integer> keys(Member member) {
    float[] weights = member.all().weights();
    return IntStream.range(0, weights.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -weights[i]))
        .limit(KEYS)
        .toList();
  }
}
