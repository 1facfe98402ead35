package news.parallax.storyline;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds which stories belong to one affair, by an index of their heaviest words. */
final class Links {
  static final int KEYS = 20;
  private static final double LEAST = 0.5;
  private static final int SHOWN = 6;

  private Links() {}

  /** The links between stories, each from the older one. */
  static List<Storyline.Link> among(List<Theme> oldestFirst) {
    Postings postings = new Postings();
    List<Storyline.Link> links = new ArrayList<>();
    for (Theme theme : oldestFirst) {
      for (Theme older : postings.like(theme)) {
        between(older, theme).ifPresent(links::add);
      }
      postings.add(theme);
    }
    return links;
  }

  /** The link between two stories, from the older one; nothing where they are of two affairs. */
  static Optional<Storyline.Link> between(Theme older, Theme newer) {
    return Optional.of(link(older, newer)).filter(link -> link.score() >= LEAST);
  }

  private static Storyline.Link link(Theme from, Theme to) {
    double words = Theme.cosine(from.words(), to.words());
    double names = Theme.cosine(from.names(), to.names());
    double odds = 16 * words + 4 * names - 4.5 - decay(from, to);
    Map<String, Double> shared = new HashMap<>(from.names());
    shared.keySet().retainAll(to.names().keySet());
    shared.replaceAll((stem, weight) -> weight * to.names().getOrDefault(stem, 0.0));
    List<String> told =
        heaviest(shared, shared.size()).stream()
            .map(from.forms()::of)
            .distinct()
            .limit(SHOWN)
            .toList();
    return new Storyline.Link(from.story().id(), to.story().id(), 1 / (1 + Math.exp(-odds)), told);
  }

  /** Affairs go on for long, but not every later story with the same names belongs to them. */
  private static double decay(Theme from, Theme to) {
    if (from.day() == null || to.day() == null) {
      return 0;
    }
    return Math.abs(ChronoUnit.DAYS.between(from.day(), to.day())) / 365.0;
  }

  static List<String> heaviest(Map<String, Double> weights, int most) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
