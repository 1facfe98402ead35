package news.parallax.extract.plain;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.PublishedAt.Basis;
import news.parallax.article.Removed.Reason;
import news.parallax.extract.when.DateContext;
import news.parallax.extract.when.DateMention;
import news.parallax.extract.when.DateWords;

/**
 * Lists of headlines that each have a date or an age beside them ("- 5 hours ago").
 *
 * <p>One such line is the page's own; two or more after the text's start make a list.
 */
final class DatedLinks implements Pass {
  private static final int LONGEST = 8;

  /** How much of the line's words must be the date. */
  private static final double SHARE = .7;

  private final DateContext context;

  DatedLinks(DateContext context) {
    this.context = context;
  }

  @Override
  public void over(Draft draft) {
    List<Integer> ages = ages(draft);
    if (ages.size() < 2) {
      return;
    }
    boolean above = isLink(draft, ages.getFirst() - 1);
    for (int age : ages) {
      int link = above ? age - 1 : age + 1;
      if (isLink(draft, link)) {
        draft.remove(link, Reason.RELATED_LINKS);
      }
    }
    ages.forEach(age -> draft.remove(age, Reason.RELATED_LINKS));
  }

  private List<Integer> ages(Draft draft) {
    List<Integer> ages = new ArrayList<>();
    int first = draft.firstProse();
    for (int i = first + 1; i < draft.size(); i++) {
      if (draft.isOpen(i) && isAge(draft.block(i))) {
        ages.add(i);
      }
    }
    return ages;
  }

  private boolean isAge(Block block) {
    if (block.look().words() > LONGEST || block.look().prose()) {
      return false;
    }
    List<DateMention> dates = DateWords.in(block.text(), context, Basis.VISIBLE);
    int dated = dates.stream().mapToInt(date -> date.span().length()).sum();
    return dates.stream().allMatch(date -> date.role() == DateMention.Role.UNSAID)
        && dated >= SHARE * block.text().length();
  }

  /** A headline may read like a sentence ("Shock! Plane lands."), but never like two. */
  private static boolean isLink(Draft draft, int at) {
    return draft.isOpen(at) && (!draft.isProse(at) || draft.block(at).look().headline());
  }
}
