package news.parallax.storyline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import news.parallax.story.StoryId;

/** Stories that links hold together, by union of sets. Costs hardly more than one look at each. */
final class Groups {
  private final Map<StoryId, Integer> places = new HashMap<>();
  private final List<Storyline.Link> links;
  private final int[] parents;

  private Groups(List<Theme> stories, List<Storyline.Link> links) {
    this.parents = IntStream.range(0, stories.size()).toArray();
    for (int at = 0; at < parents.length; at++) {
      places.put(stories.get(at).story().id(), at);
    }
    this.links =
        links.stream()
            .filter(link -> places.containsKey(link.from()) && places.containsKey(link.to()))
            .toList();
    this.links.forEach(link -> unite(first(link.from()), first(link.to())));
  }

  /** Some stories, in the order given, and the links among them. */
  record Group(List<Theme> stories, List<Storyline.Link> links) {
    private Group() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  /** Every story in one group, the groups by their first story; links to other stories left out. */
  static List<Group> of(List<Theme> stories, List<Storyline.Link> links) {
    Groups groups = new Groups(stories, links);
    SequencedMap<Integer, Group> all = new TreeMap<>();
    for (int at = 0; at < stories.size(); at++) {
      all.computeIfAbsent(groups.first(at), any -> new Group()).stories().add(stories.get(at));
    }
    for (Storyline.Link link : groups.links) {
      all.computeIfAbsent(groups.first(link.from()), any -> new Group()).links().add(link);
    }
    return List.copyOf(all.values());
  }

  private void unite(int a, int b) {
    parents[Math.max(a, b)] = Math.min(a, b);
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
