package news.parallax.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as written in digits, words or both: "11,000", "1.2bn", "two hundred and six", "dozens".
 *
 * @param low the value, or the least that a vague number can mean
 * @param high the value, or the most that a vague number can mean
 * @param next index of the first piece after it
 */
record Numeral(BigDecimal low, BigDecimal high, int next, Form form) {

  /** How it is written. */
  enum Form {
    DIGITS,
    WORDS,
    VAGUE
  }

  private static final Map<String, Integer> SMALL = new HashMap<>();
  private static final Map<String, BigDecimal> SCALES = new HashMap<>();
  private static final Set<String> LETTERS =
      Set.of("bn", "m", "k", "tn", "mn", "mln", "bln", "trn");
  private static final Set<String> VAGUE_TENS = Set.of("dozens", "scores", "tens");
  private static final Pattern WRITTEN =
      Pattern.compile("\\d{1,3}(,\\d{2,3})*,\\d{3}(\\.\\d+)?|\\d+(\\.\\d+)?");
  private static final BigDecimal THOUSAND = BigDecimal.TEN.pow(3);
  private static final int MAX_DIGITS = 24;

  /** "Thousands" are said of 2,000 and of 99,999, "hundreds" of at most 1,999. */
  private static final BigDecimal WIDE = new BigDecimal(50);

  static {
    List<String> ones =
        Arrays.asList(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                    + " fifteen sixteen seventeen eighteen nineteen")
                .split(" "));
    ones.forEach(word -> SMALL.put(word, ones.indexOf(word)));
    List<String> tens =
        Arrays.asList("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    tens.forEach(word -> SMALL.put(word, 10 * (tens.indexOf(word) + 2)));
    scale(2, "hundred");
    scale(3, "thousand", "k");
    scale(5, "lakh", "lakhs");
    scale(6, "million", "m", "mn", "mln");
    scale(7, "crore", "crores");
    scale(9, "billion", "bn", "bln");
    scale(12, "trillion", "tn", "trn");
    SCALES.put("dozen", new BigDecimal(12));
  }

  private static void scale(int power, String... words) {
    for (String word : words) {
      SCALES.put(word, BigDecimal.TEN.pow(power));
    }
  }

  /** The number that starts at a piece; null where none does. */
  static @Nullable Numeral at(List<Piece> pieces, int index) {
    Piece first = pieces.get(index);
    if (first.isDigits()) {
      return digits(pieces, index);
    }
    Numeral vague = vague(pieces, index);
    return vague != null ? vague : words(pieces, index);
  }

  private static @Nullable Numeral digits(List<Piece> pieces, int index) {
    String written = pieces.get(index).lower();
    if (written.length() > MAX_DIGITS || !WRITTEN.matcher(written).matches()) {
      return null;
    }
    BigDecimal value = new BigDecimal(written.replace(",", ""));
    int next = index + 1;
    while (next < pieces.size() && written.length() <= 3 && isParted(pieces.get(next))) {
      value = value.multiply(THOUSAND);
      next++;
    }
    while (next < pieces.size() && isScale(pieces.get(next), next == index + 1)) {
      value = value.multiply(scale(pieces.get(next).lower()));
      next++;
    }
    return new Numeral(value, value, next, Form.DIGITS);
  }

  /** The noughts of "26, 000", parted by a program. */
  private static boolean isParted(Piece piece) {
    return piece.gap().equals(", ") && piece.lower().equals("000");
  }

  private static BigDecimal scale(String word) {
    return SCALES.getOrDefault(word, BigDecimal.ONE);
  }

  private static boolean isScale(Piece piece, boolean atOnce) {
    boolean letters = LETTERS.contains(piece.lower());
    return SCALES.containsKey(piece.lower())
        && (letters ? atOnce && (piece.gap().isEmpty() || piece.lower().length() > 1) : true)
        && piece.follows();
  }

