package news.parallax.text;

import java.util.List;
import java.util.Set;

/** Numbers that tell no amount: dates, years, times of day, scores, labels ("Flight 370"). */
final class NoFigure {
  static final Set<String> MONTHS =
      Set.of(
          ("january february march april may june july august september october november december"
                  + " jan feb mar apr jun jul aug sep sept oct nov dec")
              .split(" "));

  private static final Set<String> CLOCK =
      Set.of(
          "am pm a.m p.m o'clock o\u2019clock gmt utc bst ist est edt et pt ce bc ad".split(" "));

  private static final Set<String> LABELS =
      Set.of(
          ("article section chapter page room flight route highway channel figure resolution number"
                  + " no nos act part phase step level type model version area group boeing airbus"
                  + " season episode grade unit block title interstate proposition amendment psalm"
                  + " verse apt suite box apollo windows formula covid catch studio gate platform"
                  + " vol volume issue top line lines expedition appendix annex exhibit")
              .split(" "));

  /** Labels only where the number counts nothing: "on day 3", but not "a day 40 people". */
  private static final Set<String> LABELS_OF_ONE =
      Set.of(
          ("turn lap week day game round stage mark mk tier zone sector pier terminal class schedule"
                  + " table clause paragraph item rule category count exit mission precinct ward"
                  + " district slide generation")
              .split(" "));

  private static final Set<String> YEAR_BEFORE =
      Set.of(
          ("in since by of until till from during before after early late mid the through to and"
                  + " or for spring summer autumn fall winter year")
              .split(" "));

  private static final Set<String> STREETS =
      Set.of("street road avenue lane drive boulevard square court place st ave rd".split(" "));

  private NoFigure() {}

  /** Whether the digits at an index are no amount. */
  static boolean at(List<Piece> pieces, int index, String text) {
    Piece piece = pieces.get(index);
    return glued(pieces, index)
        || isParted(pieces, index)
        || isClock(pieces, index, text)
        || isScore(pieces, index)
        || (besideMonth(pieces, index) && piece.lower().length() <= 4)
        || isDayOfRange(pieces, index)
        || isAddress(pieces, index, text)
        || isYear(pieces, index)
        || isLabel(pieces, index)
        || isVersion(pieces, index, text)
        || ListMark.at(piece, text)
        || Telephone.at(pieces, index);
  }

  /** "G20", "F-16", "9/11", "#7", "1990s", "2024-11-04". */
  private static boolean glued(List<Piece> pieces, int index) {
    Piece piece = pieces.get(index);
    boolean letters = index > 0 && !pieces.get(index - 1).isDigits();
    boolean toLetters = letters && (piece.gap().isEmpty() || piece.isHyphened());
    boolean decade =
        index + 1 < pieces.size()
            && pieces.get(index + 1).gap().isEmpty()
            && pieces.get(index + 1).lower().equals("s");
    boolean chained = piece.isHyphened() || hyphenAfter(pieces, index);
    return (toLetters && !isNumberWord(pieces, index - 1))
        || decade
        || endsWithAny(piece.gap(), "#/_=@&+\\:")
        || (chained && index > 1 && piece.isHyphened() && pieces.get(index - 1).isHyphened())
        || (chained && piece.lower().length() == 4 && isYearLike(piece.lower()));
  }

  /** "1, 400": one number parted by a program, or two; nobody can tell. */
  private static boolean isParted(List<Piece> pieces, int index) {
    return areParted(pieces, index) || (index > 0 && areParted(pieces, index - 1));
  }

  private static boolean areParted(List<Piece> pieces, int index) {
    return index + 1 < pieces.size()
        && pieces.get(index).lower().matches("\\d{1,3}")
        && pieces.get(index + 1).lower().matches("(?!000)\\d{3}")
        && pieces.get(index + 1).gap().equals(", ")
        && !besideMonth(pieces, index);
  }

  /** "3-2": two small numbers, the second not the greater. */
  private static boolean isScore(List<Piece> pieces, int index) {
    int second = hyphenAfter(pieces, index) ? index + 1 : index;
    if (second == 0 || !pieces.get(second).isHyphened() || !pieces.get(second - 1).isDigits()) {
      return false;
    }
    String one = pieces.get(second - 1).lower();
    String two = pieces.get(second).lower();
    return one.matches("\\d{1,2}")
        && two.matches("\\d{1,2}")
        && Integer.parseInt(one) >= Integer.parseInt(two);
  }

