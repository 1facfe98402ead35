package news.parallax.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a passage stands and how it is given, as far as that tells what it is compared with.
 *
 * @param article the article's place in the story; {@link #NOWHERE} for a passage out of context
 * @param depth how far down its article it stands, 0 (first) to 1 (last)
 * @param title whether it is its article's title
 * @param quoted whether it gives somebody's words as they were said
 */
record Standing(int article, double depth, boolean title, boolean quoted) {
  private static final int NOWHERE = -1;

  /** That of a passage out of context. */
  static final Standing ALONE = new Standing(NOWHERE, 0, false, false);

  /** Those of a story's units, in their order. */
  static List<Standing> of(List<Unit> units) {
    Map<Integer, Integer> last = new HashMap<>();
    units.forEach(unit -> last.merge(unit.article(), unit.place(), Math::max));
    List<Standing> standings = new ArrayList<>();
    for (Unit unit : units) {
      double depth = unit.place() / (double) Math.max(1, last.getOrDefault(unit.article(), 1));
      standings.add(new Standing(unit.article(), depth, unit.isTitle(), unit.voice().quoted()));
    }
    return standings;
  }

  /** Whether two passages stand in one article. */
  boolean isBeside(Standing other) {
    return article != NOWHERE && article == other.article;
  }
}
