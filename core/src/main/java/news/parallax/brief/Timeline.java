package news.parallax.brief;

import java.util.List;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.claim.Claim;

/** Puts the dated happenings of a story in order. */
final class Timeline {
  private Timeline() {}

  /** Dated happenings, oldest first. */
  static List<StoryBrief.Happening> of(List<AnalysedArticle> articles, List<Claim> claims) {
    return List.of();
  }
}
