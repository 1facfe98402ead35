package news.parallax.extract.plain;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.Removed.Reason;
import news.parallax.text.Word;
import news.parallax.text.Words;

/**
 * The outlet's name as the first line of a page ("The Morning Ledger"), set apart from the headline
 * below it.
 */
final class Masthead implements Pass {
  private static final int LONGEST = 5;

  /** Words that papers, stations and sites end their names with, after any others. */
  private static final Set<String> PAPERS =
      Set.of(
          ("advertiser advocate argus bulletin chronicle courier daily dispatch echo enquirer"
                  + " examiner express gazette globe guardian herald independent inquirer journal"
                  + " ledger mail mercury messenger mirror monitor news observer post press record"
                  + " register reporter review sentinel standard star sun telegraph times today"
                  + " tribune weekly")
              .split(" ", -1));

  private static final Pattern NAME =
      Pattern.compile(
          "(?:The )?\\p{Lu}[\\p{L}\\p{N}\u2019'&.-]*(?: (?:of|and|&|\\p{Lu}[\\p{L}\\p{N}\u2019'&.-]*))+");

  @Override
  public void over(Draft draft) {
    if (draft.size() > 1 && draft.isOpen(0) && isName(draft.block(0).text()) && isAbove(draft)) {
      draft.outlet(draft.block(0).text().strip());
      draft.remove(0, Reason.CREDIT_LINE);
    }
  }

  private static boolean isName(String line) {
    List<Word> words = Words.in(line);
    return words.size() >= 2
        && words.size() <= LONGEST
        && PAPERS.contains(words.getLast().folded())
        && NAME.matcher(line.strip()).matches();
  }

  /** Whether a longer headline comes before the text. */
  private static boolean isAbove(Draft draft) {
    for (int i = 1; i < draft.firstProse(); i++) {
      Look look = draft.block(i).look();
      if (look.headline() && look.words() > Words.in(draft.block(0).text()).size()) {
        return true;
      }
    }
    return false;
  }
}
