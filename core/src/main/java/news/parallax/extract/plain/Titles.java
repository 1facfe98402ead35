package news.parallax.extract.plain;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Removed.Reason;

/** Finds the headline above the text; a page whose text starts at once has none. */
final class Titles implements Pass {
  private static final int PARAGRAPHS_READ = 6;
  private static final int LONGEST_OUTLET = 5;

  /** From this share of words found in the first paragraphs a line is about the article. */
  private static final double ABOUT = .3;

  private static final Pattern OUTLET =
      Pattern.compile("^(.{12,}?)\\s+([|\u2013\u2014-])\\s+([^|]{2,40})$");

  @Override
  public void over(Draft draft) {
    if (draft.title() == null) {
      int at = find(draft);
      if (at >= 0) {
        take(draft, at);
      }
    }
    if (draft.title() != null) {
      removeRepeats(draft, WordBag.of(Block.key(draft.title())), Block.key(draft.title()));
    }
  }

  private static int find(Draft draft) {
    int first = draft.firstProse();
    WordBag text = text(draft, first);
    int best = -1;
    for (int i = 0; i < first; i++) {
      if (!isCandidate(draft, i)) {
        continue;
      }
      Block block = draft.block(i);
      if (block.is(Block.Mark.HEADING) || WordBag.of(block.key()).within(text) >= ABOUT) {
        return i;
      }
      best = best < 0 && block.look().words() >= 4 && !isLabel(draft, i) ? i : best;
    }
    return first < draft.size() ? best : -1;
  }

  private static boolean isCandidate(Draft draft, int at) {
    Block block = draft.block(at);
    return draft.isOpen(at)
        && block.look().headline()
        && !block.is(Block.Mark.BULLET)
        && !block.text().endsWith(":")
        && !PhotoCredits.isCredit(block);
  }

  /** Capitals right above other lines may credit a picture; set apart they head the page. */
  private static boolean isLabel(Draft draft, int at) {
    boolean last = at + 1 == draft.size();
    return draft.block(at).look().capitals() && !last && draft.block(at + 1).gap() == 0;
  }

  private static WordBag text(Draft draft, int first) {
    Set<String> words = new HashSet<>();
    int read = 0;
    for (int i = first; i < draft.size() && read < PARAGRAPHS_READ; i++) {
      if (draft.isProse(i)) {
        words.addAll(WordBag.of(draft.block(i).key()).words());
        read++;
      }
    }
    return new WordBag(words);
  }

  private static void take(Draft draft, int at) {
    String text = draft.block(at).text();
    Matcher matcher = OUTLET.matcher(text);
    if (matcher.matches() && isOutlet(draft, matcher.group(2), matcher.group(3))) {
      draft.outlet(matcher.group(3).strip());
      text = matcher.group(1).strip();
    }
    draft.title(at, text);
  }

  /** A bar parts the outlet for sure; a dash only where the page names the outlet again. */
  private static boolean isOutlet(Draft draft, String mark, String name) {
    boolean shortName = Look.of(name).words() <= LONGEST_OUTLET && !Look.endsSentence(name);
    String key = Block.key(name);
    return shortName
        && (mark.equals("|") || (draft.outlet() != null && Block.key(draft.outlet()).equals(key)));
  }

  private static void removeRepeats(Draft draft, WordBag title, String key) {
    for (int i = 0; i < draft.size(); i++) {
      Block block = draft.block(i);
      if (!draft.isOpen(i) || block.look().words() > 40) {
        continue;
      }
      if (block.key().equals(key)) {
        draft.remove(i, Reason.REPEAT);
      } else if (!block.look().prose()
          && title.size() >= 3
          && title.likeness(WordBag.of(block.key())) >= .8) {
        draft.remove(i, Reason.CAPTION);
      }
    }
  }
}
