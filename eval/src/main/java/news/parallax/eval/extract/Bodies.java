package news.parallax.eval.extract;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How well the bodies of pages were read.
 *
 * @param precision mean over pages
 * @param recall mean over pages
 * @param f1PerPage mean of the pages' own F1
 */
record Bodies(double precision, double recall, double f1PerPage) {

  static Bodies of(List<Shingles.Overlap> pages) {
    return new Bodies(
        mean(pages, Shingles.Overlap::precision),
        mean(pages, Shingles.Overlap::recall),
        mean(pages, Shingles.Overlap::f1));
  }

  /** F1 of mean precision and mean recall. */
  double f1() {
    return Shingles.Overlap.f1(precision, recall);
  }

  private static double mean(
      List<Shingles.Overlap> pages, ToDoubleFunction<Shingles.Overlap> measure) {
    return pages.stream().mapToDouble(measure).average().orElse(1);
  }
}
