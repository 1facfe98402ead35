package news.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.DoubleStream;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.ArticleId;
import org.jspecify.annotations.Nullable;

/** Puts articles into stories, one at a time. Single writer: not safe for several threads. */
public final class StoryStream {
  private static final int COMPARED = 32;

  private final Vocabulary vocabulary = new Vocabulary();
  private final TermIndex index = new TermIndex();
  private final List<OpenStory> stories = new ArrayList<>();
  private final Map<ArticleId, OpenStory> storyOf = new HashMap<>();

  /** Takes the next article. */
  public void add(AnalysedArticle article) {
    add(Sketch.of(article));
  }

  /** Takes the next article by its sketch; one that was there before changes nothing. */
  public void add(Sketch sketch) {
    if (storyOf.containsKey(sketch.id())) {
      return;
    }
    Member member = Member.of(sketch, vocabulary);
    Fit best = best(member);
    OpenStory story = best == null ? found(member) : best.story();
    if (best != null) {
      story.join(member, best.join(member, vocabulary));
    }
    storyOf.put(member.id(), story);
    index.add(member);
  }

  /** The stories so far, in the order of their founding. */
  public List<Story> stories() {
    return stories.stream().map(OpenStory::story).toList();
  }

  private OpenStory found(Member member) {
    OpenStory story = new OpenStory(member);
    stories.add(story);
    return story;
  }

  private @Nullable Fit best(Member member) {
    SequencedSet<OpenStory> candidates = new LinkedHashSet<>();
    index.like(member).forEach(like -> candidates.add(storyOf.get(like.id())));
    return candidates.stream()
        .map(story -> Fit.of(story, member))
        .filter(fit -> fit.odds() > 0)
        .max(Comparator.comparingDouble(Fit::odds))
        .orElse(null);
  }

  /** How an article fits into a story. */
  private record Fit(OpenStory story, Member nearest, double odds) {

    static Fit of(OpenStory story, Member member) {
      List<Member> compared = story.members();
      compared = compared.subList(Math.max(0, compared.size() - COMPARED), compared.size());
      double[] odds = compared.stream().mapToDouble(m -> Likeness.of(m, member).odds()).toArray();
      int nearest = 0;
      for (int i = 1; i < odds.length; i++) {
        nearest = odds[i] > odds[nearest] ? i : nearest;
      }
      double mean = DoubleStream.of(odds).average().orElseThrow();
      return new Fit(story, compared.get(nearest), (odds[nearest] + mean) / 2);
    }

    Join join(Member member, Vocabulary vocabulary) {
      return new Join(
          member.id(),
          nearest.id(),
          1 / (1 + Math.exp(-odds)),
          Shared.between(member, nearest, vocabulary));
    }
  }
}
