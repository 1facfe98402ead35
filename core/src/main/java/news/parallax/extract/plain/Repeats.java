package news.parallax.extract.plain;

import java.util.HashSet;
import java.util.Set;
import news.parallax.article.Removed.Reason;

/** Blocks that the page has said before, word for word. */
final class Repeats implements Pass {
  /** Shorter ones ("Yes.") may be said again in earnest. */
  private static final int FEWEST_WORDS = 4;

  @Override
  public void over(Draft draft) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < draft.size(); i++) {
      Block block = draft.block(i);
      boolean counts = draft.isOpen(i) && block.look().words() >= FEWEST_WORDS;
      if (counts && !seen.add(block.key())) {
        draft.remove(i, Reason.REPEAT);
      }
    }
  }
}
