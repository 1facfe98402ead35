package news.parallax.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word, a mark, or a whole marked stretch taken as one.
 *
 * @param lower in lower case, curly apostrophes made straight; empty for a marked stretch
 * @param marked the stretch between quotation marks, or null for a word or mark
 */
record Atom(Span span, String lower, @Nullable Marked marked) {

  private static final Set<String> TITLES =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Sen", "Rep", "Gov", "Gen", "Col", "Lt", "Sgt", "Capt", "Maj",
          "Adm", "Rev", "Prof", "Sens", "Reps", "St", "Jr", "Sr", "Jan", "Feb", "Aug", "Sept",
          "Oct", "Nov", "Dec");

  private static final int LONGEST_TITLE = 5;

  /** The atoms of a part of a text whose marked stretches are known. */
  static List<Atom> in(String text, Span part, List<Marked> marked) {
    List<Atom> atoms = new ArrayList<>();
    int at = part.start();
    for (Marked stretch : marked) {
      addWords(text, at, stretch.outer().start(), atoms);
      atoms.add(new Atom(stretch.outer(), "", stretch));
      at = stretch.outer().end();
    }
    addWords(text, at, part.end(), atoms);
    return atoms;
  }

  private static void addWords(String text, int from, int to, List<Atom> atoms) {
    int at = from;
    while (at < to) {
      if (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      if (isWord(text.charAt(at))) {
        while (end < to && (isWord(text.charAt(end)) || joins(text, end, to))) {
          end++;
        }
      }
      atoms.add(new Atom(new Span(at, end), lower(text, at, end), null));
      at = end;
    }
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSurrogate(c);
  }

  /** "don't", "Jong-un", "U.S.", "3.5", "11,000", "K." but not the stop after a word. */
  private static boolean joins(String text, int at, int to) {
    char c = text.charAt(at);
    boolean wordFollows = at + 1 < to && isWord(text.charAt(at + 1));
    boolean initial =
        c == '.'
            && Character.isUpperCase(text.charAt(at - 1))
            && (at < 2 || !Character.isLetter(text.charAt(at - 2)));
    return switch (c) {
      case '\'', '\u2019', '-', '\u2010', '\u2011', '&' -> wordFollows;
      case '.' ->
          initial
              || (wordFollows && Character.isLetterOrDigit(text.charAt(at - 1)))
              || isTitle(text, at);
      case ',' ->
          wordFollows
              && Character.isDigit(text.charAt(at - 1))
              && Character.isDigit(text.charAt(at + 1));
      default -> false;
    };
  }

  private static boolean isTitle(String text, int dot) {
    int start = dot;
    while (start > 0 && dot - start < LONGEST_TITLE && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return TITLES.contains(text.substring(start, dot))
        && (start == 0 || !isWord(text.charAt(start - 1)));
  }

  private static String lower(String text, int from, int to) {
    return text.substring(from, to).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isMarked() {
    return marked != null;
  }

  boolean isWord() {
    return !lower.isEmpty() && isWord(lower.charAt(0));
  }

  boolean isCapitalised(String text) {
    return isWord() && Character.isUpperCase(text.charAt(span.start()));
  }
}
