package news.parallax.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.text.Stems;
import news.parallax.text.Word;
import news.parallax.text.Words;

/**
 * The words of a passage, ready to be compared with another's.
 *
 * @param terms all but function words, in order
 * @param negations how many words deny
 * @param text as written
 */
public record Telling(String text, List<Term> terms, int negations) {
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("a an the and or but nor so yet of in on at to from by for with about into onto over"
                  + " under after before since until during between among through against within"
                  + " without as than that this these those there here it its it's he his him she"
                  + " her hers they them their theirs we us our you your i me my who whom whose"
                  + " which what when where why how is are was were be been being am do does did"
                  + " done has have had having will would shall should may might can could must"
                  + " not no if while because though although also just only very more most such"
                  + " some any each every both all other another own same up down out off again"
                  + " then once too s t ll re ve d m mr mrs ms said says say told tell tells saying"
                  + " according added")
              .split(" ", -1));

  private static final Set<String> NEGATIONS =
      Set.of(
          ("no not never none nobody nothing neither nor without cannot deny denies denied denying"
                  + " refuse refuses refused reject rejects rejected fail fails failed")
              .split(" ", -1));

  /** Stands for every word that denies: that two passages deny is something they share. */
  private static final String DENIAL = "\u00ac";

  private static final Pattern COUNTRY_ENDING =
      Pattern.compile("(?:inian|in|adian|ada|ican|ica|ian|ia|ean|ea)$");
  private static final int SHORTEST_ROOT = 3;

  private static final Map<String, String> NUMBER_WORDS =
      Map.ofEntries(
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"));

  /** How many noughts a word adds to the number before it. */
  private static final Map<String, Integer> SCALES =
      Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  private static final Pattern NUMERAL = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");

  public Telling {
    terms = List.copyOf(terms);
  }

  /** One word that carries meaning. */
  public record Term(String folded, String stem, Form form) {
    /** Whether it stands for the words of a passage that deny, and is no word of its own. */
    boolean isDenial() {
      return stem.equals(DENIAL);
    }

    /** Whether it is the story's own word for somebody. */
    boolean isPerson() {
      return stem.startsWith(Namings.MARK);
    }
  }

  /** How a word is written, as far as that tells what it is. */
  public enum Form {
    NUMBER,
    /** Upper case where grammar does not ask for it. */
    CAPITAL,
    /** Upper case at the start of a sentence or in a headline that has it throughout. */
    UNSURE,
    LOWER
  }

  /** The telling of a passage in which nobody's name is known. */
  public static Telling of(String text) {
    return of(text, List.of());
  }

  /**
   * The telling of a passage.
   *
   * @param namings in reading order; the words of each count as one
   */
  static Telling of(String text, List<Namings.Naming> namings) {
    List<Word> words = Words.in(text);
    boolean headline = isHeadline(text, words);
    List<Term> terms = new ArrayList<>();
    int negations = 0;
    int named = 0;
    for (int at = 0; at < words.size(); at++) {
      Word word = words.get(at);
      while (named < namings.size() && namings.get(named).span().end() <= word.span().start()) {
        named++;
      }
      if (NEGATIONS.contains(word.folded()) || word.folded().endsWith("n't")) {
        negations++;
      }
      if (named < namings.size() && namings.get(named).span().overlaps(word.span())) {
        addName(namings.get(named).name(), terms);
      } else if (isScaled(words, at)) {
        terms.add(scaled(word, words.get(++at)));
      } else {
        addTerms(text, word, headline || startsSentence(text, word), terms);
      }
    }
    if (negations > 0) {
      terms.add(new Term("not", DENIAL, Form.LOWER));
    }
    return new Telling(text, terms, negations);
  }

  /** Whether a number goes on in the next word: "two hundred". */
  private static boolean isScaled(List<Word> words, int at) {
    return at + 1 < words.size()
        && SCALES.containsKey(words.get(at + 1).folded())
        && NUMERAL.matcher(digits(words.get(at).folded())).matches();
  }

  private static Term scaled(Word number, Word scale) {
    String value =
        new BigDecimal(digits(number.folded()))
            .scaleByPowerOfTen(SCALES.getOrDefault(scale.folded(), 0))
            .stripTrailingZeros()
            .toPlainString();
    return new Term(number.folded() + " " + scale.folded(), value, Form.NUMBER);
  }

  private static String digits(String folded) {
    return NUMBER_WORDS.getOrDefault(folded, folded.replace(",", ""));
  }

  private static void addName(String name, List<Term> terms) {
    if (terms.isEmpty() || !terms.getLast().stem().equals(name)) {
      terms.add(new Term(name, name, Form.CAPITAL));
    }
  }

  /** A word without its hyphens is as many terms as it has parts. */
  private static void addTerms(String text, Word word, boolean unsure, List<Term> terms) {
    for (Word part : parts(word)) {
      if (!FUNCTION_WORDS.contains(part.folded())) {
        terms.add(term(text, part, unsure));
      }
    }
  }

  private static List<Word> parts(Word word) {
    String folded = word.folded();
    if (folded.indexOf('-') < 0 || folded.length() != word.span().length()) {
      return List.of(word);
    }
    List<Word> parts = new ArrayList<>();
    int start = 0;
    for (String part : folded.split("-", -1)) {
      int from = word.span().start() + start;
      if (!part.isEmpty()) {
        parts.add(new Word(new Span(from, from + part.length()), part));
      }
      start += part.length() + 1;
    }
    return parts;
  }

  private static Term term(String text, Word word, boolean unsure) {
    String folded = word.folded();
    if (NUMBER_WORDS.containsKey(folded) || Character.isDigit(folded.charAt(0))) {
      return new Term(folded, digits(folded), Form.NUMBER);
    }
    boolean capital = Character.isUpperCase(text.charAt(word.span().start()));
    Form form = capital ? (unsure ? Form.UNSURE : Form.CAPITAL) : Form.LOWER;
    return new Term(folded, capital ? root(Stems.of(folded)) : Stems.of(folded), form);
  }

  /** What a country and its people share: "Korea" and "Korean", "Ukraine" and "Ukrainian". */
  private static String root(String stem) {
    String root = COUNTRY_ENDING.matcher(stem).replaceFirst("");
    return root.length() < SHORTEST_ROOT ? stem : root;
  }

  private static boolean startsSentence(String text, Word word) {
    int at = word.span().start() - 1;
    while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at))) {
      if (".?!:\u201c\"\u2018".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
      at--;
    }
    return at < 0;
  }

  private static boolean isHeadline(String text, List<Word> words) {
    long capitals =
        words.stream().filter(w -> Character.isUpperCase(text.charAt(w.span().start()))).count();
    return capitals * 3 > words.size() * 2L;
  }
}
