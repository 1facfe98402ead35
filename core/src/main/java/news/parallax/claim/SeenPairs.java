package news.parallax.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.ArticleId;
import news.parallax.name.Name;
import org.jspecify.annotations.Nullable;

/**
 * What {@link PairModel#claim} sees in two passages of a story: for programs that teach or measure
 * it. Immutable.
 */
public final class SeenPairs {
  private final Aligner aligner;
  private final Map<Place, Integer> numbers = new HashMap<>();

  /** Where a passage begins. */
  public record Place(ArticleId article, int start) {}

  /** The passages of a story's articles. */
  public SeenPairs(List<AnalysedArticle> articles, List<Name> names) {
    List<Unit> units = Units.of(articles, new Namings(names));
    aligner = Aligner.among(units.stream().map(Unit::telling).toList());
    for (int i = 0; i < units.size(); i++) {
      numbers.put(new Place(units.get(i).passage().article(), units.get(i).span().start()), i);
    }
  }

  /** The values of the model's features; null where one of the two is no passage of its own. */
  public double @Nullable [] features(Place a, Place b) {
    Integer one = numbers.get(a);
    Integer other = numbers.get(b);
    return one == null || other == null ? null : aligner.features(one, other, PairModel.claim());
  }
}
