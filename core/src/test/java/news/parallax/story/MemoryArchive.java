package news.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.ArticleId;

/** Keeps closed stories in memory, with an index of their words. */
final class MemoryArchive implements StoryArchive {
  private final Map<StoryId, ClosedStory> stories = new HashMap<>();
  private final Map<StoryId, StoryId> ids = new HashMap<>();
  private final Map<ArticleId, StoryId> articles = new HashMap<>();
  private final Map<Integer, Set<StoryId>> byKey = new HashMap<>();

  @Override
  public void keep(ClosedStory story) {
    stories.put(story.id(), story);
    ids.put(story.id(), story.id());
    story.formerly().forEach(id -> ids.put(id, story.id()));
    for (ClosedStory.Remembered article : story.articles()) {
      articles.put(article.imprint().id(), story.id());
      for (int key : article.imprint().keys()) {
        byKey.computeIfAbsent(key, any -> new HashSet<>()).add(story.id());
      }
    }
  }

  @Override
  public List<StoryId> like(Imprint article, int most) {
    Map<StoryId, Integer> shared = new TreeMap<>();
    for (int key : article.keys()) {
      byKey.getOrDefault(key, Set.of()).forEach(story -> shared.merge(story, 1, Integer::sum));
    }
    List<StoryId> like = new ArrayList<>(shared.keySet());
    like.sort(Comparator.comparingInt(story -> -shared.getOrDefault(story, 0)));
    return like.subList(0, Math.min(most, like.size()));
  }

  @Override
  public Optional<StoryId> holding(ArticleId article) {
    return Optional.ofNullable(articles.get(article));
  }

  @Override
  public Optional<ClosedStory> take(StoryId story) {
    ClosedStory taken = stories.remove(ids.getOrDefault(story, story));
    if (taken != null) {
      taken.articles().forEach(article -> articles.remove(article.imprint().id()));
      byKey.values().forEach(ids -> ids.remove(taken.id()));
    }
    return Optional.ofNullable(taken);
  }

  int size() {
    return stories.size();
  }
}
