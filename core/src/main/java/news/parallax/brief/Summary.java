package news.parallax.brief;

import java.util.List;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;

/** Chooses the few passages that tell a story. */
final class Summary {
  private Summary() {}

  /** At most five passages, in reading order, none telling what another tells. */
  static List<Passage> of(List<AnalysedArticle> articles, List<Claim> claims) {
    return claims.stream().limit(5).map(Claim::text).toList();
  }
}
