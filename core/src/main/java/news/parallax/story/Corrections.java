package news.parallax.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.article.ArticleId;

/**
 * What people said about which articles belong together: obeyed for ever. Not safe for several
 * threads.
 */
final class Corrections {
  /** Of each article in a must-link, all that must be with it, itself included. */
  private final Map<ArticleId, SortedSet<ArticleId>> together = new HashMap<>();

  private final Map<ArticleId, SortedSet<ArticleId>> apart = new HashMap<>();

  boolean isEmpty() {
    return together.isEmpty() && apart.isEmpty();
  }

  /** All that must be with an article, itself included. */
  SortedSet<ArticleId> with(ArticleId article) {
    return together.getOrDefault(article, new TreeSet<>(Set.of(article)));
  }

  /** All that must not be with an article, because of itself or of what must be with it. */
  SortedSet<ArticleId> without(ArticleId article) {
    SortedSet<ArticleId> without = new TreeSet<>();
    for (ArticleId each : with(article)) {
      apart.getOrDefault(each, new TreeSet<>()).forEach(other -> without.addAll(with(other)));
    }
    return without;
  }

  /** Whether an article must not be among some others. */
  boolean keepOut(Member article, OpenStory story) {
    return !apart.isEmpty()
        && without(article.id()).stream()
            .anyMatch(id -> story.members().stream().anyMatch(member -> member.id().equals(id)));
  }

  /**
   * Notes that two articles belong together.
   *
   * @throws IllegalArgumentException if it contradicts what was said before
   */
  void mustLink(ArticleId a, ArticleId b) {
    require(!without(a).contains(b), a, b);
    SortedSet<ArticleId> all = new TreeSet<>(with(a));
    all.addAll(with(b));
    all.forEach(each -> together.put(each, all));
  }

  /**
   * Notes that two articles do not belong together.
   *
   * @throws IllegalArgumentException if it contradicts what was said before
   */
  void cannotLink(ArticleId a, ArticleId b) {
    require(!with(a).contains(b), a, b);
    apart.computeIfAbsent(a, any -> new TreeSet<>()).add(b);
    apart.computeIfAbsent(b, any -> new TreeSet<>()).add(a);
  }

  private static void require(boolean fits, ArticleId a, ArticleId b) {
    if (!fits) {
      throw new IllegalArgumentException(
          a + " and " + b + ": contradicts an earlier correction of these articles");
    }
  }
}
