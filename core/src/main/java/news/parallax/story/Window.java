package news.parallax.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.article.ArticleId;
import org.jspecify.annotations.Nullable;

/** The open stories and their articles. Not safe for several threads. */
final class Window {
  private static final int LIKE_ARTICLES = 40;
  private static final int CANDIDATES = 8;

  /** A copy is found by its source, which the sample of a large story may leave out. */
  private static final int NEAREST = 8;

  private final JoinModel model;
  private final Days days = new Days();
  private final TermIndex index = new TermIndex();
  private final Map<StoryId, OpenStory> leastRecent = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<StoryId, StoryId> redirects = new HashMap<>();
  private final Map<ArticleId, Member> members = new HashMap<>();
  private final List<@Nullable Member> slots = new ArrayList<>();
  private final Deque<Integer> free = new ArrayDeque<>();

  Window(JoinModel model) {
    this.model = model;
  }

  int size() {
    return members.size();
  }

  @Nullable Member member(ArticleId id) {
    return members.get(id);
  }

  Collection<OpenStory> stories() {
    return leastRecent.values();
  }

  /** The open story that has an id or took over the one that had it. */
  @Nullable OpenStory story(StoryId id) {
    return leastRecent.get(redirects.getOrDefault(id, id));
  }

  /** The open story that got no article for the longest time. */
  OpenStory longestAtRest() {
    return leastRecent.values().iterator().next();
  }

  /** Notes the day of an article that was never there before. */
  void see(Imprint imprint) {
    days.see(imprint);
  }

  /**
   * Takes an article in, without a story, and compares it with the stories it may belong to and the
   * articles it may be a copy of.
   */
  Member admit(Imprint imprint, Shown shown) {
    int slot = free.isEmpty() ? slots.size() : free.removeLast();
    Member member = new Member(imprint, shown, slot);
    Lookup words = new Lookup(imprint.bag());
    int[] like = index.like(imprint.bag(), LIKE_ARTICLES);
    placed(like, LIKE_ARTICLES)
        .map(Member::story)
        .distinct()
        .limit(CANDIDATES)
        .forEach(story -> compare(member, words, story));
    placed(like, NEAREST).forEach(near -> compare(member, words, near));
    if (slot == slots.size()) {
      slots.add(member);
    } else {
      slots.set(slot, member);
    }
    members.put(member.id(), member);
    index.add(slot, imprint.bag());
    return member;
  }

  /** Compares an article with the members of a story that it has no tie to. */
  void compare(Member member, OpenStory story) {
    compare(member, new Lookup(member.imprint().bag()), story);
  }

  private void compare(Member member, Lookup words, OpenStory story) {
    story.sample().forEach(other -> compare(member, words, other));
  }

  private void compare(Member member, Lookup words, Member other) {
    if (member.ties().with(other) == JoinModel.LEAST) {
      Ties.tie(member, other, model.odds(member.imprint(), words, other.imprint(), days));
    }
  }

  /** The articles in the first few slots that are in a story. */
  private Stream<Member> placed(int[] articles, int most) {
    return IntStream.of(articles)
        .limit(most)
        .mapToObj(slots::get)
        .filter(Objects::nonNull)
        .filter(Member::isPlaced);
  }

  /** Puts an article into a story and notes that the story is in use. */
  void put(Member member, OpenStory story) {
    member.put(story);
    leastRecent.put(story.id(), story);
  }

  /** Lets the ids of a story without articles stand for another one. */
  void redirect(OpenStory empty, OpenStory to) {
    leastRecent.remove(empty.id());
    to.formerly().addAll(empty.formerly());
    to.formerly().add(empty.id());
    to.formerly().forEach(id -> redirects.put(id, to.id()));
  }

  /** Forgets a story and gives what is to be kept of it. */
  ClosedStory close(OpenStory story) {
    leastRecent.remove(story.id());
    story.formerly().forEach(redirects::remove);
    List<ClosedStory.Remembered> articles = new ArrayList<>();
    for (Member member : story.members()) {
      articles.add(new ClosedStory.Remembered(member.imprint(), member.shown()));
      Ties.cut(member);
      members.remove(member.id());
      index.remove(member.slot(), member.imprint().bag());
      slots.set(member.slot(), null);
      free.addLast(member.slot());
    }
    return new ClosedStory(story.id(), story.number(), articles, story.formerly());
  }

  /** Opens a closed story again. */
  OpenStory open(ClosedStory closed) {
    OpenStory story = new OpenStory(closed.id(), closed.number());
    story.formerly().addAll(closed.formerly());
    closed.formerly().forEach(id -> redirects.put(id, closed.id()));
    for (ClosedStory.Remembered article : closed.articles()) {
      Member member = admit(article.imprint(), article.shown());
      compare(member, story);
      put(member, story);
    }
    return story;
  }
}
