package news.parallax.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.article.ArticleId;
import news.parallax.article.PublishedAt;
import org.jspecify.annotations.Nullable;

/** A story that still takes articles. Not safe for several threads. */
final class OpenStory {
  /** A new article is compared one by one with so many members, the first and the last ones. */
  private static final int SAMPLE = 16;

  private static final Comparator<Member> BY_PUBLICATION =
      Comparator.<Member, Instant>comparing(m -> time(m.published())).thenComparing(Member::id);

  private final StoryId id;
  private final long number;
  private final List<Member> members = new ArrayList<>();
  private final List<Join> why = new ArrayList<>();
  private final Profile profile = new Profile();
  private long length;

  /**
   * A story of one article.
   *
   * @param number counts the stories' foundings
   */
  OpenStory(Member founder, long number) {
    this.number = number;
    id = new StoryId("s-" + founder.id());
    take(founder);
  }

  void join(Member member, Join join) {
    take(member);
    why.add(join);
  }

  private void take(Member member) {
    members.add(member);
    profile.add(member.bag());
    length += member.length();
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

  List<Member> members() {
    return members;
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

  Profile profile() {
    return profile;
  }

  double meanLength() {
    return (double) length / members.size();
  }

  Story story() {
    List<ArticleId> articles = members.stream().sorted(BY_PUBLICATION).map(Member::id).toList();
    return new Story(id, articles, why);
  }

  private static Instant time(@Nullable PublishedAt published) {
    return published == null ? Instant.MAX : published.instant();
  }
}
