package news.parallax.extract.plain;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Removed.Reason;

/**
 * Headlines printed twice in slightly other words, as the text of a picture and of a link: two such
 * pairs after the article's start are links to other articles.
 */
final class DoubledHeadlines implements Pass {
  private static final double ALIKE = .65;
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST = 40;

  @Override
  public void over(Draft draft) {
    List<int[]> pairs = pairs(draft);
    if (pairs.size() < 2) {
      return;
    }
    for (int[] pair : pairs) {
      draft.remove(pair[0], Reason.RELATED_LINKS);
      draft.remove(pair[1], Reason.RELATED_LINKS);
    }
  }

  private static List<int[]> pairs(Draft draft) {
    List<int[]> pairs = new ArrayList<>();
    int at = draft.nextOpen(draft.firstProse());
    while (at < draft.size()) {
      int next = draft.nextOpen(at);
      if (next < draft.size() && isPair(draft.block(at), draft.block(next))) {
        pairs.add(new int[] {at, next});
        next = draft.nextOpen(next);
      }
      at = next;
    }
    return pairs;
  }

  private static boolean isPair(Block one, Block other) {
    if (one.look().words() > LONGEST || other.look().words() > LONGEST) {
      return false;
    }
    boolean links = !one.look().prose() || !other.look().prose();
    WordBag bag = WordBag.of(one.key());
    return links && bag.size() >= FEWEST_WORDS && bag.likeness(WordBag.of(other.key())) >= ALIKE;
  }
}