  private static boolean hyphenAfter(List<Piece> pieces, int index) {
    return index + 1 < pieces.size()
        && pieces.get(index + 1).isHyphened()
        && pieces.get(index + 1).isDigits();
  }

  private static boolean isNumberWord(List<Piece> pieces, int index) {
    Numeral numeral = Numeral.at(pieces, index);
    return numeral != null || pieces.get(index).lower().equals("to");
  }

  private static boolean endsWithAny(String gap, String marks) {
    return (gap.length() == 1 && marks.indexOf(gap.charAt(0)) >= 0)
        || (!gap.isEmpty() && "#/".indexOf(gap.charAt(gap.length() - 1)) >= 0);
  }

  private static boolean isClock(List<Piece> pieces, int index, String text) {
    int end = pieces.get(index).end();
    boolean colon =
        end + 1 < text.length()
            && (text.charAt(end) == ':' || text.charAt(end) == '/')
            && Character.isDigit(text.charAt(end + 1));
    return colon
        || (index + 1 < pieces.size()
            && pieces.get(index + 1).gap().isBlank()
            && CLOCK.contains(pieces.get(index + 1).lower()));
  }

  /** "Sept. 11", "4 November", "the 4th of July", "November 4, 2024". */
  static boolean besideMonth(List<Piece> pieces, int index) {
    boolean before =
        index > 0
            && isMonth(pieces.get(index - 1))
            && pieces.get(index).gap().strip().length() <= 1;
    boolean dayBefore =
        index > 1 && pieces.get(index).gap().strip().equals(",") && isMonth(pieces.get(index - 2));
    int next = index + 1;
    while (next < pieces.size()
        && next < index + 3
        && "st nd rd th of".contains(pieces.get(next).lower())) {
      next++;
    }
    boolean after =
        next < pieces.size() && isMonth(pieces.get(next)) && pieces.get(next).gap().isBlank();
    return before || dayBefore || after;
  }

  /** The first of "3 to 5 November" and "3-5 November". */
  private static boolean isDayOfRange(List<Piece> pieces, int index) {
    int other = index + 1;
    if (other < pieces.size() && Set.of("to", "and", "or").contains(pieces.get(other).lower())) {
      other++;
    }
    return pieces.get(index).lower().matches("\\d{1,2}")
        && other + 1 < pieces.size()
        && pieces.get(other).lower().matches("\\d{1,2}")
        && isMonth(pieces.get(other + 1))
        && pieces.get(other + 1).gap().isBlank();
  }

  /** "10 Downing Street". */
  private static boolean isAddress(List<Piece> pieces, int index, String text) {
    int at = index + 1;
    while (at < pieces.size()
        && at < index + 4
        && pieces.get(at).gap().equals(" ")
        && pieces.get(at).isCapitalised(text)) {
      if (at > index + 1 && STREETS.contains(pieces.get(at).lower())) {
        return true;
      }
      at++;
    }
    return false;
  }

  private static boolean isMonth(Piece piece) {
    return MONTHS.contains(piece.lower());
  }

  private static boolean isYear(List<Piece> pieces, int index) {
    if (!isYearLike(pieces.get(index).lower())) {
      return false;
    }
    boolean told = index == 0 || YEAR_BEFORE.contains(pieces.get(index - 1).lower());
    return told || CountedWords.after(pieces, index + 1) == null;
  }

  private static boolean isYearLike(String digits) {
    return digits.length() == 4
        && digits.chars().allMatch(Character::isDigit)
        && digits.compareTo("1400") > 0
        && digits.compareTo("2100") < 0;
  }

  /** "Boeing 737", "Article 5": a number after its label. */
  private static boolean isLabel(List<Piece> pieces, int index) {
    if (index == 0 || !pieces.get(index).gap().replace(".", "").isBlank()) {
      return false;
    }
    String before = pieces.get(index - 1).lower();
    return LABELS.contains(before)
        || (LABELS_OF_ONE.contains(before) && countsNothing(pieces, index));
  }

  /** "Windows 3.0". */
  private static boolean isVersion(List<Piece> pieces, int index, String text) {
    return index > 0
        && pieces.get(index).lower().endsWith(".0")
        && pieces.get(index).gap().equals(" ")
        && pieces.get(index - 1).isCapitalised(text)
        && countsNothing(pieces, index);
  }

  private static boolean countsNothing(List<Piece> pieces, int index) {
    return Unit.at(pieces, index + 1) == null && CountedWords.after(pieces, index + 1) == null;
  }
}
