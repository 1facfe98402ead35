package news.parallax.extract.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Byline;
import news.parallax.article.Credit;
import news.parallax.article.Removed.Reason;

/** Credits at the end of wire copy: "(AFP)", "(With inputs from ANI)", "(Reporting by …)". */
final class WireMarks implements Pass {
  private static final Pattern CLOSING =
      Pattern.compile("(?:\\(([^()]{2,60})\\)|[\u2014\u2013-] ?([\\p{L}/]{2,20}))[.\\s]*$");
  private static final Pattern INPUTS =
      Pattern.compile(
          "(?iu)^(?:with )?(?:additional )?(?:inputs?|reporting|files|information|material|agency inputs) (?:from|by) |^(?:source|via|by|credit)s?:? ");
  private static final int TAIL = 6;
  private static final int LONGEST_MARK = 90;

  @Override
  public void over(Draft draft) {
    int last = draft.lastProse();
    for (int i = Math.max(0, draft.size() - 1); i >= 0 && i >= last - TAIL; i--) {
      if (draft.isOpen(i)) {
        closing(draft, i);
        reporting(draft, i);
      }
    }
  }

  private static void closing(Draft draft, int at) {
    String text = draft.block(at).text();
    String tail = text.substring(Math.max(0, text.length() - LONGEST_MARK));
    Matcher matcher = CLOSING.matcher(tail);
    if (!matcher.find()) {
      return;
    }
    String named = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    List<String> agencies = Agencies.all(INPUTS.matcher(named.strip()).replaceFirst(""));
    agencies.forEach(agency -> draft.credit(new Credit(agency, matcher.group().strip())));
    if (!agencies.isEmpty() && matcher.start() == 0 && tail.length() == text.length()) {
      draft.remove(at, Reason.CREDIT_LINE);
    }
  }

  private static void reporting(Draft draft, int at) {
    Byline named = ClosingCredits.of(draft.block(at).text());
    if (draft.authors().isEmpty()) {
      named.authors().forEach(draft::author);
    }
    named.credits().forEach(draft::credit);
    if (!named.equals(Byline.NONE)) {
      draft.remove(at, Reason.CREDIT_LINE);
    }
  }
}