  /** "thousands", "tens of thousands", "hundreds", "dozens", "several hundred". */
  private static @Nullable Numeral vague(List<Piece> pieces, int index) {
    String word = pieces.get(index).lower();
    int next = index + 1;
    if (word.equals("a") && isCouple(pieces, next)) {
      return new Numeral(BigDecimal.TWO, BigDecimal.TWO, next + 2, Form.WORDS);
    }
    if (word.equals("several") && next < pieces.size() && isScale(pieces.get(next), false)) {
      BigDecimal unit = scale(pieces.get(next).lower());
      return new Numeral(
          unit.multiply(new BigDecimal(3)), unit.multiply(new BigDecimal(9)), next + 1, Form.VAGUE);
    }
    BigDecimal unit = plural(word);
    if (unit == null) {
      return null;
    }
    BigDecimal low = unit.multiply(BigDecimal.TWO);
    boolean wide = unit.precision() > 3;
    boolean times =
        next + 1 < pieces.size()
            && pieces.get(next).lower().equals("of")
            && plural(pieces.get(next + 1).lower()) != null;
    if (times) {
      low = low.multiply(plural(pieces.get(next + 1).lower()));
      next += 2;
    }
    BigDecimal high = low.multiply(wide ? WIDE : BigDecimal.TEN).subtract(BigDecimal.ONE);
    return new Numeral(low, high, next, Form.VAGUE);
  }

  private static boolean isCouple(List<Piece> pieces, int index) {
    return index + 1 < pieces.size()
        && pieces.get(index).lower().equals("couple")
        && pieces.get(index + 1).lower().equals("of");
  }

  private static @Nullable BigDecimal plural(String word) {
    if (VAGUE_TENS.contains(word)) {
      return word.equals("scores")
          ? new BigDecimal(20)
          : word.equals("tens") ? BigDecimal.TEN : new BigDecimal(12);
    }
    boolean plural = word.length() > 5 && word.endsWith("s") && !word.equals("crores");
    return plural ? SCALES.get(word.substring(0, word.length() - 1)) : null;
  }

  private static @Nullable Numeral words(List<Piece> pieces, int index) {
    WordNumber number = new WordNumber();
    int next = index;
    while (next < pieces.size() && (next == index || pieces.get(next).follows())) {
      String word = pieces.get(next).lower();
      boolean joined =
          word.equals("and")
              && next > index
              && next + 1 < pieces.size()
              && number.expectsMore()
              && SMALL.containsKey(pieces.get(next + 1).lower());
      if (!joined && !number.take(word, next == index)) {
        break;
      }
      next++;
    }
    BigDecimal value = number.value();
    return value == null ? null : new Numeral(value, value, next, Form.WORDS);
  }

  /** Adds up number words from left to right. */
  private static final class WordNumber {
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal part = BigDecimal.ZERO;
    private boolean any;
    private boolean scaled;

    boolean take(String word, boolean first) {
      Integer small = SMALL.get(word);
      if (small != null && fits(small)) {
        part = part.add(new BigDecimal(small));
        scaled = false;
        any = true;
        return true;
      }
      if (first && (word.equals("a") || word.equals("half") || word.equals("an"))) {
        part = word.equals("half") ? new BigDecimal("0.5") : BigDecimal.ONE;
        return true;
      }
      if (word.equals("a") && part.compareTo(BigDecimal.ONE) < 0 && part.signum() > 0) {
        return true;
      }
      BigDecimal scale = LETTERS.contains(word) ? null : SCALES.get(word);
      if (scale == null || part.signum() == 0) {
        return false;
      }
      multiply(scale);
      return true;
    }

    /** "twenty" takes "five"; "five" takes no "twenty", "ten" no "three", nor "an" any. */
    private boolean fits(int small) {
      if (!any && part.signum() > 0) {
        return false;
      }
      int units = part.remainder(new BigDecimal(100)).intValue();
      return scaled || !any || (small < 10 && units >= 20 && units % 10 == 0);
    }

    private void multiply(BigDecimal scale) {
      part = part.multiply(scale);
      if (scale.precision() > 3) {
        total = total.add(part);
        part = BigDecimal.ZERO;
      }
      scaled = true;
      any = true;
    }

    boolean expectsMore() {
      return scaled;
    }

    @Nullable BigDecimal value() {
      return any ? total.add(part) : null;
    }
  }
}
