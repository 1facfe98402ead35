package news.parallax.extract.plain;

import java.util.List;
import java.util.regex.Pattern;
import news.parallax.article.Removed.Reason;
import org.jspecify.annotations.Nullable;

/** Single lines that belong to the page and not to the article: adverts, sharing, paths. */
final class CueLines implements Pass {
  private static final int EDGE = 6;
  private static final int MOST_PATH_WORDS = 4;
  private static final Pattern PATH = Pattern.compile("\\s*[>\u00bb\u203a]\\s*|\\s+[/\u2192|]\\s+");

  @Override
  public void over(Draft draft) {
    int tail = draft.size() - Math.max(EDGE, draft.size() / 4);
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isOpen(i)) {
        Reason reason = reason(draft, i, i < EDGE || i >= tail);
        if (reason != null) {
          draft.remove(i, reason);
        }
      }
    }
  }

  private static @Nullable Reason reason(Draft draft, int at, boolean edge) {
    Block block = draft.block(at);
    if (block.key().isEmpty()) {
      return Reason.BOILERPLATE;
    }
    return edge && isPath(block) ? Reason.NAVIGATION : Cues.line(block, edge);
  }

  /** "News > World": at least two names of sections. */
  private static boolean isPath(Block block) {
    if (block.look().prose() || block.look().words() > 20) {
      return false;
    }
    List<String> steps = PATH.splitAsStream(block.text()).filter(step -> !step.isBlank()).toList();
    long shortSteps =
        steps.stream().filter(step -> Look.of(step).words() <= MOST_PATH_WORDS).count();
    boolean arrows = block.text().chars().anyMatch(c -> c == '>' || c == '\u00bb' || c == '\u203a');
    // The last step of a breadcrumb may be the headline itself.
    return steps.size() >= (arrows ? 2 : 3) && shortSteps >= steps.size() - (arrows ? 1 : 0);
  }
}
