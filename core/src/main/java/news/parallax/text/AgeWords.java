package news.parallax.text;

import java.util.List;
import java.util.Set;

/** The words around a bare number that tell that it is somebody's age. */
final class AgeWords {
  private static final int REACH = 4;

  private static final Set<String> PASSED_OVER =
      Set.of("of", "just", "only", "about", "around", "nearly", "almost", "barely", "between");

  private static final Set<String> DEATHS = Set.of("dead", "die", "dies", "died", "dying");
  private static final Set<String> BIRTHDAYS = Set.of("turn", "turns", "turned", "turning");
  private static final Set<String> WAS = Set.of("is", "was", "were");

  private AgeWords() {}

  /**
   * "Aged just 12", "between the ages of 12 and 15", "dead at 80", "was 12 when".
   *
   * @param index of the number's only piece
   */
  static boolean around(List<Piece> pieces, int index) {
    if (index == 0 || !pieces.get(index).gap().isBlank() || isMonths(word(pieces, index + 1))) {
      return false;
    }
    String before = word(pieces, index - 1);
    return isAfterAge(pieces, index)
        || (before.equals("at") && DEATHS.contains(word(pieces, index - 2)))
        || BIRTHDAYS.contains(before)
        || (word(pieces, index + 1).equals("when") && WAS.contains(notPassedOver(pieces, index)))
        || isSecond(pieces, index);
  }

  /** Whether a number and the one after its "and" are the ends of a range. */
  static boolean isBetween(List<Piece> pieces, int index) {
    return isAfterAge(pieces, index)
        && pieces.subList(Math.max(0, index - REACH), index).stream()
            .anyMatch(piece -> piece.lower().equals("between"));
  }

  private static boolean isAfterAge(List<Piece> pieces, int index) {
    return notPassedOver(pieces, index).matches("age[ds]?");
  }

  /** "Aged 12 and 15". */
  private static boolean isSecond(List<Piece> pieces, int index) {
    return word(pieces, index - 1).equals("and")
        && index > 1
        && pieces.get(index - 2).isDigits()
        && isAfterAge(pieces, index - 2);
  }

  private static String notPassedOver(List<Piece> pieces, int index) {
    int at = index - 1;
    while (at > 0 && PASSED_OVER.contains(word(pieces, at)) && pieces.get(at).gap().isBlank()) {
      at--;
    }
    return word(pieces, at);
  }

  private static boolean isMonths(String word) {
    return word.matches("(?:month|week|day|hour)s?");
  }

  private static String word(List<Piece> pieces, int at) {
    return at >= 0 && at < pieces.size() ? pieces.get(at).lower() : "";
  }
}
