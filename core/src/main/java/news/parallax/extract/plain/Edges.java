package news.parallax.extract.plain;

import news.parallax.article.Credit;
import news.parallax.article.Removed.Reason;

/** What is left over above and below the running text. */
final class Edges implements Pass {
  private static final int STANDFIRST = 6;
  private static final int LINK = 4;
  private static final int LONGEST_AGENCY = 6;
  private static final int LONGEST_LIST = 60;

  @Override
  public void over(Draft draft) {
    int first = draft.firstProse();
    int last = draft.lastProse();
    if (last < 0) {
      return; // nothing but short lines: they are what the page says
    }
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isOpen(i) && (i < first || i > last)) {
        credits(draft, i);
      }
      if (draft.isOpen(i) && i < first && !staysAbove(draft, i)) {
        draft.remove(i, Reason.BOILERPLATE);
      }
      if (draft.isOpen(i) && i > last && !endsList(draft, i)) {
        boolean link = draft.block(i).look().words() >= LINK;
        draft.remove(i, link ? Reason.RELATED_LINKS : Reason.BOILERPLATE);
      }
    }
  }

  private static void credits(Draft draft, int at) {
    Block block = draft.block(at);
    if (block.look().words() <= LONGEST_AGENCY) {
      var agencies = Agencies.all(block.text());
      agencies.forEach(agency -> draft.credit(new Credit(agency, block.text())));
      if (!agencies.isEmpty()) {
        draft.remove(at, Reason.CREDIT_LINE);
      }
    }
  }

  /** A standfirst without a full stop stays, with a list right above the text. */
  private static boolean staysAbove(Draft draft, int at) {
    Block block = draft.block(at);
    boolean belowTitle = draft.titleAt() >= 0 && at > draft.titleAt();
    boolean heads = belowTitle && draft.block(at).is(Block.Mark.HEADING);
    return heads || (block.look().words() >= STANDFIRST && (belowTitle || draft.title() == null));
  }

  /** A list that a line with a colon opens belongs to the text even at its end. */
  private static boolean endsList(Draft draft, int at) {
    boolean opens = draft.block(at).text().endsWith(":") && draft.isOpen(at + 1);
    if (opens && draft.block(at + 1).is(Block.Mark.BULLET)) {
      return true;
    }
    int above = at - 1;
    while (above > at - LONGEST_LIST
        && above >= 0
        && draft.isOpen(above)
        && draft.block(above).is(Block.Mark.BULLET)) {
      above--;
    }
    return draft.block(at).is(Block.Mark.BULLET)
        && above >= 0
        && draft.isOpen(above)
        && draft.block(above).text().endsWith(":");
  }
}
