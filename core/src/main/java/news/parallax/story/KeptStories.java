package news.parallax.story;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import news.parallax.article.ArticleId;

/**
 * Keeps closed stories in memory, with an index of their articles' telling words. When they have
 * more articles than it holds, the stories kept longest are forgotten: an article then costs some
 * 10 KB, however many were closed. Not safe for several threads.
 */
public final class KeptStories implements StoryArchive {
  /** The last stories that have a word among their most telling ones; who has more tells little. */
  private static final int LONGEST = 48;

  private final int articles;
  private final SequencedMap<StoryId, ClosedStory> stories = new LinkedHashMap<>();
  private final Map<StoryId, StoryId> ids = new HashMap<>();
  private final Map<ArticleId, StoryId> holding = new HashMap<>();
  private final Map<Integer, Deque<StoryId>> postings = new HashMap<>();

  /**
   * An archive that is empty.
   *
   * @param articles that its stories may have together; the last story is kept whatever its size
   */
  public KeptStories(int articles) {
    this.articles = articles;
  }

  @Override
  public void keep(ClosedStory story) {
    stories.put(story.id(), story);
    ids.put(story.id(), story.id());
    story.formerly().forEach(id -> ids.put(id, story.id()));
    for (ClosedStory.Remembered article : story.articles()) {
      holding.put(article.imprint().id(), story.id());
      for (int key : article.imprint().keys()) {
        post(key, story.id());
      }
    }
    while (holding.size() > articles && stories.size() > 1) {
      forget(stories.firstEntry().getValue());
    }
  }

  private void post(int key, StoryId story) {
    Deque<StoryId> posting = postings.computeIfAbsent(key, any -> new ArrayDeque<>(2));
    if (!story.equals(posting.peekLast())) {
      if (posting.size() == LONGEST) {
        posting.removeFirst();
      }
      posting.addLast(story);
    }
  }

  /** The kept stories whose words weigh most in an article; of equal ones the smaller id first. */
  @Override
  public List<StoryId> like(Imprint article, int most) {
    Map<StoryId, Double> shared = new TreeMap<>();
    for (int key : article.keys()) {
      double weight = article.bag().weight(key);
      for (StoryId story : postings.getOrDefault(key, new ArrayDeque<>(0))) {
        shared.merge(story, weight * weight, Double::sum);
      }
    }
    return shared.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public Optional<StoryId> holding(ArticleId article) {
    return Optional.ofNullable(holding.get(article));
  }

  @Override
  public Optional<ClosedStory> take(StoryId story) {
    ClosedStory taken = stories.get(ids.getOrDefault(story, story));
    if (taken != null) {
      forget(taken);
    }
    return Optional.ofNullable(taken);
  }

  private void forget(ClosedStory story) {
    stories.remove(story.id());
    ids.remove(story.id());
    story.formerly().forEach(ids::remove);
    for (ClosedStory.Remembered article : story.articles()) {
      holding.remove(article.imprint().id());
      for (int key : article.imprint().keys()) {
        unpost(key, story.id());
      }
    }
  }

  private void unpost(int key, StoryId story) {
    Deque<StoryId> posting = postings.get(key);
    if (posting != null) {
      posting.remove(story);
      if (posting.isEmpty()) {
        postings.remove(key);
      }
    }
  }
}
