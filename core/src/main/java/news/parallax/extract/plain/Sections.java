package news.parallax.extract.plain;

import java.util.Arrays;
import news.parallax.article.Removed.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Blocks of links, comments and forms that a known heading opens.
 *
 * <p>Comments go on to the page's end. Others end where running text goes on: at two paragraphs on
 * end, or at a last one.
 */
final class Sections implements Pass {
  /** Comments under the very first lines are a count and no heading. */
  private static final double LEAST_BEFORE = .3;

  @Override
  public void over(Draft draft) {
    int first = draft.firstProse();
    double[] before = shares(draft);
    for (int i = 0; i < draft.size(); i++) {
      Reason reason = heading(draft, i);
      if (reason != null) {
        int end = i < first ? bullets(draft, i) : end(draft, i, reason, before[i]);
        for (int at = i; at < end; at++) {
          Reason nested = at == i ? null : heading(draft, at);
          reason = nested == null ? reason : nested;
          draft.remove(at, reason);
        }
        i = end - 1;
      }
    }
  }

  private static @Nullable Reason heading(Draft draft, int at) {
    return draft.isOpen(at) && !draft.isProse(at) ? Cues.section(draft.block(at)) : null;
  }

  /** Before the text only a list right under the heading goes with it. */
  private static int bullets(Draft draft, int heading) {
    int at = heading + 1;
    while (at < draft.size() && draft.block(at).is(Block.Mark.BULLET)) {
      at++;
    }
    return at;
  }

  private static int end(Draft draft, int heading, Reason reason, double before) {
    if (reason == Reason.COMMENTS && before >= LEAST_BEFORE) {
      return draft.size();
    }
    int at = heading + 1;
    if (draft.block(heading).key().contains("author")) {
      return Math.min(draft.size(), heading + 2); // what follows tells of the writer
    }
    while (at < draft.size() && !resumes(draft, at)) {
      at++;
    }
    return at;
  }

  private static boolean resumes(Draft draft, int at) {
    if (!draft.isProse(at)) {
      return false;
    }
    int next = draft.nextOpen(at);
    return next >= draft.size() ? !inList(draft, at) : draft.isProse(next);
  }

  /** The last paragraph is a teaser where headlines stand in a row above it. */
  private static boolean inList(Draft draft, int at) {
    int before = draft.lastOpen(at);
    int beforeThat = draft.lastOpen(before);
    return before >= 0
        && beforeThat >= 0
        && !draft.isProse(before)
        && !draft.isProse(beforeThat)
        && Cues.section(draft.block(beforeThat)) == null;
  }

  /** The share of the page's running words before each block. */
  private static double[] shares(Draft draft) {
    double[] before = new double[draft.size() + 1];
    for (int i = 0; i < draft.size(); i++) {
      before[i + 1] = before[i] + (draft.isProse(i) ? draft.block(i).look().words() : 0);
    }
    double all = Math.max(1, before[draft.size()]);
    return Arrays.stream(before).map(words -> words / all).toArray();
  }
}
