package news.parallax.text;

import java.util.List;
import java.util.Set;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** The words after a number that say what it counts: "11,000 [North Korean troops] in". */
final class CountedWords {
  private static final int MOST = 5;

  private static final Set<String> PLURALS =
      Set.of(
          ("people men women children police personnel staff crew troops dead killed wounded"
                  + " injured missing hurt others more aircraft sheep fish feet data media cattle"
                  + " infantry cavalry lives wives percent")
              .split(" "));

  private static final Set<String> STOPS =
      Set.of(
          ("a an the to in on at by for from with of and or but as is was were are be been has had"
                  + " have will would could should may might must can do does did than that which who"
                  + " whom whose when where while after before since until during against between"
                  + " into onto over under out up down off per via if so not no it its he she they"
                  + " his her their this these those said says according including across inside"
                  + " outside within about around near next last ago earlier later times yes thus")
              .split(" "));

  /** What a hyphen joins to a number without being counted: "two-way", "18-plus". */
  private static final Set<String> JOINED =
      Set.of("way fold plus something odd sided pronged nil all love".split(" "));

  private CountedWords() {}

  /** From the first to the last counting word; null where nothing countable follows. */
  static @Nullable Span after(List<Piece> pieces, int index) {
    if (isJoined(pieces, index)) {
      return pieces.get(index).span();
    }
    int from = index;
    while (from < pieces.size() && from < index + 3 && links(pieces, index, from)) {
      from++;
    }
    for (int i = from; i < pieces.size() && i < from + MOST; i++) {
      Piece piece = pieces.get(i);
      boolean follows = piece.follows() || (i == index && piece.gap().equals("+ "));
      if (!follows || STOPS.contains(piece.lower()) || piece.isDigits()) {
        return null;
      }
      if (isPlural(piece.lower()) && !continues(pieces, i)) {
        return new Span(pieces.get(from).start(), piece.end());
      }
    }
    return null;
  }

  /** "48-[page] indictment": the noun that a compound counts, in the singular. */
  private static boolean isJoined(List<Piece> pieces, int index) {
    if (index >= pieces.size()) {
      return false;
    }
    Piece piece = pieces.get(index);
    return piece.isHyphened()
        && !piece.isDigits()
        && !STOPS.contains(piece.lower())
        && !JOINED.contains(piece.lower())
        && (index + 1 == pieces.size() || !pieces.get(index + 1).isHyphened());
  }

  /** "of", "of the", "of its" between a vague number and what it counts. */
  private static boolean links(List<Piece> pieces, int index, int at) {
    String word = pieces.get(at).lower();
    return pieces.get(at).gap().isBlank()
        && (word.equals("of")
            || (at > index && (word.equals("the") || word.equals("its") || word.equals("their"))));
  }

  /** "United [States troops]": a plural that only describes the one after it. */
  private static boolean continues(List<Piece> pieces, int at) {
    int next = at + 1;
    return next < pieces.size()
        && pieces.get(next).gap().equals(" ")
        && isPlural(pieces.get(next).lower())
        && !STOPS.contains(pieces.get(next).lower());
  }

  private static boolean isPlural(String word) {
    boolean s = word.length() > 3 && word.endsWith("s");
    return PLURALS.contains(word)
        || (s
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is")
            && !word.endsWith("'s")
            && !word.endsWith("\u2019s"));
  }
}
