package news.parallax.claim;

import java.util.List;
import java.util.regex.Pattern;
import news.parallax.article.Span;

/** What a day or a place is told of: the nearest word before it in its clause that is no name. */
final class Deed {
  private static final int REACH = 60;
  private static final Pattern CLAUSE_ENDS = Pattern.compile("[,;:()\u2013\u2014\"\u201c\u201d]");

  private Deed() {}

  /** The stem of that word; empty where there is none near. */
  static String before(Span told, Unit unit) {
    String text = unit.in().article().text();
    int start = Math.max(unit.span().start(), told.start() - REACH);
    List<String> clauses = CLAUSE_ENDS.splitAsStream(text.substring(start, told.start())).toList();
    return clauses.isEmpty() ? "" : lastWord(clauses.getLast());
  }

  private static String lastWord(String clause) {
    return Telling.of(clause).terms().stream()
        .filter(term -> term.form() == Telling.Form.LOWER)
        .reduce((earlier, later) -> later)
        .map(Telling.Term::stem)
        .orElse("");
  }

  /** Whether two expressions are told of the same. */
  static boolean isOne(Side a, Side b) {
    String deed = before(a.span(), a.unit());
    return !deed.isEmpty() && deed.equals(before(b.span(), b.unit()));
  }
}
