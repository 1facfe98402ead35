package news.parallax.storyline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import news.parallax.story.StoryId;

/**
 * Stories that links hold together, by union of sets, the surest links first. Two groups become one
 * where many of their stories are linked with each other: one link alone would let stories that
 * only share a country's politics become one affair, chain by chain.
 */
final class Groups {
  /** The share of all pairs across two groups that must be linked. */
  private static final double LINKED = 0.25;

  private static final Comparator<Storyline.Link> SUREST =
      Comparator.comparingDouble(Storyline.Link::score)
          .reversed()
          .thenComparing(Storyline.Link::from)
          .thenComparing(Storyline.Link::to);

  private final Map<StoryId, Integer> places = new HashMap<>();
  private final List<Storyline.Link> links;
  private final int[] parents;
  private final int[] sizes;

  /** How many links lead from a group to each other one, by their first stories. */
  private final Map<Integer, Map<Integer, Integer>> across = new HashMap<>();

  private Groups(List<StoryId> stories, List<Storyline.Link> links) {
    this.parents = IntStream.range(0, stories.size()).toArray();
    for (int at = 0; at < parents.length; at++) {
      places.put(stories.get(at), at);
    }
    this.links =
        links.stream()
            .filter(link -> places.containsKey(link.from()) && places.containsKey(link.to()))
            .toList();
    this.sizes = new int[parents.length];
    Arrays.fill(sizes, 1);
    for (Storyline.Link link : this.links) {
      count(first(link.from()), first(link.to()), 1);
      count(first(link.to()), first(link.from()), 1);
    }
    this.links.stream()
        .sorted(SUREST)
        .forEach(link -> uniteIfLinked(first(link.from()), first(link.to())));
  }

  /** Every story in one group, the groups by their first story; links to other stories left out. */
  static List<List<StoryId>> of(List<StoryId> stories, List<Storyline.Link> links) {
    Groups groups = new Groups(stories, links);
    SequencedMap<Integer, List<StoryId>> all = new TreeMap<>();
    for (int at = 0; at < stories.size(); at++) {
      all.computeIfAbsent(groups.first(at), any -> new ArrayList<>()).add(stories.get(at));
    }
    return List.copyOf(all.values());
  }

  private void uniteIfLinked(int a, int b) {
    int links = across.getOrDefault(a, Map.of()).getOrDefault(b, 0);
    if (a != b && links >= LINKED * sizes[a] * sizes[b]) {
      unite(Math.min(a, b), Math.max(a, b));
    }
  }

  private void unite(int into, int from) {
    parents[from] = into;
    sizes[into] += sizes[from];
    Map<Integer, Integer> others = across.getOrDefault(from, Map.of());
    across.remove(from);
    others.forEach(
        (other, links) -> {
          across.getOrDefault(other, new HashMap<>()).remove(from);
          if (other != into) {
            count(into, other, links);
            count(other, into, links);
          }
        });
  }

  private void count(int from, int to, int links) {
    across.computeIfAbsent(from, any -> new HashMap<>()).merge(to, links, Integer::sum);
  }

  private int first(StoryId story) {
    return first(places.getOrDefault(story, 0));
  }

  /** The first story of a group; shortens the way there for the next who asks. */
  private int first(int at) {
    int first = at;
    while (parents[first] != first) {
      parents[first] = parents[parents[first]];
      first = parents[first];
    }
    return first;
  }
}
