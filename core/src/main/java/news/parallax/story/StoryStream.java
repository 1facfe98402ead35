package news.parallax.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.BiFunction;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles into stories, one at a time; the same articles in the same order give the same
 * stories. Single writer: not safe for several threads.
 *
 * <p>No more than a window of articles is kept: when more come, the stories that got none for the
 * longest time are closed. Cost for each article does not depend on how many came before.
 */
public final class StoryStream {
  /** Articles that open stories may have together. */
  public static final int WINDOW = 100_000;

  private static final int LIKE_ARTICLES = 40;
  private static final int CANDIDATES = 10;

  private final JoinModel model;
  private final int window;
  private final Vocabulary vocabulary = new Vocabulary();
  private final TermIndex index = new TermIndex();
  private final Map<StoryId, OpenStory> leastRecent = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<ArticleId, Integer> slots = new HashMap<>();
  private final List<@Nullable OpenStory> storyOf = new ArrayList<>();
  private final Deque<Integer> free = new ArrayDeque<>();

  public StoryStream() {
    this(JoinModel.shipped(), WINDOW);
  }

  /**
   * A stream that decides by given weights.
   *
   * @param window articles that open stories may have together, 1 or more
   */
  public StoryStream(JoinModel model, int window) {
    this.model = model;
    this.window = window;
  }

  /** Takes the next article. */
  public void add(AnalysedArticle article) {
    add(Sketch.of(article));
  }

  /** Takes the next article by its sketch; one that is there already changes nothing. */
  public void add(Sketch sketch) {
    add(sketch, StoryStream::likeliest);
  }

  /** Takes the next article; the chooser gives the fit to go by, or null for a new story. */
  void add(Sketch sketch, BiFunction<Member, List<Fit>, @Nullable Fit> chooser) {
    if (!slots.containsKey(sketch.id())) {
      vocabulary.learn(sketch);
      Member member = Member.of(sketch, vocabulary);
      OpenStory story = put(sketch, member, chooser.apply(member, fits(member)));
      place(member, story);
      while (slots.size() > window) {
        close(leastRecent.values().iterator().next());
      }
    }
  }

  /** The open stories, in the order of their founding. */
  public List<Story> stories() {
    Collection<OpenStory> open = leastRecent.values();
    return open.stream()
        .sorted(Comparator.comparingLong(OpenStory::number))
        .map(OpenStory::story)
        .toList();
  }

  /** The story that an article is in; null where it is in no open one. */
  @Nullable OpenStory storyOf(ArticleId article) {
    Integer slot = slots.get(article);
    return slot == null ? null : storyOf.get(slot);
  }

  private static @Nullable Fit likeliest(Member member, List<Fit> fits) {
    return fits.stream()
        .filter(fit -> fit.odds() > 0)
        .max(Comparator.comparingDouble(Fit::odds))
        .orElse(null);
  }

  /** How a new article fits into each story that it may belong to. */
  private List<Fit> fits(Member member) {
    SequencedSet<OpenStory> candidates = new LinkedHashSet<>();
    for (int slot : index.like(member.bag(), LIKE_ARTICLES)) {
      OpenStory story = storyOf.get(slot);
      if (story != null && candidates.size() < CANDIDATES) {
        candidates.add(story);
      }
    }
    return candidates.stream().map(story -> Fit.of(story, member, model)).toList();
  }

  private OpenStory put(Sketch sketch, Member member, @Nullable Fit fit) {
    if (fit != null) {
      fit.story().join(member, join(sketch, member, fit));
      return fit.story();
    }
    return new OpenStory(member, vocabulary.seen());
  }

  private void place(Member member, OpenStory story) {
    leastRecent.put(story.id(), story);
    int slot = free.isEmpty() ? storyOf.size() : free.removeLast();
    if (slot == storyOf.size()) {
      storyOf.add(story);
    } else {
      storyOf.set(slot, story);
    }
    slots.put(member.id(), slot);
    index.add(slot, member.bag());
  }

  private void close(OpenStory story) {
    leastRecent.remove(story.id());
    for (Member member : story.members()) {
      Integer slot = slots.remove(member.id());
      if (slot != null) {
        index.remove(slot, member.bag());
        storyOf.set(slot, null);
        free.addLast(slot);
      }
    }
  }

  private static Join join(Sketch sketch, Member member, Fit fit) {
    return new Join(
        member.id(),
        fit.nearest().id(),
        1 / (1 + Math.exp(-fit.odds())),
        Shared.between(member, fit.nearest(), Vocabulary.shown(sketch)));
  }
}
