package news.parallax.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much one would expect other outlets to carry a claim: it stands early in its article, and
 * others report what stands around it.
 */
final class Expectation {
  private static final int AROUND = 2;

  private final Set<Place> carried = new HashSet<>();

  private record Place(int article, int sentence) {}

  Expectation(List<Cluster> clusters) {
    for (Cluster cluster : clusters) {
      if (cluster.articles() > 1) {
        cluster.units().forEach(unit -> carried.add(new Place(unit.article(), unit.place())));
      }
    }
  }

  /** From 0 to 2. */
  double of(Cluster cluster) {
    return cluster.units().stream().mapToDouble(this::of).max().orElse(0);
  }

  private double of(Unit unit) {
    double early = 1 - unit.place() / (double) unit.in().sentences().size();
    int around = 0;
    for (int place = unit.place() - AROUND; place <= unit.place() + AROUND; place++) {
      around += carried.contains(new Place(unit.article(), place)) ? 1 : 0;
    }
    return early + around / (2.0 * AROUND + 1);
  }
}
