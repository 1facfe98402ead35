package news.parallax.claim;

import java.util.List;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.lineage.Lineage;
import news.parallax.name.Name;

/** Finds what the articles of a story say in common, alone, and otherwise. */
public final class Claims {
  private Claims() {}

  /**
   * The claims of a story: differing, then corroborated by most origins, then lone.
   *
   * @param articles by publication, then id
   */
  public static List<Claim> of(List<AnalysedArticle> articles, Lineage lineage, List<Name> names) {
    return List.of();
  }
}
