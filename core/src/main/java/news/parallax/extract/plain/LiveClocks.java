package news.parallax.extract.plain;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Removed.Reason;
import news.parallax.extract.when.DateContext;
import news.parallax.extract.when.EntryClock;

/**
 * Times of day on lines of their own, each with running text below before the next one comes: they
 * head the entries of a live blog.
 */
final class LiveClocks implements Pass {
  private static final int FEWEST = 3;

  private final DateContext context;

  LiveClocks(DateContext context) {
    this.context = context;
  }

  @Override
  public void over(Draft draft) {
    List<Integer> lines = new ArrayList<>();
    List<EntryClock> clocks = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      EntryClock clock = draft.isOpen(i) ? EntryClock.of(draft.block(i).text(), context) : null;
      if (clock != null && isFollowed(draft, i)) {
        lines.add(i);
        clocks.add(clock);
      }
    }
    if (clocks.size() >= FEWEST) {
      lines.forEach(line -> draft.remove(line, Reason.BOILERPLATE));
      draft.clocks(lines, clocks);
    }
  }

  private boolean isFollowed(Draft draft, int clock) {
    int at = draft.nextOpen(clock);
    while (at < draft.size() && !draft.isProse(at)) {
      if (EntryClock.of(draft.block(at).text(), context) != null) {
        return false;
      }
      at = draft.nextOpen(at);
    }
    return at < draft.size();
  }
}
