package news.parallax.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.brief.StoryBrief;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimId;
import news.parallax.store.Decision;
import news.parallax.store.LibraryProblem;
import news.parallax.story.Story;

/** What a person may say about stories, as decisions about articles. Pure. */
public final class Corrections {
  private Corrections() {}

  /** Two stories are one. */
  public static Decision merge(Story a, Story b) {
    if (a.id().equals(b.id())) {
      throw new LibraryProblem("a story can't be merged with itself");
    }
    return new Decision.Together(
        Stream.concat(a.articles().stream(), b.articles().stream()).toList());
  }

  /**
   * Some articles of a story are a story of their own.
   *
   * @param articles some of the story's, not all
   */
  public static Decision split(Story story, List<ArticleId> articles) {
    if (articles.isEmpty() || !story.articles().containsAll(articles)) {
      throw new LibraryProblem("only articles of the story can be split from it");
    }
    List<ArticleId> others = without(story, articles);
    if (others.isEmpty()) {
      throw new LibraryProblem("a story can't be split from all of its articles");
    }
    return new Decision.Apart(articles, others);
  }

  /** An article of one story belongs to another. */
  public static Decision move(ArticleId article, Story from, Story to) {
    if (from.id().equals(to.id())) {
      throw new LibraryProblem("the article is in that story already");
    }
    return new Decision.Moved(article, without(from, List.of(article)), to.articles().getFirst());
  }

  /**
   * A passage of a claim does not tell what the others tell.
   *
   * @param at the passage's place in the claim
   */
  public static Decision notSameClaim(StoryBrief brief, ClaimId id, int at) {
    List<Passage> passages =
        brief.claims().stream()
            .filter(claim -> claim.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new LibraryProblem("the story has no claim " + id))
            .passages()
            .stream()
            .map(Claim.Told::passage)
            .toList();
    if (at < 0 || at >= passages.size() || passages.size() < 2) {
      throw new LibraryProblem("the claim " + id + " has no passage " + at + " beside others");
    }
    List<Passage> others = new ArrayList<>(passages);
    Passage passage = others.remove(at);
    return new Decision.NotSameClaim(passage, others);
  }

  private static List<ArticleId> without(Story story, List<ArticleId> articles) {
    return story.articles().stream().filter(id -> !articles.contains(id)).toList();
  }
}
