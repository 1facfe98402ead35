package news.parallax.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much one would expect other outlets to carry a claim: it stands early in its article, others
 * report what stands around it, and it can be read by itself.
 */
final class Expectation {
  private static final int AROUND = 2;

  /**
   * What a passage loses that leans on others: who is meant, and who would carry it, is unclear.
   */
  private static final double LEANING = 0.3;

  /**
   * What a lone claim loses by how likely another source tells it, too. What is told early, amid
   * what others report, is also likeliest told by them in words too unlike to see.
   */
  private static final double TOLD_ELSEWHERE = 3;

  private final Set<Place> carried = new HashSet<>();
  private final Elsewhere elsewhere;

  private record Place(int article, int sentence) {}

  Expectation(List<Cluster> clusters, Elsewhere elsewhere) {
    this.elsewhere = elsewhere;
    for (Cluster cluster : clusters) {
      if (cluster.articles() > 1) {
        cluster.units().forEach(unit -> carried.add(new Place(unit.article(), unit.place())));
      }
    }
  }

  /**
   * The same of a claim that one origin tells, and how likely no other does; from about -3 to 2.
   */
  double ofLone(Cluster cluster) {
    return of(cluster) - TOLD_ELSEWHERE * elsewhere.likelihood(cluster);
  }

  /** From about 0 to 2. */
  double of(Cluster cluster) {
    return cluster.units().stream().mapToDouble(this::of).max().orElse(0);
  }

  private double of(Unit unit) {
    double early = 1 - unit.place() / (double) unit.in().sentences().size();
    int around = 0;
    for (int place = unit.place() - AROUND; place <= unit.place() + AROUND; place++) {
      around += carried.contains(new Place(unit.article(), place)) ? 1 : 0;
    }
    return early + around / (2.0 * AROUND + 1) - (unit.leans() ? LEANING : 0);
  }
}
