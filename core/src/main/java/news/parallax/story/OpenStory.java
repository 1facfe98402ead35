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
  private static final Comparator<Member> BY_PUBLICATION =
      Comparator.<Member, Instant>comparing(m -> time(m.published())).thenComparing(Member::id);

  private final StoryId id;
  private final List<Member> members = new ArrayList<>();
  private final List<Join> why = new ArrayList<>();

  OpenStory(Member founder) {
    id = new StoryId("s-" + founder.id());
    members.add(founder);
  }

  void join(Member member, Join join) {
    members.add(member);
    why.add(join);
  }

  List<Member> members() {
    return members;
  }

  Story story() {
    List<ArticleId> articles = members.stream().sorted(BY_PUBLICATION).map(Member::id).toList();
    return new Story(id, articles, why);
  }

  private static Instant time(@Nullable PublishedAt published) {
    return published == null ? Instant.MAX : published.instant();
  }
}
