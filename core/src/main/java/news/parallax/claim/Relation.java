package news.parallax.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.text.Word;
import news.parallax.text.Words;

/**
 * How a figure stands in its sentence: "in about 30 days" answers something else than "nine days
 * before", and "his first three seasons" than "his six seasons".
 *
 * @param before the preposition before it, one for those that say the same; empty for none
 * @param after the word right after it that turns it ("ago", "before", "per"); empty for none
 * @param next the preposition right after it ("19 seasons with the club"); empty for none
 * @param limits the words that pick a part ("first", "last", "average"), sorted
 */
record Relation(String before, String after, String next, Set<String> limits) {
  private static final int REACH = 4;
  private static final Pattern FOLLOWING = Pattern.compile("\\s+(\\p{L}+)");

  private static final Map<String, String> PREPOSITIONS =
      Map.ofEntries(
          Map.entry("in", "in"),
          Map.entry("within", "in"),
          Map.entry("for", "for"),
          Map.entry("during", "over"),
          Map.entry("over", "over"),
          Map.entry("of", "of"),
          Map.entry("to", "to"),
          Map.entry("from", "from"),
          Map.entry("by", "by"),
          Map.entry("with", "with"),
          Map.entry("at", "at"),
          Map.entry("after", "after"),
          Map.entry("before", "before"),
          Map.entry("since", "since"),
          Map.entry("until", "until"),
          Map.entry("between", "between"),
          Map.entry("among", "among"),
          Map.entry("on", "in"),
          Map.entry("aboard", "in"),
          Map.entry("into", "into"),
          Map.entry("as", "as"),
          Map.entry("against", "against"),
          Map.entry("under", "under"),
          Map.entry("above", "above"),
          Map.entry("below", "below"));

  private static final Set<String> LIMITS =
      Set.of(
          ("first last past next previous final latest recent each every per average median initial"
                  + " original remaining annual yearly monthly weekly daily record another"
                  + " additional combined total half second third")
              .split(" ", -1));

  private static final Set<String> TURNING =
      Set.of(
          ("ago before after later earlier early long old away apart per each every deep high wide"
                  + " tall from into since off more less fewer above below behind ahead short")
              .split(" ", -1));

  private static final Set<String> PASSED_OVER =
      Set.of(
          ("a an the his her its their our your my this that these those some about around nearly"
                  + " almost roughly approximately up just only as many much more less than at"
                  + " least most over")
              .split(" ", -1));

  /** The relation of a figure to its sentence. */
  static Relation of(Span figure, String text, Span whole) {
    Set<String> limits = new TreeSet<>();
    Words.in(text, figure).stream().map(Word::folded).filter(LIMITS::contains).forEach(limits::add);
    List<Word> earlier = Words.in(text, new Span(whole.start(), figure.start()));
    String before = "";
    for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - REACH); i--) {
      String word = earlier.get(i).folded();
      if (LIMITS.contains(word)) {
        limits.add(word);
      } else if (PREPOSITIONS.containsKey(word)) {
        before = PREPOSITIONS.getOrDefault(word, "");
        break;
      } else if (!PASSED_OVER.contains(word)) {
        break;
      }
    }
    String following = following(text, new Span(figure.end(), whole.end()));
    return new Relation(
        before,
        TURNING.contains(following) ? following : "",
        PREPOSITIONS.getOrDefault(following, ""),
        limits);
  }

  /** The word right after a figure; empty where something stands between. */
  private static String following(String text, Span rest) {
    Matcher word = FOLLOWING.matcher(text).region(rest.start(), rest.end());
    return word.lookingAt() ? Words.fold(word.group(1)) : "";
  }

  /** Whether the two leave open that both figures answer one question. */
  boolean allows(Relation other) {
    return after.equals(other.after)
        && limits.equals(other.limits)
        && allows(before, other.before)
        && allows(next, other.next);
  }

  private static boolean allows(String one, String other) {
    return one.equals(other) || one.isEmpty() || other.isEmpty();
  }
}
