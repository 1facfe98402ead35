package news.parallax.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.ArticleId;
import news.parallax.article.PublishedAt;
import org.jspecify.annotations.Nullable;

/** A story that still takes articles. Not safe for several threads. */
final class OpenStory {
  /** A new article is compared one by one with so many members, the first and the last ones. */
  private static final int SAMPLE = 16;

  private static final Comparator<Imprint> BY_PUBLICATION =
      Comparator.<Imprint, Instant>comparing(m -> time(m.published())).thenComparing(Imprint::id);

  private final StoryId id;
  private final long number;
  private final List<Member> members = new ArrayList<>();
  private final List<StoryId> formerly = new ArrayList<>();

  /**
   * A story without articles.
   *
   * @param number counts the foundings; no two stories have the same
   */
  OpenStory(StoryId id, long number) {
    this.id = id;
    this.number = number;
  }

  void add(Member member) {
    members.add(member);
  }

  void remove(Member member) {
    members.remove(member);
  }

  long number() {
    return number;
  }

  StoryId id() {
    return id;
  }

  int size() {
    return members.size();
  }

  /** In the order in which they came into this story. */
  List<Member> members() {
    return List.copyOf(members);
  }

  /** The stories that were merged into it. */
  List<StoryId> formerly() {
    return formerly;
  }

  /** The members to compare with. */
  List<Member> sample() {
    int size = members.size();
    if (size <= SAMPLE) {
      return members;
    }
    List<Member> sample = new ArrayList<>(members.subList(0, SAMPLE / 2));
    sample.addAll(members.subList(size - SAMPLE / 2, size));
    return sample;
  }

  /**
   * An article's mean odds with the others here; 0, which is even, where there is no other.
   *
   * @param sum of the odds with those that it has ties to
   * @param ties so many; a story as small as the sample has been compared as a whole, and those
   *     without tie count as unlike
   */
  double mean(Member article, double sum, int ties) {
    int others = members.size() - (article.isIn(this) ? 1 : 0);
    int counted = Math.max(ties, Math.min(others, SAMPLE));
    return counted == 0 ? 0 : (sum + (counted - ties) * JoinModel.LEAST) / counted;
  }

  Story story() {
    List<ArticleId> articles =
        members.stream().map(Member::imprint).sorted(BY_PUBLICATION).map(Imprint::id).toList();
    return new Story(id, articles, why());
  }

  /** How each but the first is tied to those before it. */
  private List<Join> why() {
    Map<Member, Integer> places = new LinkedHashMap<>();
    members.forEach(member -> places.put(member, places.size()));
    List<Join> why = new ArrayList<>();
    for (Member member : members.subList(1, members.size())) {
      int place = places.getOrDefault(member, 0);
      Member nearest =
          member.ties().nearest(Integer.MAX_VALUE).stream()
              .filter(other -> places.getOrDefault(other, place) < place)
              .findFirst()
              .orElse(members.getFirst());
      double odds = member.ties().means(member).getOrDefault(this, JoinModel.LEAST);
      double score = 1 / (1 + Math.exp(-odds));
      why.add(new Join(member.id(), nearest.id(), score, Shown.shared(member, nearest)));
    }
    return why;
  }

  private static Instant time(@Nullable PublishedAt published) {
    return published == null ? Instant.MAX : published.instant();
  }
}
