package news.parallax.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places in an order: "third", "21st". */
final class Ordinals {
  private static final List<String> WORDS =
      Arrays.asList(
          ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                  + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                  + " twentieth")
              .split(" "));

  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final int LONGEST = 4;

  private Ordinals() {}

  /** The ordinal at a piece; null for none. */
  static @Nullable Integer at(List<Piece> pieces, int index) {
    Piece piece = pieces.get(index);
    if (!piece.isDigits()) {
      int place = WORDS.indexOf(piece.lower());
      return place < 0 ? null : place + 1;
    }
    boolean ended =
        index + 1 < pieces.size()
            && pieces.get(index + 1).gap().isEmpty()
            && ENDINGS.contains(pieces.get(index + 1).lower());
    boolean whole =
        piece.lower().length() <= LONGEST && piece.lower().chars().allMatch(Character::isDigit);
    return ended && whole ? Integer.valueOf(piece.lower()) : null;
  }
}
