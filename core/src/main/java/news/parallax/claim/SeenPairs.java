package news.parallax.claim;

import java.util.ArrayList;
import java.util.List;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.ArticleId;
import news.parallax.lineage.Lineage;
import news.parallax.name.Name;

/** What {@link PairModel#claim} sees of a story: for programs that teach it. */
public final class SeenPairs {
  private SeenPairs() {}

  /** Where a passage begins. */
  public record Place(ArticleId article, int start) {}

  /**
   * Two passages of different sources that are worth comparing.
   *
   * @param features in the order of the model's
   */
  @SuppressWarnings("ArrayRecordComponent") // numbers to compute with; never compared
  public record Seen(Place a, Place b, double[] features) {}

  /** Those of a story, in the order of articles and text. */
  public static List<Seen> of(List<AnalysedArticle> articles, Lineage lineage, List<Name> names) {
    List<Unit> units = Units.of(articles, new Namings(names));
    Aligner aligner = Aligner.of(units);
    Sources sources = new Sources(lineage);
    List<Seen> seen = new ArrayList<>();
    for (Candidates.Two two : Candidates.of(units, aligner)) {
      Unit a = units.get(two.a());
      Unit b = units.get(two.b());
      if (sources.areTwo(a.in().article(), b.in().article())) {
        double[] features = aligner.features(two.a(), two.b(), PairModel.claim());
        seen.add(new Seen(place(a), place(b), features));
      }
    }
    return seen;
  }

  private static Place place(Unit unit) {
    return new Place(unit.in().article().id(), unit.span().start());
  }
}
