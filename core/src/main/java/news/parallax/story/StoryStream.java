package news.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles into stories, one at a time; the same articles in the same order give the same
 * stories. Single writer: not safe for several threads.
 *
 * <p>An article goes where a text is that it is a copy of, else where its mean odds with the
 * members are best, if they are above even odds; else it founds a story. Then the articles most
 * like it are asked again whether they are where they fit best, and its story comes apart where it
 * is two: so stories merge and split as evidence grows. No more than a window of articles is kept:
 * when more come, the stories that got none for the longest time are closed. The cost of an article
 * does not depend on how many came before.
 */
public final class StoryStream {
  /** Articles that open stories may have together. */
  public static final int WINDOW = 100_000;

  /** So many of the articles most like a new one are asked again. */
  private static final int ASKED = 5;

  /** So many closed stories are looked at when an article fits into no open one. */
  private static final int RECALLED = 2;

  private static final Comparator<OpenStory> OLDEST_FIRST =
      Comparator.comparingLong(OpenStory::number);

  private final StoryArchive archive;
  private final int size;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Corrections corrections = new Corrections();
  private final Window window;
  private long foundings;

  public StoryStream() {
    this(JoinModel.TUNED, WINDOW, StoryArchive.NONE);
  }

  /**
   * A stream with settings of its own.
   *
   * @param size articles that open stories may have together, 1 or more
   * @param archive gets the stories that are closed
   */
  public StoryStream(JoinModel model, int size, StoryArchive archive) {
    this.window = new Window(model);
    this.size = size;
    this.archive = archive;
  }

  /** As {@link #add(Sketch)}. */
  public List<Change> add(AnalysedArticle article) {
    return add(Sketch.of(article));
  }

  /** Takes the next article; one that is there already changes nothing. */
  public List<Change> add(Sketch sketch) {
    List<Change> changes = new ArrayList<>();
    if (window.member(sketch.id()) == null && archive.holding(sketch.id()).isEmpty()) {
      int[] numbers = vocabulary.learn(sketch);
      Bag bag = new BagMaker(vocabulary).bag(sketch, numbers);
      Imprint imprint = new Imprint(sketch.id(), sketch.published(), bag);
      window.see(imprint);
      openPartners(imprint.id(), changes);
      Member member = window.admit(imprint, Shown.of(sketch, numbers, bag));
      place(member, changes);
      for (Member near : member.ties().nearest(ASKED)) {
        reconsider(near, changes);
      }
      split(member.story(), changes);
      while (window.size() > size) {
        close(window.longestAtRest(), changes);
      }
    }
    return changes;
  }

  /**
   * Notes that two articles, seen or still to come, belong together, and lets the stories obey.
   *
   * @throws IllegalArgumentException if it contradicts an earlier correction
   */
  public List<Change> mustLink(ArticleId a, ArticleId b) {
    corrections.mustLink(a, b);
    List<Change> changes = new ArrayList<>();
    openPartners(a, changes);
    gather(a, changes);
    return changes;
  }

  /**
   * Notes that two articles, seen or still to come, do not belong together, and lets the stories
   * obey: of one story the first leaves, with all that belongs to it.
   *
   * @throws IllegalArgumentException if it contradicts an earlier correction
   */
  public List<Change> cannotLink(ArticleId a, ArticleId b) {
    corrections.cannotLink(a, b);
    List<Change> changes = new ArrayList<>();
    openPartners(a, changes);
    openPartners(b, changes);
    gather(a, changes);
    gather(b, changes);
    return changes;
  }

  /** The open stories, in the order of their founding. */
  public List<Story> stories() {
    return window.stories().stream().sorted(OLDEST_FIRST).map(OpenStory::story).toList();
  }

  /** The open story that has an id, or that the one with the id was merged into. */
  public Optional<Story> story(StoryId id) {
    return Optional.ofNullable(window.story(id)).map(OpenStory::story);
  }

  private void place(Member member, List<Change> changes) {
    OpenStory story = partners(member);
    story = story == null ? holdingText(member) : story;
    story = story == null ? best(member) : story;
    story = story == null ? recalled(member, changes) : story;
    if (story == null) {
      story = found("s-" + member.id());
      changes.add(new Change.Founded(story.id(), member.id()));
    } else {
      changes.add(new Change.Joined(story.id(), member.id()));
    }
    window.put(member, story);
  }

  /** The story of an article that a correction puts this one with. */
  private @Nullable OpenStory partners(Member member) {
    return corrections.with(member.id()).stream()
        .map(window::member)
        .filter(other -> other != null && other != member && other.isPlaced())
        .map(Member::story)
        .findFirst()
        .orElse(null);
  }

  /** The story of an article that this one is a copy of; null where none is known. */
  private @Nullable OpenStory holdingText(Member member) {
    return member.ties().nearest(1).stream()
        .filter(near -> near.isPlaced() && member.ties().with(near) == JoinModel.COPY)
        .map(Member::story)
        .filter(story -> !corrections.keepOut(member, story))
        .findFirst()
        .orElse(null);
  }

  /** The story that an article fits best into; null where it fits into none. */
  private @Nullable OpenStory best(Member member) {
    OpenStory best = null;
    double most = 0;
    for (var mean : member.ties().means(member).entrySet()) {
      if (mean.getValue() > most && !corrections.keepOut(member, mean.getKey())) {
        best = mean.getKey();
        most = mean.getValue();
      }
    }
    return best;
  }

  private OpenStory found(String id) {
    return new OpenStory(new StoryId(id), ++foundings);
  }

  /** Lets an article go to where it fits better than where it is. */
  private void reconsider(Member member, List<Change> changes) {
    OpenStory best = best(member);
    if (best != null && !member.isIn(best) && isFree(member)) {
      move(member, best, changes);
    }
  }

  private void move(Member member, OpenStory to, List<Change> changes) {
    OpenStory from = member.story();
    boolean isNew = to.size() == 0;
    window.put(member, to);
    if (from.size() == 0) {
      window.redirect(from, to);
      changes.add(new Change.Merged(from.id(), to.id()));
    } else if (isNew) {
      changes.add(new Change.Split(from.id(), List.of(from.id(), to.id())));
    } else {
      changes.add(new Change.Moved(member.id(), from.id(), to.id()));
    }
  }

  /** Lets a story come apart where it is two happenings. */
  private void split(OpenStory story, List<Change> changes) {
    Halves halves = Halves.of(story.sample());
    if (halves != null && story.members().stream().allMatch(this::isFree)) {
      OpenStory to = found("s-" + halves.away().getFirst().id() + "-" + (foundings + 1));
      story.members().stream()
          .filter(halves::takesAway)
          .forEach(member -> move(member, to, changes));
    }
  }

  /** Whether no correction holds an article where it is. */
  private boolean isFree(Member member) {
    return corrections.isEmpty() || corrections.with(member.id()).size() == 1;
  }

  /**
   * Brings all that belong with an article into one story: the largest of theirs that none of them
   * must be kept out of, or one of their own.
   */
  private void gather(ArticleId article, List<Change> changes) {
    List<Member> members =
        corrections.with(article).stream()
            .map(window::member)
            .filter(Objects::nonNull)
            .filter(Member::isPlaced)
            .toList();
    if (!members.isEmpty()) {
      OpenStory to =
          members.stream()
              .map(Member::story)
              .filter(story -> members.stream().noneMatch(each -> corrections.keepOut(each, story)))
              .min(Comparator.comparingInt(OpenStory::size).reversed().thenComparing(OLDEST_FIRST))
              .orElseGet(() -> found("s-" + members.getFirst().id() + "-" + (foundings + 1)));
      members.stream()
          .filter(member -> !member.isIn(to))
          .forEach(member -> move(member, to, changes));
    }
  }

  /** A closed story that an article fits into, open again; null where there is none. */
  private @Nullable OpenStory recalled(Member member, List<Change> changes) {
    for (StoryId id : archive.like(member.imprint(), RECALLED)) {
      Optional<ClosedStory> closed = archive.take(id);
      if (closed.isPresent()) {
        OpenStory story = window.open(closed.get());
        window.compare(member, story);
        if (story == best(member)) {
          changes.add(new Change.Reopened(story.id()));
          return story;
        }
        archive.keep(window.close(story));
      }
    }
    return null;
  }

  /** Opens the closed stories of the articles that a correction puts together. */
  private void openPartners(ArticleId article, List<Change> changes) {
    corrections.with(article).forEach(id -> recall(archive.holding(id), changes));
  }

  private void recall(Optional<StoryId> kept, List<Change> changes) {
    kept.flatMap(archive::take)
        .ifPresent(
            closed -> {
              OpenStory story = window.open(closed);
              changes.add(new Change.Reopened(story.id()));
            });
  }

  private void close(OpenStory story, List<Change> changes) {
    archive.keep(window.close(story));
    changes.add(new Change.Closed(story.id()));
  }
}
